import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line } from "../record/record.ts";
import table from "./rule-sets.json" with { type: "json" };

/** The two sets of Wzd deadlines a provider can work with since 2024 (standards A3). */
export const RuleSetId = z.enum(["2020-stappenplan", "2024-afspraken"]);
export type RuleSetId = z.infer<typeof RuleSetId>;

/** `S` was read in the source named; `G` is general knowledge, to be checked (standards). */
export const Certainty = z.enum(["S", "G"]);
export type Certainty = z.infer<typeof Certainty>;

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const months = z.number().int().min(1).max(24);

/** Deadlines as data: what has to be looked at when, since when that holds, and where it was read. */
export const RuleSet = z.object({
  id: RuleSetId,
  validFrom: PlainDate,
  title: Text,
  summary: Text,
  /** Where it was read, in words for the screen. */
  source: z.string().min(1),
  certainty: Certainty,
  /** Fixed terms after each other; the last one repeats. Empty when terms are agreed per person. */
  terms: z.array(
    z.object({
      what: z.enum(["eerste-termijn", "verlenging", "ronde"]),
      months,
      /** What has to have happened before this term begins. */
      asks: z.enum(["breder-overleg", "externe-deskundige"]).nullable(),
    }),
  ),
  planEvaluation: z
    .object({ firstAfterDays: z.number().int().min(1), thenEveryMonths: months })
    .nullable(),
  /** A term agreed with the client or representative, with the longest it may be. */
  agreedTerm: z.object({ atMostMonths: months }).nullable(),
  also: z.array(Text),
});
export type RuleSet = z.infer<typeof RuleSet>;

/** The shipped rule sets, oldest first. */
export const ruleSets: readonly RuleSet[] = z.array(RuleSet).parse(table);

/** What an organisation chose, why and when. */
export const RuleSetChoice = z.object({ id: RuleSetId, because: Line, chosenOn: PlainDate });
export type RuleSetChoice = z.infer<typeof RuleSetChoice>;

/** Holds where an organisation has not chosen: the 2024 agreements, because a provider opts out of them. */
export const defaultRuleSet: RuleSetId = "2024-afspraken";

/** The rule set with this id; every id has one. */
export function ruleSetOf(id: RuleSetId): RuleSet {
  const found = ruleSets.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no rule set ${id}`);
  return found;
}
