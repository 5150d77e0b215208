import { z } from "zod";
import type { PlainDate } from "../plain-date/plain-date.ts";
import { halfYearRules } from "./half-year-rules.ts";

/** Half a calendar year as one word that sorts: `2026-1` is January to June. */
export const HalfYear = z.string().regex(/^\d{4}-[12]$/);
export type HalfYear = z.infer<typeof HalfYear>;

/** The days of a half year, both counted, and the last day on which it is delivered (standards A4). */
export type HalfYearPeriod = {
  readonly half: HalfYear;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly dueOn: PlainDate;
};

/** The first and last day of a half year and the day it is due. */
export function halfYearPeriod(half: HalfYear): HalfYearPeriod {
  const year = Number(half.slice(0, 4));
  const rule = halfYearRules.halves.find((each) => half.endsWith(`-${each.half}`));
  if (rule === undefined) throw new Error(`not a half year: ${half}`);
  const dayOf = (inYear: number, monthDay: string) =>
    `${String(inYear).padStart(4, "0")}-${monthDay}`;
  return {
    half,
    from: dayOf(year, rule.from),
    until: dayOf(year, rule.until),
    dueOn: dayOf(year + rule.dueYearsLater, rule.due),
  };
}

/** The half year in which day `at` lies. */
export function halfYearOf(at: PlainDate): HalfYear {
  return `${at.slice(0, 4)}-${at.slice(5) <= "06-30" ? 1 : 2}`;
}

/** The half year before this one. */
export function halfYearBefore(half: HalfYear): HalfYear {
  const year = Number(half.slice(0, 4));
  return half.endsWith("-2") ? `${half.slice(0, 4)}-1` : `${String(year - 1).padStart(4, "0")}-2`;
}

/** The half year whose day of delivery comes next; that day itself still counts. */
export function halfYearToDeliver(at: PlainDate): HalfYear {
  const current = halfYearOf(at);
  const before = halfYearBefore(current);
  return at <= halfYearPeriod(before).dueOn ? before : current;
}
