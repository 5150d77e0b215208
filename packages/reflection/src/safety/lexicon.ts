import { z } from "zod";
import { SafetyClass } from "../session/together.ts";

/** The languages a text can be read in; the other one is read along, because teams mix them. */
const safetyLanguages = ["nl", "en"] as const;
export type SafetyLanguage = (typeof safetyLanguages)[number];

/**
 * Words apart by `|`. A word is whole (`dood`), a beginning (`wurg*`), an end (`*test`) or a part
 * (`*mishandel*`); `op slot` is words in a row, `vast+pakken` one word or two, `~zelfmoord*` also
 * with one typing error, `@mag` a set of words with that name, `=pesten` every form of a verb
 * and `=op.sluiten` of a separable one (within `all` also with its parts apart). `$` is the end of
 * a sentence or a comma.
 */
const Words = z.string().min(1);

/** Words in any order, each at most `within` words from the first of the list. */
const Near = z.strictObject({
  all: z.array(Words).min(2),
  within: z.int().min(1).max(12),
});

/** Words in this order with at most `gap` other words between two of them. */
const InOrder = z.strictObject({
  seq: z.array(Words).min(2).max(6),
  gap: z.int().min(0).max(3).default(0),
});

const Pattern = z.union([Words, Near, InOrder]);
export type Pattern = z.infer<typeof Pattern>;

/**
 * Words to notice in one language. `harmless` are expressions whose words do not count,
 * such as turning a page; denying something is never one of them: negation does not suppress.
 */
const Lexicon = z.strictObject({
  language: z.enum(safetyLanguages),
  entries: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]+$/),
      version: z.int().min(1),
      /** One of the nine forms of involuntary care (Wzd art. 2), or resistance. */
      form: z.string().optional(),
      about: z.string(),
      patterns: z.array(Pattern).min(1),
      /** Words that mean something else in the other language: only read in a text in this one. */
      ownLanguage: z.array(Pattern).default([]),
    }),
  ),
  harmless: z.array(Pattern),
});

/** The words of one class of worries (reflection §4.6). */
export const SafetyLexicon = Lexicon.extend({ class: SafetyClass });
export type SafetyLexicon = z.infer<typeof SafetyLexicon>;

/** The words that speak of what a person is instead of what they do (reflection §5, case 28). */
export const PersonLexicon = Lexicon.extend({ class: z.literal("person") });
export type PersonLexicon = z.infer<typeof PersonLexicon>;

export type AnyLexicon<Class extends string> = z.infer<typeof Lexicon> & { readonly class: Class };

/** Names for sets of words that many patterns share. */
export const WordSets = z.record(z.string(), Words);
export type WordSets = z.infer<typeof WordSets>;
