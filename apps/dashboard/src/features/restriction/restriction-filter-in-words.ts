import type { Team } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import type { RestrictionSearch } from "../../preferences/restriction-search.ts";

/** The filters that are on, in words; empty when everything in force is shown. */
export function restrictionFilterInWords(
  { regels, vorm, team, laat, staat, dag }: RestrictionSearch,
  t: TFunction<"words">,
  language: string,
  teams: readonly Team[],
): string {
  const state = { gestopt: t("restriction.filter.ended"), alle: t("restriction.filter.all") };
  const parts = [
    regels && t(`restriction.regime.${regels}`),
    vorm && t(`choices.restrictionForm.${vorm}`),
    laat && t("restriction.filter.lateOnly").toLowerCase(),
    staat && staat !== "loopt" ? state[staat].toLowerCase() : undefined,
    teams.find(({ id }) => id === team)?.name,
    dag && dayInWords(dag, language),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
