import type { RecordKind } from "@nabij/domain";
import type { AnyRecordTable } from "#columns";
import { activity } from "../activity/table.ts";
import { agreement } from "../agreement/table.ts";
import { careAdvice } from "../care-advice/table.ts";
import { client } from "../client/table.ts";
import { clientVoice } from "../client-voice/table.ts";
import { crisis } from "../crisis/table.ts";
import { deliveredHours } from "../delivered-hours/table.ts";
import { deliveryOrder } from "../delivery-order/table.ts";
import { diagnosis } from "../diagnosis/table.ts";
import { environment } from "../environment/table.ts";
import { escalation } from "../escalation/table.ts";
import { evaluation } from "../evaluation/table.ts";
import { experience } from "../experience/table.ts";
import { explanatoryAnalysis } from "../explanatory-analysis/table.ts";
import { frameworkStep } from "../framework-step/table.ts";
import { funding } from "../funding/table.ts";
import { goal } from "../goal/table.ts";
import { improvementProject } from "../improvement-project/table.ts";
import { incident } from "../incident/table.ts";
import { intensity } from "../intensity/table.ts";
import { jointDecision } from "../joint-decision/table.ts";
import { learningCycle } from "../learning-cycle/table.ts";
import { opbouwFactors } from "../opbouw/factors-table.ts";
import { opbouwStep } from "../opbouw/step-table.ts";
import { placement } from "../placement/table.ts";
import { policyCheck } from "../policy-check/table.ts";
import { qualityCheck } from "../quality-requirement/table.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import { regieAppointment } from "../regie/appointment-table.ts";
import { regieAssignment } from "../regie/table.ts";
import { requestAssessment } from "../request-assessment/table.ts";
import { restriction } from "../restriction/table.ts";
import { rightsCheck } from "../rights-check/table.ts";
import { safetyContact } from "../safety-contact/table.ts";
import { teamContext } from "../team-context/table.ts";
import { trajectory } from "../trajectory/table.ts";
import { transition18 } from "../transition-18/table.ts";

/** The table of every kind of record. */
export const recordTables = {
  client,
  trajectory,
  intensity,
  deliveredHours,
  placement,
  explanatoryAnalysis,
  diagnosis,
  goal,
  evaluation,
  restriction,
  regieAssignment,
  incident,
  activity,
  agreement,
  transition18,
  funding,
  teamContext,
  environment,
  frameworkStep,
  escalation,
  reflectionSession,
  deliveryOrder,
  careAdvice,
  requestAssessment,
  learningCycle,
  opbouwStep,
  opbouwFactors,
  experience,
  crisis,
  regieAppointment,
  jointDecision,
  rightsCheck,
  clientVoice,
  qualityCheck,
  policyCheck,
  improvementProject,
  safetyContact,
} satisfies Record<RecordKind, AnyRecordTable>;
