import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { line, newest, section } from "./part.ts";

/** Why it began, towards what, by whose decision, and whether that still holds (S22, S25, G1). */
export function whySection(source: ReportSource, period: ReportPeriod): ReportSection {
  return section("why", [...beganLines(source), ...stillLines(source, period)]);
}

/** How it began: the reasons, the aim, who decided. */
export function beganLines({ trajectory }: ReportSource): readonly ReportLine[] {
  const { startDate, startReasons, type, purpose, plannedEndDate } = trajectory;
  const { decidedBy, decidedOn } = trajectory;
  const lines = [
    line("began", { key: "began", on: startDate, reasons: startReasons }),
    line("aim", { key: "aim", type, purpose, plannedEnd: plannedEndDate }),
  ];
  if (decidedBy !== null || decidedOn !== null) {
    lines.push(line("decided", { key: "decided", by: decidedBy, on: decidedOn }));
  }
  return lines;
}

function stillLines(
  { trajectory, records }: ReportSource,
  { until }: ReportPeriod,
): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  const { startReasonsKnown, endDate, outcome } = trajectory;
  if (startReasonsKnown !== null) {
    lines.push(line("still known", { key: "stillKnown", answer: startReasonsKnown }));
  }
  const judged = newest(records.evaluation.filter(isJudged), until);
  if (judged !== undefined) {
    const { date: on, necessary, effective, proportionate } = judged;
    lines.push(line("judged", { key: "judged", on, necessary, effective, proportionate }));
  }
  if (endDate !== null && endDate <= until) {
    lines.push(line("ended", { key: "ended", on: endDate, outcome }));
  }
  return lines;
}

/** Whether an evaluation says if the nearness is needed, works and is in proportion. */
export function isJudged(evaluation: ReportSource["records"]["evaluation"][number]): boolean {
  const { necessary, effective, proportionate } = evaluation;
  return necessary !== null || effective !== null || proportionate !== null;
}
