import type { Sayings, Writing } from "./report-words.ts";

/** Everything a document can say, in Dutch sentences. */
export function nlSayings(write: Writing): Sayings {
  return {
    ...aboutBeginning(write),
    ...aboutGrowing(write),
    ...aboutMoney(write),
    ...aboutEvaluating(write),
    ...aboutRestricting(write),
    ...aboutHearing(write),
    ...aboutSomebody(write),
    ...aboutAgreeing(write),
    ...inFirstPerson(write),
  };
}

/** How it began, what for, and how it ended. */
function aboutBeginning({ day, value, values }: Writing) {
  return {
    prose: ({ text }) => text,
    began: ({ on, reasons }) =>
      `De één-op-één-zorg begon op ${day(on)}${reasons.length === 0 ? "" : `. De redenen: ${values(reasons)}`}.`,
    stillKnown: ({ answer }) =>
      ({
        ja: "Het team weet nog waarom het begon.",
        deels: "Het team weet nog deels waarom het begon.",
      })[answer] ?? "Het team weet niet meer waarom het begon.",
    aim: ({ type, purpose, plannedEnd }) =>
      [
        type === "tijdelijk"
          ? "De nabijheid is tijdelijk bedoeld"
          : "De nabijheid is langdurig nodig",
        purpose === null ? "" : `, voor ${value(purpose)}`,
        plannedEnd === null ? "." : `, tot ${day(plannedEnd)}.`,
      ].join(""),
    decided: ({ by, on }) =>
      `Besloten${by === null ? "" : ` door: ${value(by)}`}${on === null ? "" : `, op ${day(on)}`}.`,
    ended: ({ on, outcome }) =>
      `Het traject eindigde op ${day(on)}${outcome === null ? "" : `: ${value(outcome)}`}.`,
  } satisfies Partial<Sayings>;
}

/** Goals, steps, and what helps or hinders. */
function aboutGrowing({ day, value, values }: Writing) {
  return {
    goalCount: ({ reached, running, dropped }) =>
      `Gehaald: ${reached}. Loopt nog: ${running}.${dropped === 0 ? "" : ` Vervallen: ${dropped}.`}`,
    goal: ({ what, domain, status, start, target, closed, ...seen }) =>
      [
        `${what}${domain === null ? "" : ` (${value(domain)})`}: `,
        closed === null ? value(status) : `${value(status)} op ${day(closed)}`,
        `, begonnen op ${day(start)}`,
        status === "lopend" && target !== null ? `, streefdag ${day(target)}` : "",
        seen.measuredBy === null ? "." : `. Te zien aan: ${seen.measuredBy}.`,
        seen.measured === null ? "" : ` Op ${day(seen.measured.on)}: ${seen.measured.value}.`,
      ].join(""),
    step: ({ what, from, result }) =>
      `${what}, vanaf ${day(from)}${result === null ? "" : `: ${value(result)}`}.`,
    factors: ({ helps, hinders, on }) =>
      [
        helps.length === 0 ? "" : `Dit helpt: ${values(helps)}. `,
        hinders.length === 0 ? "" : `Dit zit in de weg: ${values(hinders)}. `,
        `Vastgelegd op ${day(on)}.`,
      ].join(""),
  } satisfies Partial<Sayings>;
}

/** Hours planned and delivered, and what they cost. */
function aboutMoney(write: Writing) {
  const { day, number, euro, value, list } = write;
  const hours = (count: number) => `${number(count)} uur`;
  const near = (perDay: number | null, ratio: string | null) =>
    `${perDay === null ? "een onbekend aantal uren" : hours(perDay)} per dag${ratio === null ? "" : `, ${value(ratio)}`}`;
  const share = (percentage: number | null, what: string) =>
    percentage === null ? [] : [`${number(percentage)}% ${what}`];
  return {
    planned: ({ from, until, hoursPerDay, ratio }) =>
      `Afgesproken vanaf ${day(from)}${until === null ? "" : ` tot en met ${day(until)}`}: ${near(hoursPerDay, ratio)}.`,
    totals: ({ planned, delivered, weeks }) =>
      `In ${weeks} ${weeks === 1 ? "week" : "weken"} met uren zijn ${hours(delivered)} geleverd van ${hours(planned)} gepland.`,
    money: ({ scheme, from, until, amount }) =>
      [
        `${value(scheme)}, vanaf ${day(from)}${until === null ? "" : ` tot en met ${day(until)}`}`,
        amount === null ? "" : `: ${euro(amount.euro)}`,
        amount === null || amount.per === null ? "" : ` per ${value(amount.per)}`,
        amount === null || amount.year === null ? "." : ` (prijzen van ${amount.year}).`,
      ].join(""),
    shares: ({ staff, environment, context }) =>
      `Daarvan ging ${list([
        ...share(staff, "naar het team"),
        ...share(environment, "naar de plek"),
        ...share(context, "naar de omgeving"),
      ])}.`,
    renewal: ({ on }) => `De aanvraag moet binnen zijn op ${day(on)}.`,
    asked: ({ scheme, hoursPerDay, ratio, decision }) =>
      [
        `Nu is er ${near(hoursPerDay, ratio)}`,
        scheme === null ? "" : `, betaald uit ${value(scheme)}`,
        decision === null ? "." : `. De laatste evaluatie besloot: ${value(decision)}.`,
      ].join(""),
    noPayment: () =>
      "Dit verslag geeft feiten. Wat het betekent voor een betaling, beslissen mensen in gesprek.",
  } satisfies Partial<Sayings>;
}

