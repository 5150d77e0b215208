import type { OpbouwFactors } from "../../opbouw/opbouw-factors.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { begun, line, newest, prose, ranIn, section } from "./part.ts";

const helping = [
  "fittingEnvironment",
  "stableTeam",
  "sharedPlan",
  "regularReflection",
  "outsideExpertise",
] as const;

const hindering = [
  "fearOfChange",
  "staffTurnover",
  "renewalBurden",
  "conflictingExpectations",
] as const;

/** What was tried so that more can grow, what was learned, what helps and hinders (S23, G48). */
export function opbouwSection(source: ReportSource, period: ReportPeriod): ReportSection {
  return section("opbouw", [...stepLines(source, period), ...factorLines(source, period)]);
}

/** The steps that ran in the period, each with its lesson. */
export function stepLines({ records }: ReportSource, period: ReportPeriod): readonly ReportLine[] {
  return begun(records.opbouwStep, period.until)
    .filter((each) => ranIn(period, each))
    .flatMap(({ id, what, from, result, learned }) => [
      line(`step ${id}`, { key: "step", what, from, result }),
      ...prose(id, "learned", learned),
    ]);
}

/** What helps and what hinders growth here, as last recorded. */
export function factorLines({ records }: ReportSource, { until }: ReportPeriod) {
  const last = newest(records.opbouwFactors, until);
  if (last === undefined) return [];
  const helps = presentIn(last, helping);
  const hinders = presentIn(last, hindering);
  const note = prose(last.id, "factorNote", last.note);
  if (helps.length + hinders.length === 0) return note;
  const say = { key: "factors", helps, hinders, on: last.date } as const;
  return [line(`factors ${last.id}`, say), ...note];
}

function presentIn(
  factors: OpbouwFactors,
  names: readonly ((typeof helping)[number] | (typeof hindering)[number])[],
): readonly string[] {
  return names.filter((name) => factors[name] === "ja" || factors[name] === "deels");
}
