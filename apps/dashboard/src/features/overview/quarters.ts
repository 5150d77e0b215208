import type { TFunction } from "i18next";
import type { Overview } from "./use-overview.ts";

type Quarter = NonNullable<Overview["dossier"]>["quarters"][number];

const quartersOfYear = 4;

/** Begun and ended on both sides in the last four quarters, and what one-to-one came in place of. */
export function yearOfQuarters(quarters: readonly Quarter[]) {
  const year = quarters.slice(-quartersOfYear);
  const sum = (of: (one: Quarter) => number) => year.reduce((all, one) => all + of(one), 0);
  return {
    begun: sum(({ others, oneToOne }) => others.begun + oneToOne.begun),
    ended: sum(({ others, oneToOne }) => others.ended + oneToOne.ended),
    replaced: sum(({ replaced }) => replaced),
  };
}

/** `2026-Q3` as people write it: "3e kwartaal 2026". */
export function quarterInWords(t: TFunction<"words">, quarter: string): string {
  const [year = "", number = ""] = quarter.split("-Q");
  return t("overview.restriction.nth", { number, year });
}
