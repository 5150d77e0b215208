import type { TFunction } from "i18next";
import { durationInWords } from "../../format/duration.ts";
import type { TrajectorySearch } from "../../preferences/trajectory-search.ts";

/** A filter that comes from a number of the overview, as a piece of a sentence. */
type FigureClause = {
  readonly field: "langer" | "uren" | "verplaatst" | "gehoord" | "besluit";
  readonly words: string;
};

/** Filters on what the overview counts, those that are on. */
export function figureClauses(
  { langer, uren, verplaatst, gehoord, besluit }: TrajectorySearch,
  t: TFunction<"words">,
): readonly FigureClause[] {
  const clauses: FigureClause[] = [];
  const add = (field: FigureClause["field"], words: string) => clauses.push({ field, words });
  if (langer !== undefined) {
    add("langer", t("trajectory.clause.langer", { duration: durationInWords(t, langer) }));
  }
  if (uren !== undefined) {
    add("uren", t("trajectory.clause.uren", { hours: t(`choices.hoursBand.${uren}`) }));
  }
  if (verplaatst !== undefined) add("verplaatst", t("trajectory.clause.verplaatst"));
  if (gehoord !== undefined) {
    add("gehoord", t("trajectory.clause.gehoord", { heard: t(`choices.heardGroup.${gehoord}`) }));
  }
  if (besluit !== undefined) {
    const decision = t(`choices.decisionMoment.${besluit}`);
    add("besluit", t("trajectory.clause.besluit", { decision }));
  }
  return clauses;
}
