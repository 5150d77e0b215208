import { thresholdUnit, thresholdUnits } from "@nabij/domain";
import type { TFunction } from "i18next";
import { numberInWords } from "../format/number.ts";

/** Shares are kept as 0.9 and shown as 90 %. */
export function isShare(name: string): boolean {
  return thresholdUnit(name) === "ratio";
}

/** A threshold with its unit: "3 maanden", "90 %". */
export function thresholdInWords(t: TFunction<"words">, name: string, value: number): string {
  const unit = thresholdUnits.find((each) => each === thresholdUnit(name)) ?? "count";
  return t(`signalGuide.unit.${unit}`, { count: isShare(name) ? asPercentage(value) : value });
}

/** A threshold as it stands inside the rule in words, where the unit is written already. */
export function thresholdNumber(name: string, value: number, language: string): string {
  if (!isShare(name)) return numberInWords(value, language);
  return `${numberInWords(asPercentage(value), language)} %`;
}

/** 0.9 as 90, without the tail a computer adds to 57 per cent. */
export function asPercentage(share: number): number {
  return Math.round(share * 10_000) / 100;
}
