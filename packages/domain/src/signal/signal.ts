import { z } from "zod";
import { type Client, LegalWorld, TargetGroup } from "../client/client.ts";
import type { PlainDate } from "../plain-date/plain-date.ts";
import type { RecordKind, RecordOf, RecordReference } from "../record/records.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { severities, signalGroups, signalIds } from "./signal-ids.ts";

/** The signals, numbered as in requirements §3; signals-core defines fifteen to the day. */
export const SignalId = z.enum(signalIds);
export type SignalId = z.infer<typeof SignalId>;

/** How soon it deserves a look; a proposal an organisation may change (requirements §3). */
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Under which head a signal stands on the page that documents them all. */
export const SignalGroup = z.enum(signalGroups);
export type SignalGroup = z.infer<typeof SignalGroup>;

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });

/** The exact rule of a signal in words; see `signalRuleTexts`. */
export type SignalRuleText = z.infer<typeof Text>;

/** What a signal is: words, severity, source, thresholds and the reflection questions that fit. */
export const SignalDefinition = z.object({
  id: SignalId,
  code: z.string(),
  group: SignalGroup,
  severity: Severity,
  title: Text,
  nextStep: Text,
  source: z.string(),
  /** By name; the unit is the name or its last word, as in `crisisWeeks` (see thresholdUnits). */
  thresholds: z.record(z.string(), z.number()),
  /** Names of the thresholds that stand in no source: the product proposes them. */
  proposed: z.array(z.string()),
  /** Numbers of the reflection questions (requirements §4). */
  questions: z.array(z.number().int().min(1).max(69)),
  /** Raised only for a client with one of these; left out, for everyone (trap 6, G54). */
  onlyFor: z
    .object({
      targetGroups: z.array(TargetGroup).min(1).optional(),
      legalWorlds: z.array(LegalWorld).min(1).optional(),
    })
    .optional(),
});
export type SignalDefinition = z.infer<typeof SignalDefinition>;

/** The lists of records a signal may look at: each by the name it has among the facts. */
export const factLists = {
  goals: "goal",
  evaluations: "evaluation",
  explanatoryAnalyses: "explanatoryAnalysis",
  regieAssignments: "regieAssignment",
  diagnoses: "diagnosis",
  placements: "placement",
  transitions18: "transition18",
  activities: "activity",
  restrictions: "restriction",
  deliveredHours: "deliveredHours",
  intensities: "intensity",
  incidents: "incident",
  agreements: "agreement",
  funding: "funding",
  teamContexts: "teamContext",
  environments: "environment",
  frameworkSteps: "frameworkStep",
  escalations: "escalation",
  reflectionSessions: "reflectionSession",
  deliveryOrders: "deliveryOrder",
  learningCycles: "learningCycle",
  opbouwSteps: "opbouwStep",
  opbouwFactors: "opbouwFactors",
  experiences: "experience",
  crises: "crisis",
  clientVoices: "clientVoice",
} as const satisfies Record<string, RecordKind>;

/** The name of one of {@link factLists}. */
export type FactList = keyof typeof factLists;

/** All that the signals look at, for one trajectory: its own records and those of the client. */
export type TrajectoryFacts = {
  readonly client: Client;
  readonly trajectory: Trajectory;
} & { readonly [L in FactList]: readonly RecordOf<(typeof factLists)[L]>[] };

export type EvidenceValue = string | number | boolean | null | readonly string[];
/** Field by field what was found: dates as `YYYY-MM-DD`, hours, whole days, names of fields. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** What a rule found: the facts in words and numbers, and the records they stand in. */
export type Finding = {
  readonly evidence: Evidence;
  readonly about: readonly RecordReference[];
};

/** A threshold of the signal in the organisation that asks, by its name in the definition. */
export type Limit = (name: string) => number;

/** One rule, pure: what it finds on a day, and when its answer may change by itself. */
export type SignalRule = {
  /** What it finds in the facts on day `at`, or nothing. `at` is the last day it knows of. */
  readonly find: (facts: TrajectoryFacts, at: PlainDate, limit: Limit) => Finding | null;
  /**
   * Every day on which `find` may answer otherwise (raised or not, or resting on other kinds of
   * records) than on the day before, while the facts stay as they are. A day too many costs time,
   * a day too few is a mistake. Only days later than `after` are asked for: a rule with many facts
   * may leave out the others.
   */
  readonly changesOn: (
    facts: TrajectoryFacts,
    limit: Limit,
    after: PlainDate,
  ) => readonly PlainDate[];
};

/** A reason to look again at a trajectory, with the evidence it rests on. */
export type Signal = Finding & {
  readonly id: SignalId;
  readonly code: string;
  readonly severity: Severity;
  readonly trajectoryId: string;
  readonly clientId: string;
  readonly source: string;
};