/** Evaluations and what was decided. */
function aboutEvaluating({ day, value, list }: Writing) {
  return {
    judged: ({ on, necessary, effective, proportionate }) =>
      `Bij de evaluatie van ${day(on)}: nog nodig: ${value(necessary)}; werkt: ${value(effective)}; in verhouding: ${value(proportionate)}.`,
    evaluation: ({ on, kind, clientHeard, decision, next }) =>
      [
        `Evaluatie van ${day(on)}${kind === null ? "" : ` (${value(kind)})`}`,
        clientHeard === null ? "" : clientHeard ? ", cliënt gehoord" : ", cliënt niet gehoord",
        decision === null ? "." : `. Besluit: ${value(decision)}.`,
        next === null ? "" : ` Volgende keer: ${day(next)}.`,
      ].join(""),
    impacts: ({ positive, negative }) => {
      const named = (effects: typeof positive) =>
        effects.length === 0
          ? "niets genoemd"
          : list(effects.map(({ theme, on }) => `${value(theme)} (${value(on)})`));
      return `Wat het bracht: ${named(positive)}. Wat het kostte: ${named(negative)}.`;
    },
    participants: ({ roles, expertFrom, withExpert }) =>
      [
        roles.length === 0 ? "Wie er waren is niet vastgelegd." : `Erbij waren: ${list(roles)}.`,
        withExpert
          ? ` Een deskundige van buiten keek mee${expertFrom === null ? "" : ` (${expertFrom})`}.`
          : "",
      ].join(""),
    decision: ({ decision, next }) =>
      `Besluit: ${value(decision)}.${next === null ? "" : ` Volgende evaluatie: ${day(next)}.`}`,
  } satisfies Partial<Sayings>;
}

/** Restrictions, as recorded. */
function aboutRestricting({ day, value }: Writing) {
  return {
    restriction: ({ form, regime, from, until, reviews }) =>
      [
        `${value(form)}, vanaf ${day(from)}${until === null ? "" : ` tot en met ${day(until)}`}`,
        `. Regels: ${value(regime)}.`,
        reviews === 0
          ? " In deze tijd niet opnieuw bekeken."
          : ` In deze tijd ${reviews} keer opnieuw bekeken.`,
      ].join(""),
    restrictionEnded: ({ form, on, because }) =>
      `${value(form)}: gestopt op ${day(on)}${because === null ? "" : `, omdat: ${value(because)}`}.`,
    oneToOneAsked: ({ on, answer }) =>
      `Is de één-op-één-zorg zelf een beperking? Het team antwoordde${on === null ? "" : ` op ${day(on)}`}: ${value(answer)}.`,
    noRestrictions: () => "In deze tijd is geen beperking vastgelegd.",
  } satisfies Partial<Sayings>;
}

/** How somebody was heard. */
function aboutHearing({ name, day, value, values }: Writing) {
  return {
    timesHeard: ({ count, last }) =>
      count === 0
        ? `In deze periode is niet vastgelegd dat ${name} of de familie is gehoord.`
        : `In deze periode is ${count} keer naar ${name} of de familie geluisterd${last === null ? "" : `, het laatst op ${day(last)}`}.`,
    voice: ({ said, on, how, question }) =>
      `${question === null ? "" : `${question} `}“${said}” (${how === null ? "" : `${value(how)}, `}${day(on)})`,
    heardAt: ({ on, how, with: present, note }) =>
      [
        `${day(on)}: `,
        {
          said: `${name} zei of liet iets zien`,
          "through-family": "de familie of wie voor de cliënt spreekt vertelde iets",
          evaluation: "gehoord bij een evaluatie",
          "care-advice": "aan tafel bij het zorgadviesteam",
        }[how],
        present.length === 0 ? "" : `, met ${values(present)}`,
        note === null ? "." : `. Hoe: ${note}`,
      ].join(""),
    notHeard: ({ on, note }) =>
      `${day(on)}: bij de evaluatie niet gehoord${note === null ? "." : `. Waarom: ${note}`}`,
    chosen: ({ label, text, on }) => `“${text}” (${label}, ${day(on)})`,
    reflections: ({ count }) =>
      count === 1 ? "Het team hield een reflectie." : `Het team hield ${count} reflecties.`,
  } satisfies Partial<Sayings>;
}

