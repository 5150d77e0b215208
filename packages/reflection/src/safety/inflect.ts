import strong from "./lexicons/nl-strong-verbs.json" with { type: "json" };

const strongForms = new Map(Object.entries(strong));
/** "Beginnen" has no ge in its participle and "beuken" has: after these both are made. */
const oftenWithoutGe = /^(?:be|ge|her|ont|over|onder|ver)/u;

/**
 * The written forms of a Dutch verb, from its infinitive: "pesten" gives pest, pestte, gepest and
 * so on; with a dot after a particle ("op.sluiten") the forms written as one word. Strong forms
 * come from a list. Too many forms are made rather than too few: a form nobody writes is harmless.
 */
export function inflected(verb: string): string[] {
  const [base, particle] = verb.split(".").reverse();
  if (base === undefined) return [];
  const irregular = strongForms.get(base)?.split("|");
  const forms = [...new Set([base, `${base}d`, ...(irregular ?? []), ...regular(base, irregular)])];
  return particle === undefined ? forms : forms.map((form) => particle + form);
}

function regular(infinitive: string, irregular: readonly string[] | undefined): string[] {
  if (!infinitive.endsWith("en") || infinitive.length < 5) return [];
  const before = oftenWithoutGe.test(infinitive) ? ["", "ge"] : ["ge"];
  return stems(infinitive.slice(0, -2)).flatMap((stem) => [
    ...["", "t"].map((end) => stem + end),
    ...(irregular === undefined ? ["te", "ten", "de", "den"].map((end) => stem + end) : []),
    ...(irregular === undefined ? before.flatMap((ge) => participles(ge + stem)) : []),
  ]);
}

function participles(stem: string): string[] {
  return ["", "t", "d", "te", "de"].map((end) => stem + end);
}

/** "pakk" gives pak, "mak" maak, "lev" leef; "luister" both luister and luisteer. */
function stems(root: string): string[] {
  const single = root.replace(/([^aeiou])\1$/u, "$1");
  const spoken = single.replace(/v$/u, "f").replace(/z$/u, "s");
  if (single !== root || !/(?:^|[^aeiou])[aeou][^aeiouw]$/u.test(spoken)) return [spoken];
  const long = spoken.slice(0, -1) + spoken.at(-2) + spoken.at(-1);
  return /[aeiouy].*e[rlnm]$/u.test(spoken) ? [spoken, long] : [long];
}
