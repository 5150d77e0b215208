import type { Team } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";

/** Names of what the filters hold ids of. */
export type FilterNames = {
  readonly teams: readonly Pick<Team, "id" | "name">[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** The filters that are on, in words; empty when the whole work list is shown. */
export function signalFilterInWords(
  { ernst, soort, team, wet, wie, rust, dag }: SignalSearch,
  t: TFunction<"words">,
  language: string,
  { teams, people }: FilterNames,
): string {
  return [
    soort && signalTitle(soort, language),
    ernst && `${t("signal.filter.severity").toLowerCase()} ${t(`choices.severity.${ernst}`)}`,
    teams.find(({ id }) => id === team)?.name,
    wet && t(`choices.legalWorld.${wet}`),
    wie && `${t("signal.filter.who").toLowerCase()}: ${whoInWords(wie, t, people)}`,
    rust && t("signal.filter.restOn").toLowerCase(),
    dag && dayInWords(dag, language),
  ]
    .filter((each) => typeof each === "string")
    .join(", ");
}

function whoInWords(wie: string, t: TFunction<"words">, people: FilterNames["people"]): string {
  if (wie === "ik") return t("signal.filter.me").toLowerCase();
  if (wie === "niemand") return t("signal.filter.nobody").toLowerCase();
  return people.find(({ id }) => id === wie)?.name ?? t("signal.followUp.unknown");
}
