import type { Evaluation, Impact } from "../../evaluation/evaluation.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import type { Effect } from "../saying.ts";
import { inPeriod, line, offered, prose, section } from "./part.ts";

/**
 * The evaluations of the period with what was decided (S14, S22). Effects go along together or not
 * at all, and only by choice: a plus without its minus is no evaluation (trap 16).
 */
export function evaluationsSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const evaluations = inPeriod(source.records.evaluation, period);
  return section("evaluations", evaluations.flatMap(evaluationLines));
}

function evaluationLines(evaluation: Evaluation): readonly ReportLine[] {
  const { id } = evaluation;
  const effects = impactsOf(evaluation);
  return [
    heading(evaluation),
    ...prose(id, "summary", evaluation.summary),
    ...lookBackLines(evaluation),
    ...(effects === null ? [] : [offered(`impacts ${id}`, effects)]),
  ];
}

/** The day of an evaluation, what it was for, and what it led to. */
export function heading({ id, date, kind, clientHeard, decision, nextDate }: Evaluation) {
  const say = { key: "evaluation", on: date, kind, clientHeard, decision, next: nextDate } as const;
  return line(`evaluation ${id}`, say);
}

/** The four a closing evaluation looks back on: use, intensity, duration, outcome (S14). */
export function lookBackLines(evaluation: Evaluation): readonly ReportLine[] {
  const { id } = evaluation;
  return [
    ...prose(id, "lookBackUse", evaluation.lookBackUse),
    ...prose(id, "lookBackIntensity", evaluation.lookBackIntensity),
    ...prose(id, "lookBackDuration", evaluation.lookBackDuration),
    ...prose(id, "lookBackOutcome", evaluation.lookBackOutcome),
  ];
}

/** Both sides of what the nearness does, or null when nothing was named (S33). */
export function impactsOf({ impacts }: Evaluation) {
  if (impacts.length === 0) return null;
  const of = (direction: Impact["direction"]): readonly Effect[] =>
    impacts
      .filter((impact) => impact.direction === direction)
      .map(({ theme, on }) => ({ theme, on }));
  return { key: "impacts", positive: of("positief"), negative: of("negatief") } as const;
}
