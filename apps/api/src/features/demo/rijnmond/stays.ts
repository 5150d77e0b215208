import { addMonths, type PlainDate } from "@nabij/domain";
import { type CaseView, daysIn } from "./case-view.ts";

/** Whole years, to the nearest. */
export function roundYears(days: number): number {
  return Math.round(days / 365.25);
}

/** Days in institutions of each case, without the one that is longer than ten years (trap 13). */
export function totalStays(cases: readonly CaseView[], today: PlainDate): readonly number[] {
  return cases.map((view) => daysIn(view, today)).filter((days) => days <= 3660);
}

/** The most places that began within any six months. */
export function placesWithinHalfAYear(view: CaseView): number {
  const starts = view.all("placement").map(({ from }) => from);
  const within = (first: PlainDate) =>
    starts.filter((start) => first <= start && start < addMonths(first, 6)).length;
  return Math.max(...starts.map(within));
}