/** Who somebody is, who is near, where somebody lives, and the analysis. */
function aboutSomebody({ name, day, number, value, values, list, subjects }: Writing) {
  return {
    who: ({ age, worlds, groups, profile, region }) =>
      [
        `${name} is ${age} jaar. Zorg volgens: ${values(worlds)}.`,
        groups.length === 0 ? "" : ` Groep: ${values(groups)}.`,
        profile === null ? "" : ` Profiel: ${value(profile)}.`,
        region === null ? "" : ` Eigen regio: ${region}.`,
      ].join(""),
    representative: ({ capacity, label }) => `Spreekt voor ${name}: ${label} (${value(capacity)}).`,
    network: ({ relation, label, chosen }) =>
      `Dichtbij: ${label}, ${value(relation)}${chosen && relation !== "jim" ? ", zelf gekozen" : ""}.`,
    plan18: ({ destination, funder, on }) =>
      `Plan voor 18 jaar: ${destination ?? "de plek is niet bekend"}, ${funder === null ? "wie betaalt is niet bekend" : `betaald uit ${value(funder)}`}${on === null ? "" : ` (${day(on)})`}.`,
    analysis: ({ on, author }) =>
      `Verklarende analyse van ${day(on)}${author === null ? "" : `, door ${author}`}.`,
    factor: ({ label, effect }) => `${label}: ${value(effect)}.`,
    coverage: ({ covered, open }) =>
      [
        covered.length === 0 ? "" : `Gaat over ${list(covered.map((one) => subjects[one]))}.`,
        open.length === 0 ? "" : ` Zegt nog niets over ${list(open.map((one) => subjects[one]))}.`,
      ]
        .join("")
        .trim(),
    place: ({ setting, living, from, peers }) =>
      `Woont sinds ${day(from)}: ${value(setting)}${living === null ? "" : `, ${value(living)}`}.${peers === null ? "" : ` Contact met leeftijdgenoten of medebewoners: ${value(peers)}.`}`,
    fits: ({ answer, on }) => `Past de plek? Op ${day(on)}: ${value(answer)}.`,
    activity: ({ kind, what, hours }) =>
      `${what ?? value(kind)}${what === null || kind === null ? "" : ` (${value(kind)})`}${hours === null ? "" : `, ${number(hours)} uur per week`}.`,
  } satisfies Partial<Sayings>;
}

/** Agreements, guarantees, roles and what has to be in hand. */
function aboutAgreeing({ day, value, checks }: Writing) {
  return {
    agreement: ({ kind, what, who, status, due }) =>
      [
        kind === null || kind === "afspraak" ? "" : `${value(kind)}: `,
        what,
        who === null ? "" : `. Wie: ${who}`,
        due === null ? "" : `. Uiterlijk ${day(due)}`,
        `. Stand: ${value(status)}.`,
      ].join(""),
    guarantee: ({ kind, status, from }) =>
      `${kind === "placement" ? "Garantie op een plek" : "Garantie om terug te komen"} (plaatsing van ${day(from)}): ${value(status)}.`,
    regie: ({ role, holder, organisation, since }) =>
      `${value(role)}: ${holder ?? "niet vastgelegd wie"}${organisation === null ? "" : `, ${organisation}`}${since === null ? "" : `, sinds ${day(since)}`}.`,
    regieOpen: ({ role, problem }) => `${value(role)}: ${value(`regie-${problem}`)}.`,
    check: ({ check, on, isDone }) =>
      `${isDone ? "In orde" : "Nog niet"}: ${checks[check]}${on === null ? "" : ` (${day(on)})`}`,
  } satisfies Partial<Sayings>;
}

/** A passport speaks for its owner. */
function inFirstPerson({ number, value }: Writing) {
  return {
    myName: ({ name: mine }) => `Ik heet ${mine}.`,
    myVoice: ({ said, question }) => `${question === null ? "" : `${question} `}“${said}”`,
    myHours: ({ hoursPerDay, ratio }) =>
      `Er is ${number(hoursPerDay)} uur per dag iemand bij mij${ratio === null || ratio === "1:1" ? "" : ` (${value(ratio)})`}.`,
    mySign: ({ what }) => what,
    myDay: ({ kind, what }) => what ?? value(kind),
    myPerson: ({ relation, label }) =>
      label === value(relation) ? label : `${label}, ${value(relation)}`,
  } satisfies Partial<Sayings>;
}
