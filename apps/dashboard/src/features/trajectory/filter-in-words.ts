import type { Team } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords, monthInWords } from "../../format/day.ts";
import { listInWords } from "../../format/list-in-words.ts";
import type { TrajectorySearch } from "../../preferences/trajectory-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import { figureClauses } from "./figure-clauses.ts";

type Words = TFunction<"words">;

/** What else is needed to say a filter in words. */
export type FilterContext = {
  readonly t: Words;
  readonly language: string;
  readonly teams: readonly Team[];
  /** What was typed in the search box. */
  readonly text: string;
};

/** Every filter that is on, as a piece of a sentence, without the state. */
export function filterClauses(search: TrajectorySearch, context: FilterContext): readonly string[] {
  return [
    ...whoClauses(search, context),
    ...storyClauses(search, context),
    ...figureClauses(search, context.t).map(({ words }) => words),
    ...whenClauses(search, context),
  ];
}

/** The page in one sentence: how many, and of which kind. */
export function trajectorySentence(
  search: TrajectorySearch,
  total: number,
  context: FilterContext,
): string {
  const { t } = context;
  const who = t(`trajectory.count.${search.staat ?? "lopend"}`, { count: total });
  const clauses = filterClauses(search, context);
  if (clauses.length === 0) return t("trajectory.withoutClauses", { who });
  return t("trajectory.withClauses", { who, clauses: listInWords(t, clauses) });
}

/** Filters on the person and the kind of trajectory. */
function whoClauses(search: TrajectorySearch, { t, teams, text }: FilterContext): string[] {
  const { team, wet, type, houding, functie } = search;
  const name = teams.find(({ id }) => id === team)?.name;
  return [
    ...(text === "" ? [] : [t("trajectory.clause.text", { text })]),
    ...(name === undefined ? [] : [t("trajectory.clause.team", { team: name })]),
    ...(wet === undefined
      ? []
      : [t("trajectory.clause.wet", { law: t(`choices.legalWorld.${wet}`) })]),
    ...(type === undefined ? [] : [t(`trajectory.clause.${type}`)]),
    ...(houding === undefined
      ? []
      : [t("trajectory.clause.houding", { stance: t(`choices.stance.${houding}`) })]),
    ...(functie === undefined
      ? []
      : [t("trajectory.clause.functie", { purpose: t(`choices.purpose.${functie}`) })]),
  ];
}

/** Filters on what happened: reasons, growth, signals, goals and impacts. */
function storyClauses(search: TrajectorySearch, { t, language }: FilterContext): string[] {
  const { signaal, aandacht, redenen, gegroeid, opbouw, gevolg } = search;
  return [
    ...(redenen === undefined ? [] : [t("trajectory.clause.redenen")]),
    ...(gegroeid === undefined ? [] : [t("trajectory.clause.gegroeid")]),
    ...(signaal === undefined
      ? []
      : [t("trajectory.clause.signaal", { signal: signalTitle(signaal, language) })]),
    ...(aandacht === undefined ? [] : [t("trajectory.clause.aandacht")]),
    ...(opbouw === undefined
      ? []
      : [
          t("trajectory.clause.opbouw", {
            domain: t(`choices.goalDomain.${opbouw}`).toLowerCase(),
          }),
        ]),
    ...(gevolg === undefined
      ? []
      : [t("trajectory.clause.gevolg", { impact: t(`choices.impactTheme.${gevolg}`) })]),
  ];
}

/** Filters on time, last in the sentence. */
function whenClauses(
  { gestart, gestopt, dag }: TrajectorySearch,
  { t, language }: FilterContext,
): string[] {
  return [
    ...(gestart === undefined
      ? []
      : [t("trajectory.clause.gestart", { month: monthInWords(gestart, language) })]),
    ...(gestopt === undefined
      ? []
      : [t("trajectory.clause.gestopt", { month: monthInWords(gestopt, language) })]),
    ...(dag === undefined ? [] : [t("trajectory.clause.dag", { day: dayInWords(dag, language) })]),
  ];
}
