import type { PlanLine } from "./use-federation.ts";

type PeriodLength = PlanLine["plan"]["period"];
type Period = { readonly from: string; readonly until: string };

/** The last closed period of a length before a day: the one that a round would ask for now. */
export function lastClosedPeriod(length: PeriodLength, today: string): Period {
  const months = length === "kwartaal" ? 3 : 6;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  // Months counted from year 0; the running period begins at the last multiple of its length.
  const begin = Math.floor((year * 12 + month - 1) / months) * months;
  const day = (monthsFromZero: number, date: number) =>
    new Date(Date.UTC(Math.floor(monthsFromZero / 12), monthsFromZero % 12, date))
      .toISOString()
      .slice(0, 10);
  return { from: day(begin - months, 1), until: day(begin, 0) };
}
