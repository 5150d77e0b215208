import { daysBetween, monthsBetween } from "@nabij/domain";
import type { TFunction } from "i18next";
import { durationInWords } from "../../format/duration.ts";

/** How long it has been from a day through another: in days while short, then in months. */
export function daysInWords(t: TFunction<"words">, since: string, at: string): string {
  const days = daysBetween(since, at) + 1;
  return days < 62
    ? t("days.count", { count: days })
    : durationInWords(t, monthsBetween(since, at));
}
