import type { PlainDate } from "@nabij/domain";
import { z } from "zod";
import { caseSubsets, caseTests } from "./case-tests.ts";
import { type CaseView, daysIn } from "./case-view.ts";
import published from "./published.json" with { type: "json" };
import { placesWithinHalfAYear, roundYears, totalStays } from "./stays.ts";

/** One published count (requirements §5c) and where in the records it can be counted. */
const Published = z.object({
  id: z.string(),
  n: z.number(),
  /** The denominator; null for what is no share of cases (years, places). */
  of: z.number().nullable(),
  unit: z.enum(["years", "months", "places"]).optional(),
  /** The report gives a minimum, or names it without a number. */
  atLeast: z.literal(true).optional(),
  /** Counted over fields, or over words in free text where the model has no field. */
  how: z.enum(["fields", "words"]),
  row: z.string(),
});
export type Published = z.infer<typeof Published>;

export const publishedCounts: readonly Published[] = z.array(Published).parse(published);

/** A number for a published count, from the records alone; throws for a count without a rule. */
export function countOf(id: string, cases: readonly CaseView[], today: PlainDate): number {
  const measure = measures[id];
  if (measure !== undefined) return measure(cases, today);
  const test = caseTests[id];
  if (test === undefined) throw new Error(`no rule for the published count ${id}`);
  return cases.filter((view) => test(view, today)).length;
}

/** How many cases the count is taken over. */
export function denominatorOf(id: string, cases: readonly CaseView[], today: PlainDate): number {
  const among = caseSubsets[id];
  return among === undefined ? cases.length : cases.filter((view) => among(view, today)).length;
}

type Measure = (cases: readonly CaseView[], today: PlainDate) => number;

const yearsInThreeEnvironments: (
  cases: readonly CaseView[],
  today: PlainDate,
) => readonly number[] = (cases, today) =>
  cases
    .map((view) => daysIn(view, today, ["drie-milieus-voorziening"]))
    .filter((days) => days > 0)
    .map(roundYears);

const measures: Readonly<Record<string, Measure>> = {
  "three-environments-shortest": (cases, today) =>
    Math.min(...yearsInThreeEnvironments(cases, today)),
  "three-environments-longest": (cases, today) =>
    Math.max(...yearsInThreeEnvironments(cases, today)),
  "shortest-stay": (cases, today) => Math.round(Math.min(...totalStays(cases, today)) / 30.44),
  "longest-stay": (cases, today) => roundYears(Math.max(...totalStays(cases, today))),
  "mean-stay": (cases, today) => {
    const stays = totalStays(cases, today);
    return roundYears(stays.reduce((sum, days) => sum + days, 0) / stays.length);
  },
  "six-places-in-six-months": (cases) => Math.max(...cases.map(placesWithinHalfAYear)),
};
