import {
  incidentsUnderReported,
  notTestedAsInvoluntary,
  onlyPositiveImpact,
  ratioCreep,
} from "./rules/care.ts";
import {
  diagnosisWithoutProvenance,
  manyPlacements,
  noSchoolWorkOrDaytimeActivity,
  turning18WithoutPlan,
} from "./rules/client.ts";
import { admittedWithoutKnowingNeed, decidedUnderThreat, noPerspective } from "./rules/decision.ts";
import { deliveredBelowPlanned, restrictionWithoutLegalBasis } from "./rules/delivery.ts";
import { diagnosesKeepChanging, oldDiagnosisRepeated } from "./rules/diagnosis.ts";
import {
  evaluationOverdue,
  noEvaluationAfterThreeWeeks,
  noIndependentExpert,
} from "./rules/evaluation.ts";
import { moneyOnlyOnStaff, renewalWithoutReflection } from "./rules/money.ts";
import { analysisDidNotTravel, transferWithoutFile } from "./rules/move.ts";
import { goalNotMeasurable, goalReachedNothingChanged, nothingNew } from "./rules/opbouw.ts";
import { offPlanWithoutExpertTable, retBypassed } from "./rules/outside-table.ts";
import { clientNotHeard, familyOverloaded, noFutureCarePlan } from "./rules/person.ts";
import { repeatedRefusals, voluntaryPlacementWithoutReview } from "./rules/placement.ts";
import {
  agreementsBroken,
  crisisWithoutHelp,
  purelyReactive,
  stuckInRegion,
  variantNotRegistered,
} from "./rules/process.ts";
import { regieDropped, regieHolderOverloaded, regieRoleEmpty } from "./rules/regie.ts";
import { outsideRegionWithoutTwoKeys } from "./rules/region.ts";
import { sameApproachRepeated } from "./rules/repeated-approach.ts";
import {
  explanatoryAnalysisMissingOrOld,
  longerThanPlanned,
  noGoalOrDuration,
  noInvestigationAfterOneMonth,
  startReasonsUnknown,
} from "./rules/start.ts";
import { livingAloneWithFewPeers, longInCrisisShelter } from "./rules/stay.ts";
import {
  belowNormForZevmb,
  manyStaffLeft,
  othersGetLess,
  partiesWantDifferentThings,
  teamUnsure,
} from "./rules/team.ts";
import { teamChangedWithoutReconsidering } from "./rules/team-change.ts";
import type { SignalId, SignalRule } from "./signal.ts";

/** The rule of every signal; what each says in words stands in its definition. */
export const rules: Readonly<Record<SignalId, SignalRule>> = {
  G1: startReasonsUnknown,
  G2: teamChangedWithoutReconsidering,
  G3: noGoalOrDuration,
  G4: evaluationOverdue,
  G5: noEvaluationAfterThreeWeeks,
  G6: noInvestigationAfterOneMonth,
  G7: offPlanWithoutExpertTable,
  G8: noIndependentExpert,
  G9: explanatoryAnalysisMissingOrOld,
  G10: analysisDidNotTravel,
  G11: retBypassed,
  G12: regieRoleEmpty,
  G13: regieDropped,
  G14: regieHolderOverloaded,
  G15: diagnosisWithoutProvenance,
  G16: oldDiagnosisRepeated,
  G17: diagnosesKeepChanging,
  G18: manyPlacements,
  G19: longInCrisisShelter,
  G20: turning18WithoutPlan,
  G21: noSchoolWorkOrDaytimeActivity,
  G22: goalNotMeasurable,
  G23: restrictionWithoutLegalBasis,
  G24: notTestedAsInvoluntary,
  G25: deliveredBelowPlanned,
  G26: incidentsUnderReported,
  G27: noPerspective,
  G28: longerThanPlanned,
  G29: livingAloneWithFewPeers,
  G30: ratioCreep,
  G31: purelyReactive,
  G32: admittedWithoutKnowingNeed,
  G33: decidedUnderThreat,
  G34: outsideRegionWithoutTwoKeys,
  G35: voluntaryPlacementWithoutReview,
  G36: agreementsBroken,
  G37: transferWithoutFile,
  G38: repeatedRefusals,
  G39: onlyPositiveImpact,
  G40: teamUnsure,
  G41: manyStaffLeft,
  G42: moneyOnlyOnStaff,
  G43: renewalWithoutReflection,
  G44: partiesWantDifferentThings,
  G45: clientNotHeard,
  G46: familyOverloaded,
  G47: goalReachedNothingChanged,
  G48: sameApproachRepeated,
  G49: nothingNew,
  G50: othersGetLess,
  G51: variantNotRegistered,
  G52: crisisWithoutHelp,
  G53: stuckInRegion,
  G54: belowNormForZevmb,
  G55: noFutureCarePlan,
};
