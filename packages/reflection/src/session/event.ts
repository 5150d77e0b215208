import { z } from "zod";
import { AgreementStatus, AgreementWords } from "../agreement/agreement.ts";
import { Language, Role } from "../guide/role.ts";
import { AnswerKind, ImpactDirection, ImpactOn, Perspective, Prompt } from "./state.ts";

const Id = z.string().min(1).max(64);

/** `seq` counts from 1 without gaps; events of one command share its `commandId`. */
const envelope = { seq: z.number().int().positive(), commandId: Id, at: z.string() };

const said = {
  kind: AnswerKind,
  text: z.string().nullable(),
  choice: z.string().nullable(),
  scale: z.number().nullable(),
  saysNothing: z.boolean(),
};

const worded = { agreementId: Id, words: AgreementWords, status: AgreementStatus };

/**
 * What happened. An event holds everything `evolve` needs, so that a session can be replayed
 * without the guide, the word lists or the rules of the day.
 */
export const SessionEvent = z.discriminatedUnion("type", [
  z.object({
    ...envelope,
    type: z.literal("SessionStarted"),
    sessionId: Id,
    today: z.iso.date(),
    language: Language,
    time: z.union([z.literal(30), z.literal(60), z.literal(90), z.literal("all")]),
    guide: z.object({ id: Id, version: z.string(), hash: z.string() }),
    clientName: z.string().nullable(),
    trajectoryId: z.string().nullable(),
    plan: z.array(z.object({ phaseId: Id, questionIds: z.array(Id) })),
  }),
  z.object({
    ...envelope,
    type: z.literal("ParticipantAdded"),
    participantId: Id,
    role: Role,
    label: z.string(),
    supportedBy: z.string().nullable(),
    presence: z.enum(["present", "absent"]),
  }),
  z.object({
    ...envelope,
    type: z.literal("PresenceChanged"),
    participantId: Id,
    presence: z.enum(["present", "absent"]),
  }),
  z.object({ ...envelope, type: z.literal("QuestionOpened"), questionId: Id }),
  z.object({ ...envelope, type: z.literal("QuestionSkipped"), questionId: Id }),
  z.object({ ...envelope, type: z.literal("SessionPaused") }),
  z.object({ ...envelope, type: z.literal("SessionResumed") }),
  z.object({
    ...envelope,
    type: z.literal("AnswerGiven"),
    answerId: Id,
    questionId: Id,
    phaseId: Id,
    participantId: Id,
    prompt: Prompt,
    perspective: Perspective,
    ...said,
  }),
  z.object({ ...envelope, type: z.literal("AnswerCorrected"), answerId: Id, ...said }),
  z.object({ ...envelope, type: z.literal("AnswerWithdrawn"), answerId: Id }),
  z.object({
    ...envelope,
    type: z.literal("ProbeAsked"),
    questionId: Id,
    probeId: Id,
    participantId: Id.nullable(),
    automatic: z.boolean(),
  }),
  z.object({
    ...envelope,
    type: z.literal("ImpactMarked"),
    answerId: Id,
    direction: ImpactDirection,
    on: z.array(ImpactOn),
  }),
  z.object({ ...envelope, type: z.literal("ImpactRemoved"), answerId: Id }),
  z.object({
    ...envelope,
    type: z.literal("PlacedInField"),
    participantId: Id,
    perspective: Perspective,
    nearness: z.number(),
    autonomy: z.number(),
  }),
  z.object({ ...envelope, type: z.literal("AgreementProposed"), ...worded }),
  z.object({ ...envelope, type: z.literal("AgreementEdited"), ...worded }),
  z.object({
    ...envelope,
    type: z.literal("AgreementAccepted"),
    agreementId: Id,
    participantIds: z.array(Id),
    status: AgreementStatus,
  }),
  z.object({ ...envelope, type: z.literal("AgreementDropped"), agreementId: Id }),
  z.object({
    ...envelope,
    type: z.literal("PhaseClosed"),
    phaseId: Id,
    absent: z.array(Id),
    secondRoundHeld: z.boolean(),
  }),
  z.object({
    ...envelope,
    type: z.literal("SessionClosed"),
    early: z.boolean(),
    openPhases: z.array(Id),
    absent: z.array(Id),
  }),
]);
export type SessionEvent = z.infer<typeof SessionEvent>;
export type EventOf<T extends SessionEvent["type"]> = Extract<SessionEvent, { type: T }>;

/** An event before the engine numbers it. */
export type NewEvent = SessionEvent extends infer E
  ? E extends SessionEvent
    ? Omit<E, "seq" | "commandId" | "at">
    : never
  : never;
