import type { TFunction } from "i18next";

/** A number of whole months the way people say it: under two years in months, then in years. */
export function durationInWords(t: TFunction<"words">, months: number): string {
  if (months < 24) return t("months.count", { count: months });
  return t("years.count", { count: Math.floor(months / 12) });
}
