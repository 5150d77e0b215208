import type { z } from "zod";
import { Activity } from "../activity/activity.ts";
import { Agreement } from "../agreement/agreement.ts";
import { Client } from "../client/client.ts";
import { DeliveredHours } from "../delivered-hours/delivered-hours.ts";
import { Diagnosis } from "../diagnosis/diagnosis.ts";
import { Environment } from "../environment/environment.ts";
import { Escalation } from "../escalation/escalation.ts";
import { Evaluation } from "../evaluation/evaluation.ts";
import { ExplanatoryAnalysis } from "../explanatory-analysis/explanatory-analysis.ts";
import { FrameworkStep } from "../framework-step/framework-step.ts";
import { Funding } from "../funding/funding.ts";
import { Goal } from "../goal/goal.ts";
import { Incident } from "../incident/incident.ts";
import { Intensity } from "../intensity/intensity.ts";
import { Placement } from "../placement/placement.ts";
import { ReflectionSession } from "../reflection-session/reflection-session.ts";
import { RegieAssignment } from "../regie/regie.ts";
import { Restriction } from "../restriction/restriction.ts";
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
