import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";

const quarters: Readonly<Record<string, number>> = {
  "01-01/03-31": 1,
  "04-01/06-30": 2,
  "07-01/09-30": 3,
  "10-01/12-31": 4,
};
const halves: Readonly<Record<string, 1 | 2>> = { "01-01/06-30": 1, "07-01/12-31": 2 };

/** A closed period as people say it: `eerste helft van 2026`, or its first and last day. */
export function periodInWords(
  t: TFunction<"words">,
  { from, until }: { readonly from: string; readonly until: string },
  language: string,
): string {
  const year = from.slice(0, 4);
  const days = `${from.slice(5)}/${until.slice(5)}`;
  const half = halves[days];
  const quarter = quarters[days];
  if (year === until.slice(0, 4) && half !== undefined)
    return t(half === 1 ? "comparison.firstHalf" : "comparison.secondHalf", { year });
  if (year === until.slice(0, 4) && quarter !== undefined)
    return t("comparison.quarter", { quarter, year });
  return `${dayInWords(from, language)} – ${dayInWords(until, language)}`;
}
