import type { SafetyClass } from "../session/together.ts";
import type { SafetyLanguage } from "./lexicon.ts";
import { safetyLexicons } from "./lexicons.ts";
import { type Notice, noticesIn } from "./notices-in.ts";
import { type ReadLexicons, readLexicons } from "./read-lexicons.ts";
import { wordSets } from "./word-sets.ts";

/** Something in a text that may be about safety. */
export type SafetyNotice = Notice<SafetyClass>;

/**
 * What in a text may be about safety (reflection §4.6): for each entry of the word lists the
 * first place. Needs nothing but the text, so that it works on the writer's own device with
 * every model off. Denying something does not suppress it: a card too many is cheap. The work
 * grows in proportion to the text.
 */
export function noticeSafety(text: string, language: SafetyLanguage): SafetyNotice[] {
  return noticesIn(text, lexiconsFor(language), () => undefined);
}

const ready = new Map<SafetyLanguage, ReadLexicons<SafetyClass>>();

/** Lists of both languages are read, because teams mix them; doubtful words only in their own. */
export function lexiconsFor(language: SafetyLanguage): ReadLexicons<SafetyClass> {
  const kept = ready.get(language);
  if (kept !== undefined) return kept;
  const made = readLexicons(
    safetyLexicons().map((lexicon) => ({
      lexicon,
      sets: wordSets(lexicon.language),
      isOwn: lexicon.language === language,
    })),
  );
  ready.set(language, made);
  return made;
}
