import { z } from "zod";
import { AgreementStatus, AgreementWords } from "../agreement/agreement.ts";
import { Language, Role } from "../guide/role.ts";
import { SessionFacts } from "../guide/session-facts.ts";
import { AnswerKind, ImpactDirection, ImpactOn, Perspective, Prompt } from "./state.ts";
import {
  AnswerGroup,
  Audience,
  Device,
  Naming,
  PreviousAgreements,
  SafetyChoice,
  SafetyClass,
  Sitting,
  Stage,
  Support,
  Writing,
} from "./together.ts";

const Id = z.string().min(1).max(64);

/** `seq` counts from 1 without gaps; events of one command share its `commandId`. */
const envelope = { seq: z.number().int().positive(), commandId: Id, at: z.string() };

const said = {
  kind: AnswerKind,
  text: z.string().nullable(),
  choice: z.string().nullable(),
  scale: z.number().nullable(),
  saysNothing: z.boolean(),
  support: Support.nullable().default(null),
};

/** Words that can be erased while the event stays; null when there are none, or no longer. */
const text = z.string().nullable();

/** What happens between people who write first (reflection §4.3 and §4.4). */
const togetherEvents = [
  z.object({ ...envelope, type: z.literal("StageOpened"), stage: Stage }),
  z.object({ ...envelope, type: z.literal("MomentDescribed"), participantId: Id, text }),
  z.object({
    ...envelope,
    type: z.literal("ReadyChanged"),
    participantId: Id,
    roundId: Id,
    ready: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("Revealed"), roundId: Id, absent: z.array(Id) }),
  z.object({
    ...envelope,
    type: z.literal("NamingChanged"),
    naming: Naming,
    anonymousRoles: z.array(Role),
    /** Labels that take the place of names. */
    labels: z.array(z.object({ participantId: Id, label: z.string() })).default([]),
  }),
  z.object({
    ...envelope,
    type: z.literal("ConsentChanged"),
    participantId: Id,
    given: z.boolean(),
    model: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("ModelAllowed"), allowed: z.boolean() }),
  z.object({ ...envelope, type: z.literal("FacilitatorChanged"), participantId: Id }),
  z.object({ ...envelope, type: z.literal("DeviceChanged"), participantId: Id, device: Device }),
  z.object({
    ...envelope,
    type: z.literal("SupportChanged"),
    participantId: Id,
    supportedBy: z.string().nullable(),
  }),
  z.object({ ...envelope, type: z.literal("FacilitatorLost") }),
  z.object({ ...envelope, type: z.literal("FacilitatorReturned") }),
  z.object({ ...envelope, type: z.literal("HumanAsked"), participantId: Id }),
  z.object({ ...envelope, type: z.literal("HumanHelped"), participantId: Id }),
  z.object({
    ...envelope,
    type: z.literal("OptionProposed"),
    optionId: Id,
    participantId: Id,
    text,
    lessNearness: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("OptionDropped"), optionId: Id }),
  z.object({ ...envelope, type: z.literal("HarmNamed"), optionId: Id, participantId: Id, text }),
  z.object({
    ...envelope,
    type: z.literal("StanceTaken"),
    optionId: Id,
    participantId: Id,
    step: z.number().int().min(1).max(5),
    text,
  }),
  z.object({
    ...envelope,
    type: z.literal("AnswersGrouped"),
    questionId: Id,
    groups: z.array(AnswerGroup),
  }),
  z.object({
    ...envelope,
    type: z.literal("LoneViewDiscussed"),
    loneViewId: Id,
    withdrawn: z.boolean(),
  }),
  z.object({
    ...envelope,
    type: z.literal("SafetyRaised"),
    participantId: Id,
    cardId: Id,
    class: SafetyClass,
  }),
  z.object({
    ...envelope,
    type: z.literal("SafetyHandled"),
    participantId: Id,
    cardId: Id,
    choice: SafetyChoice,
    text,
    recorded: z.boolean(),
  }),
  z.object({
    ...envelope,
    type: z.literal("SharingChosen"),
    answerId: Id,
    with: z.array(Audience),
  }),
  z.object({ ...envelope, type: z.literal("ReadBack"), participantId: Id, text }),
] as const;

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
    // Sessions from before people could write first were held on one device.
    writing: Writing.default("aloud"),
    naming: Naming.default("alias"),
    anonymousRoles: z.array(Role).default([]),
    stage: Stage.default("questions"),
    facilitatorId: Id.nullable().default(null),
    facts: SessionFacts.nullable().default(null),
    previous: PreviousAgreements.nullable().default(null),
    sitting: Sitting.nullable().default(null),
  }),
  ...togetherEvents,
  z.object({
    ...envelope,
    type: z.literal("ParticipantAdded"),
    participantId: Id,
    role: Role,
    label: z.string(),
    supportedBy: z.string().nullable(),
    presence: z.enum(["present", "absent"]),
    device: Device.default("table"),
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
