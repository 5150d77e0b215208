import { dayInAmsterdam } from "@nabij/domain";
import type { BenchmarkPlan, Period } from "@nabij/federation";

/** How far back a round may look. */
const yearsBack = 2;

/** The whole quarters or half-years that are over on this day in Amsterdam, the last one first. */
export function closedPeriods(length: BenchmarkPlan["period"], now: Date): readonly Period[] {
  const today = dayInAmsterdam(now.getTime());
  const months = length === "kwartaal" ? 3 : 6;
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => year - index);
  return years
    .flatMap((each) =>
      Array.from({ length: 12 / months }, (_, index) => periodOf(each, index * months, months)),
    )
    .filter(({ until }) => until < today)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** `month` counts from 0. */
function periodOf(year: number, month: number, months: number): Period {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const first = new Date(Date.UTC(year, month, 1));
  const last = new Date(Date.UTC(year, month + months, 0));
  return { from: day(first), until: day(last) };
}
