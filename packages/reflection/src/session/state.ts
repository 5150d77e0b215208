import { z } from "zod";
import type { SessionAgreement } from "../agreement/agreement.ts";
import type { AvailableTime, PlannedPhase } from "../guide/choose-questions.ts";
import type { Language, Role } from "../guide/role.ts";
import type { SessionFacts } from "../guide/session-facts.ts";
import type {
  AnswerGroup,
  Audience,
  Consent,
  Device,
  DiscussedLoneView,
  Facilitator,
  Naming,
  PreviousAgreements,
  Round,
  SafetyCard,
  SessionOption,
  Sitting,
  Stage,
  Stance,
  Support,
  Writing,
} from "./together.ts";

/** Silence is an answer: "later", "rather not" and "I do not know" never count as agreement. */
export const AnswerKind = z.enum(["answered", "nothing", "dont-know", "rather-not", "later"]);
export type AnswerKind = z.infer<typeof AnswerKind>;

/** Whether it came by itself or after a follow-up (requirements §2, Impact: prompt). */
export const Prompt = z.enum(["spontaneous", "after-probing"]);
export type Prompt = z.infer<typeof Prompt>;

/** One's own view, or what one thinks the client would say ("ingeschat door"). */
export const Perspective = z.enum(["own", "as-client"]);
export type Perspective = z.infer<typeof Perspective>;

export const ImpactDirection = z.enum(["positive", "negative"]);
export type ImpactDirection = z.infer<typeof ImpactDirection>;

/** On whom (requirements §2, Impact). */
export const ImpactOn = z.enum([
  "client",
  "team",
  "medebewoners",
  "familie",
  "ouders",
  "broers-zussen",
  "gemeente",
]);
export type ImpactOn = z.infer<typeof ImpactOn>;

export type Participant = {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly supportedBy: string | null;
  readonly presence: "present" | "absent";
  readonly device: Device;
};

export type Answer = {
  /** `A1`, `A2`, … in the order in which things were said; reports cite it. */
  readonly id: string;
  readonly questionId: string;
  readonly phaseId: string;
  readonly participantId: string;
  readonly kind: AnswerKind;
  /** As said; null when nothing was said in words, when withdrawn, or when erased. */
  readonly text: string | null;
  readonly choice: string | null;
  readonly scale: number | null;
  readonly prompt: Prompt;
  readonly perspective: Perspective;
  /** No more than "no" or "nothing"; decided when it was said, so a replay keeps it. */
  readonly saysNothing: boolean;
  /** Of a client: answered alone or with help; null for everyone else, or when not said. */
  readonly support: Support | null;
  readonly status: "said" | "withdrawn";
  readonly corrected: boolean;
  readonly at: string;
};

/** The two directions of one answer, on whom. One answer has at most one impact. */
export type Impact = {
  readonly answerId: string;
  readonly direction: ImpactDirection;
  readonly on: readonly ImpactOn[];
};

/** A dot in the field of tension, 0–100 on each axis. */
export type FieldPosition = {
  readonly id: string;
  readonly participantId: string;
  readonly perspective: Perspective;
  readonly nearness: number;
  readonly autonomy: number;
};

export type AskedProbe = {
  readonly questionId: string;
  readonly probeId: string;
  /** null: put to the whole table. */
  readonly participantId: string | null;
  readonly automatic: boolean;
};

export type ClosedPhase = {
  readonly phaseId: string;
  readonly absent: readonly string[];
  readonly secondRoundHeld: boolean;
};

