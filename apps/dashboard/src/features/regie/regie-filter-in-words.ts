import type { Team } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import type { RegieSearch } from "../../preferences/regie-search.ts";

/** The filters that are on, in words; `holder` is who the code in the address stands for. */
export function regieFilterInWords(
  { team, wet, toon, rol, dag }: RegieSearch,
  holder: string | undefined,
  t: TFunction<"words">,
  language: string,
  teams: readonly Team[],
): string {
  const name = teams.find(({ id }) => id === team)?.name;
  const parts = [
    name,
    wet && t(`choices.legalWorld.${wet}`),
    toon === "ontbreekt" ? t("regie.filter.gaps").toLowerCase() : undefined,
    rol && t(`choices.regieRole.${rol}`),
    holder,
    dag && dayInWords(dag, language),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
