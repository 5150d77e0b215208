import type { z } from "zod";
import { Activity } from "../activity/activity.ts";
import { Agreement } from "../agreement/agreement.ts";
import { CareAdvice } from "../care-advice/care-advice.ts";
import { Client } from "../client/client.ts";
import { ClientVoice } from "../client-voice/client-voice.ts";
import { Crisis } from "../crisis/crisis.ts";
import { DeliveredHours } from "../delivered-hours/delivered-hours.ts";
import { DeliveryOrder } from "../delivery-order/delivery-order.ts";
import { Diagnosis } from "../diagnosis/diagnosis.ts";
import { Environment } from "../environment/environment.ts";
import { Escalation } from "../escalation/escalation.ts";
import { Evaluation } from "../evaluation/evaluation.ts";
import { Experience } from "../experience/experience.ts";
import { ExplanatoryAnalysis } from "../explanatory-analysis/explanatory-analysis.ts";
import { FrameworkStep } from "../framework-step/framework-step.ts";
import { Funding } from "../funding/funding.ts";
import { Goal } from "../goal/goal.ts";
import { ImprovementProject } from "../improvement-project/improvement-project.ts";
import { Incident } from "../incident/incident.ts";
import { Intensity } from "../intensity/intensity.ts";
import { JointDecision } from "../joint-decision/joint-decision.ts";
import { LearningCycle } from "../learning-cycle/learning-cycle.ts";
import { OpbouwFactors } from "../opbouw/opbouw-factors.ts";
import { OpbouwStep } from "../opbouw/opbouw-step.ts";
import { Placement } from "../placement/placement.ts";
import { PolicyCheck } from "../policy-check/policy-check.ts";
import { QualityCheck } from "../quality-requirement/quality-check.ts";
import { ReflectionSession } from "../reflection-session/reflection-session.ts";
import { RegieAssignment } from "../regie/regie.ts";
import { RegieAppointment } from "../regie/regie-appointment.ts";
import { RequestAssessment } from "../request-assessment/request-assessment.ts";
import { Restriction } from "../restriction/restriction.ts";
import { RightsCheck } from "../rights-check/rights-check.ts";
import { SafetyContact } from "../safety-contact/safety-contact.ts";
import { TeamContext } from "../team-context/team-context.ts";
import { Trajectory } from "../trajectory/trajectory.ts";
import { Transition18 } from "../transition-18/transition-18.ts";

/**
 * Every kind of record with its schema, what it hangs on, and its period: the field of the start
 * and those of the ends that may not lie before it. Storage, API, import and forms are built from this one list.
 */
export const records = {
  client: { schema: Client, parent: null, period: null },
  trajectory: {
    schema: Trajectory,
    parent: "client",
    period: ["startDate", "endDate", "plannedEndDate"],
  },
  intensity: { schema: Intensity, parent: "trajectory", period: ["from", "until"] },
  deliveredHours: { schema: DeliveredHours, parent: "trajectory", period: null },
  placement: { schema: Placement, parent: "client", period: ["from", "until"] },
  explanatoryAnalysis: { schema: ExplanatoryAnalysis, parent: "client", period: null },
  diagnosis: { schema: Diagnosis, parent: "client", period: null },
  goal: { schema: Goal, parent: "trajectory", period: ["startDate", "targetDate", "closedOn"] },
  evaluation: { schema: Evaluation, parent: "trajectory", period: ["date", "nextDate"] },
  restriction: { schema: Restriction, parent: "trajectory", period: ["from", "until"] },
  regieAssignment: { schema: RegieAssignment, parent: "trajectory", period: ["from", "until"] },
  incident: { schema: Incident, parent: "trajectory", period: null },
  activity: { schema: Activity, parent: "client", period: ["from", "until"] },
  agreement: { schema: Agreement, parent: "trajectory", period: ["madeOn", "dueOn"] },
  transition18: { schema: Transition18, parent: "client", period: null },
  funding: { schema: Funding, parent: "trajectory", period: ["from", "until"] },
  teamContext: { schema: TeamContext, parent: "trajectory", period: null },
  environment: { schema: Environment, parent: "trajectory", period: null },
  frameworkStep: { schema: FrameworkStep, parent: "trajectory", period: null },
  escalation: { schema: Escalation, parent: "trajectory", period: ["askedOn", "answeredOn"] },
  reflectionSession: {
    schema: ReflectionSession,
    parent: "trajectory",
    period: ["startedOn", "closedOn"],
  },
  deliveryOrder: { schema: DeliveryOrder, parent: "trajectory", period: ["from", "until"] },
  careAdvice: { schema: CareAdvice, parent: "trajectory", period: null },
  requestAssessment: { schema: RequestAssessment, parent: "trajectory", period: null },
  learningCycle: {
    schema: LearningCycle,
    parent: "trajectory",
    period: ["startedOn", "endedOn"],
  },
  opbouwStep: { schema: OpbouwStep, parent: "trajectory", period: ["from", "until"] },
  opbouwFactors: { schema: OpbouwFactors, parent: "trajectory", period: null },
  experience: { schema: Experience, parent: "trajectory", period: null },
  crisis: { schema: Crisis, parent: "trajectory", period: ["raisedOn", "helpOn", "endedOn"] },
  regieAppointment: { schema: RegieAppointment, parent: "trajectory", period: ["from", "until"] },
  jointDecision: { schema: JointDecision, parent: "trajectory", period: null },
  rightsCheck: { schema: RightsCheck, parent: "trajectory", period: null },
  clientVoice: { schema: ClientVoice, parent: "client", period: null },
  qualityCheck: { schema: QualityCheck, parent: "client", period: null },
  policyCheck: { schema: PolicyCheck, parent: null, period: null },
  improvementProject: {
    schema: ImprovementProject,
    parent: null,
    period: ["startedOn", "endedOn"],
  },
  safetyContact: { schema: SafetyContact, parent: null, period: null },
} as const;

export type RecordKind = keyof typeof records;
export type RecordOf<K extends RecordKind> = z.infer<(typeof records)[K]["schema"]>;

/** Every kind, in the order in which one can exist: a parent before what hangs on it. */
export const recordKinds = Object.keys(records) as readonly RecordKind[];

/** A pointer to one record: what a signal rests on, what an audit line is about. */
export type RecordReference = { readonly kind: RecordKind; readonly id: string };

/** The fields of a kind in the order of its schema. */
export function fieldsOf(kind: RecordKind): readonly string[] {
  return Object.keys(records[kind].schema.shape);
}
