import { isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import {
  deliveredBelowPlanned,
  regieRoleEmpty,
  restrictionWithoutLegalBasis,
} from "./care-signals.ts";
import {
  diagnosisWithoutProvenance,
  manyPlacements,
  noSchoolWorkOrDaytimeActivity,
  turning18WithoutPlan,
} from "./client-signals.ts";
import {
  evaluationOverdue,
  noEvaluationAfterThreeWeeks,
  noIndependentExpert,
} from "./evaluation-signals.ts";
import {
  explanatoryAnalysisMissingOrOld,
  longerThanPlanned,
  noGoalOrDuration,
  noInvestigationAfterOneMonth,
  outsideRegionWithoutTwoKeys,
} from "./purpose-signals.ts";
import type { Signal, SignalId, SignalRule, TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";

const rules: Readonly<Record<SignalId, SignalRule>> = {
  G3: noGoalOrDuration,
  G4: evaluationOverdue,
  G5: noEvaluationAfterThreeWeeks,
  G6: noInvestigationAfterOneMonth,
  G8: noIndependentExpert,
  G9: explanatoryAnalysisMissingOrOld,
  G12: regieRoleEmpty,
  G15: diagnosisWithoutProvenance,
  G18: manyPlacements,
  G20: turning18WithoutPlan,
  G21: noSchoolWorkOrDaytimeActivity,
  G23: restrictionWithoutLegalBasis,
  G25: deliveredBelowPlanned,
  G28: longerThanPlanned,
  G34: outsideRegionWithoutTwoKeys,
};

/** Whether the trajectory runs on day `at`; its last day counts (signals-core, Time). */
export function isActive(trajectory: Trajectory, at: PlainDate): boolean {
  return isCurrent({ from: trajectory.startDate, until: trajectory.endDate }, at);
}

/**
 * The signals of one trajectory on day `at`, at most one of each kind, in the order of the
 * definitions. A trajectory that is not active has none. Facts dated after `at` do not exist yet.
 * Source: signals-core.
 */
export function signalsAt(facts: TrajectoryFacts, at: PlainDate): readonly Signal[] {
  if (!isActive(facts.trajectory, at)) return [];
  return signalDefinitions.flatMap(({ id, code, severity, source }) => {
    const finding = rules[id](facts, at);
    if (finding === null) return [];
    const { client, trajectory } = facts;
    return [
      { id, code, severity, trajectoryId: trajectory.id, clientId: client.id, source, ...finding },
    ];
  });
}
