import { PersonLexicon } from "./lexicon.ts";
import person from "./lexicons/person.json" with { type: "json" };
import { noticesIn } from "./notices-in.ts";
import { type ReadLexicons, readLexicons } from "./read-lexicons.ts";
import { wordSets } from "./word-sets.ts";

/** Where a text speaks of what somebody is; UTF-16 places, the end not included. */
export type PersonRemark = { readonly from: number; readonly until: number };

let ready: ReadLexicons<"person"> | null = null;

/**
 * The first place where an insult or a verdict about a colleague stands, or null. Meant for a
 * private question to its writer ("behaviour or person?"): nothing is censored and nobody else
 * learns of it (reflection §5, case 28).
 */
export function behaviourOrPerson(text: string): PersonRemark | null {
  ready ??= readLexicons(
    PersonLexicon.array()
      .parse(person)
      .map((lexicon) => ({ lexicon, sets: wordSets(lexicon.language), isOwn: true })),
  );
  const notices = noticesIn(text, ready, () => undefined);
  const first = notices.toSorted((one, other) => one.from - other.from)[0];
  return first === undefined ? null : { from: first.from, until: first.until };
}
