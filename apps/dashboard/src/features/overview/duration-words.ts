import type { TFunction } from "i18next";
import { durationInWords } from "../../format/duration.ts";
import type { Overview } from "./use-overview.ts";

const daysPerMonth = 365.25 / 12;

/** A round number of months under an axis: whole years as years. */
export function monthsInWords(t: TFunction<"words">, months: number): string {
  const isYears = months > 0 && months % 12 === 0;
  return isYears ? t("years.count", { count: months / 12 }) : t("months.count", { count: months });
}

/** "na 15 maanden", or that it is not known yet. */
export function afterInWords(t: TFunction<"words">, days: number | null): string {
  if (days === null) return t("overview.duration.unknown");
  return t("overview.duration.afterSoLong", { duration: daysInWords(t, days) });
}

/** Days the way people say them: under two months in weeks, then in months and years. */
export function daysInWords(t: TFunction<"words">, days: number): string {
  if (days < 2 * daysPerMonth) return t("overview.duration.weeks", { count: Math.round(days / 7) });
  return durationInWords(t, Math.round(days / daysPerMonth));
}

const parts = [
  ["quarter", 0.75],
  ["half", 0.5],
  ["most", 0.25],
] as const;

/** Where the drawn line has fallen by a quarter, half and three quarters, as far as it has. */
export function quartileMarks(quartiles: Overview["duration"]["quartiles"]) {
  return parts.flatMap(([part, share], place) => {
    const days = quartiles[place] ?? null;
    return days === null ? [] : [{ part, share, days, months: days / daysPerMonth }];
  });
}
