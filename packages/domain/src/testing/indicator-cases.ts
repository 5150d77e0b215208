import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { IndicatorId } from "../indicator/benchmark-indicator.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { GivenFacts } from "./signal-cases.ts";

const Case = z.strictObject({
  /** A sentence as a clinician would say it. */
  title: z.string().regex(/^\p{Lu}.*\.$/u),
  period: z.strictObject({ from: PlainDate, until: PlainDate }),
  /** What stands in the file; all else is empty, the client 30 and the start 1 January 2026. */
  given: GivenFacts,
  /** Null where the client does not belong to the population. */
  answer: z.string().nullable(),
});
/** A file and a period, and what an indicator answers, as a clinician can read it. */
export type IndicatorCase = z.infer<typeof Case>;

const folder = new URL("../indicator/cases/", import.meta.url);

/** The cases of an indicator. */
export function indicatorCases(id: IndicatorId): readonly IndicatorCase[] {
  return z.array(Case).parse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8")));
}

/** The names of the files with cases. */
export function indicatorCaseFiles(): readonly string[] {
  return readdirSync(folder);
}
