import type { Evaluation } from "../evaluation/evaluation.ts";
import { heading, impactsOf, lookBackLines } from "./part/evaluations.ts";
import { goalsSection } from "./part/goals.ts";
import { reflectionLines, voiceLines } from "./part/heard.ts";
import { nearnessSection } from "./part/nearness.ts";
import { stepLines } from "./part/opbouw.ts";
import { line, newest, prose, section } from "./part/part.ts";
import { whySection } from "./part/why.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "./report.ts";

/**
 * The newest evaluation of the period beside the facts it looks back on: use, intensity, duration
 * and outcome (S14), for the people who made it.
 */
export function evaluationReport(
  source: ReportSource,
  period: ReportPeriod,
): readonly ReportSection[] {
  const last = newest(
    source.records.evaluation.filter(({ date }) => date >= period.from),
    period.until,
  );
  return [
    whySection(source, period),
    section("evaluations", last === undefined ? [] : evaluationLines(last)),
    goalsSection(source, period),
    nearnessSection(source, period),
    section("opbouw", stepLines(source, period)),
    section("voice", [
      ...voiceLines(source, period, "team", "casusregie"),
      ...reflectionLines(source, period),
    ]),
    section("decided", last === undefined ? [] : decidedLines(last)),
  ];
}

function evaluationLines(evaluation: Evaluation): readonly ReportLine[] {
  const { id, participants, expertFrom, independentExpert } = evaluation;
  const effects = impactsOf(evaluation);
  const present = {
    key: "participants",
    roles: participants,
    expertFrom,
    withExpert: independentExpert === true,
  } as const;
  return [
    heading(evaluation),
    line(`participants ${id}`, present),
    ...heardLines(evaluation),
    ...prose(id, "summary", evaluation.summary),
    ...prose(id, "worked", evaluation.worked),
    ...prose(id, "didNotWork", evaluation.didNotWork),
    ...(effects === null ? [] : [line(`impacts ${id}`, effects)]),
    ...lookBackLines(evaluation),
  ];
}

function heardLines(evaluation: Evaluation): readonly ReportLine[] {
  const { id, date: on, clientHeard, clientHeardHow: note } = evaluation;
  if (clientHeard === null) return [];
  if (!clientHeard) return [line(`not heard ${id}`, { key: "notHeard", on, note })];
  return [line(`heard ${id}`, { key: "heardAt", on, how: "evaluation", with: [], note })];
}

function decidedLines({ id, decision, nextDate }: Evaluation): readonly ReportLine[] {
  if (decision === null) return [];
  return [line(`decision ${id}`, { key: "decision", decision, next: nextDate })];
}
