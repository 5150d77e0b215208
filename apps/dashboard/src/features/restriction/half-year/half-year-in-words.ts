import { halfYearBefore, halfYearOf } from "@nabij/domain";
import type { TFunction } from "i18next";

/** A half year as people say it: `de tweede helft van 2026`. */
export function halfYearInWords(t: TFunction<"words">, half: string): string {
  const [year = "", part] = half.split("-");
  return t(part === "1" ? "halfYear.half.first" : "halfYear.half.second", { year });
}

const halvesBack = 5;

/** The half years to choose from on a day, newest first; the chosen one is always among them. */
export function halfYearChoices(today: string, chosen: string): readonly string[] {
  const halves = [halfYearOf(today)];
  while (halves.length < halvesBack) halves.push(halfYearBefore(halves.at(-1) ?? ""));
  return [...new Set([...halves, chosen])].toSorted().toReversed();
}