/** The whole session. Made of plain JSON values only; `evolve` is the only way to change it. */
export type SessionState = {
  readonly schema: 1;
  /** Number of events so far. */
  readonly seq: number;
  readonly commandIds: readonly string[];
  readonly status: "new" | "running" | "paused" | "closed";
  readonly sessionId: string | null;
  readonly startedOn: string | null;
  readonly language: Language;
  readonly time: AvailableTime;
  readonly guide: { readonly id: string; readonly version: string; readonly hash: string } | null;
  readonly clientName: string | null;
  readonly trajectoryId: string | null;
  readonly plan: readonly PlannedPhase[];
  /** Which of several sittings this is; null when the conversation is held at once. */
  readonly sitting: Sitting | null;
  /** What was known of the trajectory when it began; null without a trajectory. */
  readonly facts: SessionFacts | null;
  /** What was agreed last time; null when there was no last time. */
  readonly previous: PreviousAgreements | null;
  readonly writing: Writing;
  readonly naming: Naming;
  /** Roles whose words stand without their person; a role never leaves this list. */
  readonly anonymousRoles: readonly Role[];
  readonly stage: Stage;
  /** Whether a local language model may take part; off unless everyone said yes. */
  readonly model: boolean;
  readonly facilitator: Facilitator;
  readonly consents: readonly Consent[];
  readonly rounds: readonly Round[];
  readonly moment: { readonly participantId: string; readonly text: string | null } | null;
  readonly participants: readonly Participant[];
  readonly openQuestionId: string | null;
  /** Questions that were on the table, in the order in which they first were. */
  readonly visited: readonly string[];
  readonly skipped: readonly string[];
  readonly answers: readonly Answer[];
  readonly probes: readonly AskedProbe[];
  readonly impacts: readonly Impact[];
  readonly positions: readonly FieldPosition[];
  readonly options: readonly SessionOption[];
  readonly stances: readonly Stance[];
  readonly groups: readonly {
    readonly questionId: string;
    readonly groups: readonly AnswerGroup[];
  }[];
  readonly discussed: readonly DiscussedLoneView[];
  readonly safetyCards: readonly SafetyCard[];
  /** Who asked for a person to help, and has not been helped yet. */
  readonly helpAsked: readonly string[];
  readonly sharing: readonly { readonly answerId: string; readonly with: readonly Audience[] }[];
  /** Clients who heard what was agreed, and what they said to it. */
  readonly readBack: readonly { readonly participantId: string; readonly text: string | null }[];
  /** Late words of an anonymous role, which others see at the next reveal or at the close. */
  readonly waiting: readonly { readonly itemId: string; readonly participantId: string }[];
  /** Per event who may know that it happened: null is everybody (`reachOf`). */
  readonly reach: readonly (readonly string[] | null)[];
  /** The last event that moved the whole table; a step sent from before it is too late. */
  readonly steeredAt: number;
  /** Per agreement the event of its last words; a yes sent from before it is too late. */
  readonly wordedAt: Readonly<Record<string, number>>;
  readonly agreements: readonly SessionAgreement[];
  readonly closedPhases: readonly ClosedPhase[];
  readonly closing: {
    readonly early: boolean;
    readonly openPhases: readonly string[];
    readonly absent: readonly string[];
    readonly at: string;
  } | null;
};

/** Before the first event. */
export function newSession(): SessionState {
  return {
    schema: 1,
    seq: 0,
    commandIds: [],
    status: "new",
    sessionId: null,
    startedOn: null,
    language: "nl",
    time: "all",
    guide: null,
    clientName: null,
    trajectoryId: null,
    plan: [],
    sitting: null,
    facts: null,
    previous: null,
    writing: "aloud",
    naming: "alias",
    anonymousRoles: [],
    stage: "questions",
    model: false,
    facilitator: { participantId: null, lostAt: null },
    consents: [],
    rounds: [],
    moment: null,
    participants: [],
    openQuestionId: null,
    visited: [],
    skipped: [],
    answers: [],
    probes: [],
    impacts: [],
    positions: [],
    options: [],
    stances: [],
    groups: [],
    discussed: [],
    safetyCards: [],
    helpAsked: [],
    sharing: [],
    readBack: [],
    waiting: [],
    reach: [],
    steeredAt: 0,
    wordedAt: {},
    agreements: [],
    closedPhases: [],
    closing: null,
  };
}
