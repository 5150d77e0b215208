import { z } from "zod";
import type { Activity } from "../activity/activity.ts";
import type { Client } from "../client/client.ts";
import type { DeliveredHours } from "../delivered-hours/delivered-hours.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { ExplanatoryAnalysis } from "../explanatory-analysis/explanatory-analysis.ts";
import type { Goal } from "../goal/goal.ts";
import type { Placement } from "../placement/placement.ts";
import type { PlainDate } from "../plain-date/plain-date.ts";
import type { RecordReference } from "../record/records.ts";
import type { RegieAssignment } from "../regie/regie.ts";
import type { Restriction } from "../restriction/restriction.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import type { Transition18 } from "../transition-18/transition-18.ts";
import { severities, signalIds } from "./signal-ids.ts";

/** The core signals, numbered as in requirements §3; signals-core holds their definitions. */
export const SignalId = z.enum(signalIds);
export type SignalId = z.infer<typeof SignalId>;

/** How soon it deserves a look; a proposal an organisation may change (requirements §3). */
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });

/** What a signal is: words, severity, source, thresholds and the reflection questions that fit. */
export const SignalDefinition = z.object({
  id: SignalId,
  code: z.string(),
  severity: Severity,
  title: Text,
  nextStep: Text,
  source: z.string(),
  thresholds: z.record(z.string(), z.number()),
  /** Numbers of the reflection questions (requirements §4). */
  questions: z.array(z.number().int().min(1).max(69)),
});
export type SignalDefinition = z.infer<typeof SignalDefinition>;

/** All that the core signals look at, for one trajectory. */
export type TrajectoryFacts = {
  readonly client: Client;
  readonly trajectory: Trajectory;
  readonly goals: readonly Goal[];
  readonly evaluations: readonly Evaluation[];
  readonly explanatoryAnalyses: readonly ExplanatoryAnalysis[];
  readonly regieAssignments: readonly RegieAssignment[];
  readonly diagnoses: readonly Diagnosis[];
  readonly placements: readonly Placement[];
  readonly transitions18: readonly Transition18[];
  readonly activities: readonly Activity[];
  readonly restrictions: readonly Restriction[];
  readonly deliveredHours: readonly DeliveredHours[];
};

export type EvidenceValue = string | number | boolean | null | readonly string[];
/** Field by field what was found: dates as `YYYY-MM-DD`, hours, whole days, names of fields. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** What a rule found: the facts in words and numbers, and the records they stand in. */
export type Finding = {
  readonly evidence: Evidence;
  readonly about: readonly RecordReference[];
};

/** One rule: what it finds in the facts on day `at`, or nothing. `at` is the last day it knows of. */
export type SignalRule = (facts: TrajectoryFacts, at: PlainDate) => Finding | null;

/** A reason to look again at a trajectory, with the evidence it rests on. */
export type Signal = Finding & {
  readonly id: SignalId;
  readonly code: string;
  readonly severity: Severity;
  readonly trajectoryId: string;
  readonly clientId: string;
  readonly source: string;
};
