import { agreementsSection, guaranteesSection } from "./part/agreements.ts";
import { analysisSection } from "./part/analysis.ts";
import { checklistSection } from "./part/checklist.ts";
import { chosenSection } from "./part/chosen.ts";
import { runningGoals } from "./part/goals.ts";
import { voiceSection } from "./part/heard.ts";
import { nearnessNow } from "./part/nearness.ts";
import { factorLines, stepLines } from "./part/opbouw.ts";
import { newest, prose, section } from "./part/part.ts";
import { daysSection, personSection } from "./part/person.ts";
import { regieSection } from "./part/regie.ts";
import { restrictionsSection } from "./part/restrictions.ts";
import { beganLines } from "./part/why.ts";
import type { ReportPeriod, ReportSection, ReportSource } from "./report.ts";

/** Handing somebody over to the next place with everything that has to travel (S7, S17, G37). */
export function transferReport(
  source: ReportSource,
  period: ReportPeriod,
): readonly ReportSection[] {
  const now = { from: period.until, until: period.until };
  return [
    personSection(source, period),
    section("why", beganLines(source)),
    analysisSection(source, period),
    mustKnowSection(source, period),
    section("goals", runningGoals(source, period)),
    daysSection(source, period),
    restrictionsSection(source, now),
    agreementsSection(source, period),
    guaranteesSection(source, period),
    regieSection(source, period),
    voiceSection(source, period),
    chosenSection(source, upTo(source, period), "dossier"),
    checklistSection(source, period),
  ];
}

/** A transfer tells of the whole time until its day. */
function upTo({ trajectory }: ReportSource, { until }: ReportPeriod): ReportPeriod {
  return { from: trajectory.startDate, until };
}

/** How near somebody is now, what works and what does not, what was tried, and the plan when it goes wrong. */
function mustKnowSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const { trajectory, records } = source;
  const last = newest(records.evaluation, period.until);
  return section("mustKnow", [
    ...nearnessNow(source, period),
    ...(last === undefined ? [] : prose(last.id, "worked", last.worked)),
    ...(last === undefined ? [] : prose(last.id, "didNotWork", last.didNotWork)),
    ...stepLines(source, period),
    ...factorLines(source, period),
    ...prose("next", "planA", trajectory.planA),
    ...prose("next", "planB", trajectory.planB),
  ]);
}
