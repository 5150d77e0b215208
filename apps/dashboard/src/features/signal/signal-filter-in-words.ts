import type { Team } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";

/** The filters that are on, in words; empty when the whole work list is shown. */
export function signalFilterInWords(
  { ernst, soort, team, dag }: SignalSearch,
  t: TFunction<"words">,
  language: string,
  teams: readonly Team[],
): string {
  const name = teams.find(({ id }) => id === team)?.name;
  return [
    ...(soort === undefined ? [] : [signalTitle(soort, language)]),
    ...(ernst === undefined
      ? []
      : [`${t("signal.filter.severity").toLowerCase()} ${t(`choices.severity.${ernst}`)}`]),
    ...(name === undefined ? [] : [name]),
    ...(dag === undefined ? [] : [dayInWords(dag, language)]),
  ].join(", ");
}
