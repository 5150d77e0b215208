import lexicon from "./restriction-words.json" with { type: "json" };

/** The form of involuntary care the words point to; a sign to look, never a verdict. */
export type RestrictionForm = string;

const forms = lexicon.forms.map(({ form, patterns, prohibitions }) => ({
  form,
  patterns: patterns.map(wholeWords),
  prohibitions: prohibitions.map(wholeWords),
}));

const lessBefore = new RegExp(
  `(?:^| )(?:${lexicon.lessBefore.join("|")})(?: (?:${lexicon.betweenWords.join("|")}))*$`,
  "u",
);

/**
 * The forms of restriction a sentence seems to bring in (Wzd; reflection §4.7, requirements
 * rows 51–54). Words that take a restriction away ("deur niet meer op slot", "camera weghalen")
 * do not count: that is opbouw. When in doubt it does count, because a false sign is cheap.
 */
export function restrictionForms(text: string): RestrictionForm[] {
  const found = clauses(text).flatMap((clause) =>
    forms
      .filter(
        ({ patterns, prohibitions }) =>
          prohibitions.some((pattern) => pattern.test(clause)) ||
          patterns.some((pattern) => bringsIn(clause, pattern)),
      )
      .map(({ form }) => form),
  );
  return [...new Set(found)];
}

function bringsIn(clause: string, pattern: RegExp): boolean {
  const match = pattern.exec(clause);
  if (match === null) return false;
  if (lexicon.lessInside.some((words) => hasWords(match[0], words))) return false;
  if (lessBefore.test(clause.slice(0, match.index).trim())) return false;
  const after = ` ${clause.slice(match.index + match[0].length).trim()} `;
  if (lexicon.lessAnywhereAfter.some((words) => hasWords(after.trim(), words))) return false;
  return !lexicon.lessNextOrLast.some(
    (words) => after.startsWith(` ${words} `) || after.endsWith(` ${words} `),
  );
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "u");
}

/** A reason behind "so that" must not take away what stands before it. */
function clauses(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[\s_]+/g, " ");
  return plain
    .split(
      /[.,;:!?()\n]| (?:zodat|omdat|want|als|wanneer|om|tot|totdat|en|of|maar|so that|so|because|if|when|until|to|and|or|but) /u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
