import { z } from "zod";
import { AgreementWords } from "../agreement/agreement.ts";
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

/** What every command carries: who retries sends the same `commandId`, who is late is refused. */
const envelope = {
  commandId: Id,
  /** The `seq` of the state the sender was looking at. */
  expectedSeq: z.number().int().nonnegative(),
  /** The moment, as the sender's shell read its clock. */
  at: z.iso.datetime({ offset: true }),
};

const Label = z.string().trim().min(1).max(60);

/** Someone at the table. Without a label the role and a letter are used: "Begeleider B". */
export const NewParticipant = z.object({
  role: Role,
  label: Label.optional(),
  /** "Met ondersteuning van …", for a client who answers with help. */
  supportedBy: Label.optional(),
  /** Expected at the table but not there. */
  absent: z.boolean().optional(),
  /** Own device, or the one everyone sits around (the default). */
  device: Device.optional(),
});
export type NewParticipant = z.infer<typeof NewParticipant>;

/** The border is wider than the longest answer, so that too long meets a clear refusal. */
const Text = z.string().max(200_000);

const AnswerContent = {
  kind: AnswerKind,
  text: Text.optional(),
  choice: Id.optional(),
  scale: z.number().int().optional(),
  support: Support.optional(),
};

const bare = <T extends string>(type: T) => z.object({ ...envelope, type: z.literal(type) });

/** Commands of a conversation in which people write first, on their own devices or passed round. */
const togetherCommands = [
  z.object({ ...envelope, type: z.literal("openStage"), stage: Stage }),
  z.object({ ...envelope, type: z.literal("describeMoment"), participantId: Id, text: Text }),
  z.object({
    ...envelope,
    type: z.literal("setReady"),
    participantId: Id,
    roundId: Id,
    ready: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("reveal"), roundId: Id }),
  z.object({ ...envelope, type: z.literal("changeNaming"), naming: Naming }),
  z.object({
    ...envelope,
    type: z.literal("giveConsent"),
    participantId: Id,
    given: z.boolean(),
    model: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("allowModel"), allowed: z.boolean() }),
  z.object({ ...envelope, type: z.literal("handOver"), participantId: Id }),
  /** Sent by the node, which knows the connections: the engine has no clock. */
  bare("facilitatorLost"),
  bare("facilitatorBack"),
  z.object({ ...envelope, type: z.literal("takeOver"), participantId: Id }),
  /** Someone takes a seat with a device of their own, or gives it back to the table. */
  z.object({ ...envelope, type: z.literal("changeDevice"), participantId: Id, device: Device }),
  /** A client answers alone (null) or with somebody's help, from now on. */
  z.object({
    ...envelope,
    type: z.literal("changeSupport"),
    participantId: Id,
    supportedBy: Label.nullable(),
  }),
  z.object({ ...envelope, type: z.literal("askHuman"), participantId: Id }),
  z.object({ ...envelope, type: z.literal("helped"), participantId: Id }),
  z.object({
    ...envelope,
    type: z.literal("proposeOption"),
    participantId: Id,
    text: Text,
    lessNearness: z.boolean(),
  }),
  z.object({ ...envelope, type: z.literal("dropOption"), optionId: Id }),
  z.object({
    ...envelope,
    type: z.literal("nameHarm"),
    optionId: Id,
    participantId: Id,
    text: Text,
  }),
  z.object({
    ...envelope,
    type: z.literal("takeStance"),
    optionId: Id,
    participantId: Id,
    step: z.number().int().min(1).max(5),
    text: Text,
  }),
  z.object({
    ...envelope,
    type: z.literal("groupAnswers"),
    questionId: Id,
    groups: z.array(AnswerGroup).max(100),
  }),
  z.object({
    ...envelope,
    type: z.literal("discussLoneView"),
    loneViewId: Id,
    withdrawn: z.boolean().optional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("raiseSafety"),
    participantId: Id,
    cardId: Id,
    class: SafetyClass,
  }),
  z.object({
    ...envelope,
    type: z.literal("handleSafety"),
    participantId: Id,
    cardId: Id,
    choice: SafetyChoice,
    text: Text.optional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("shareAnswer"),
    answerId: Id,
    with: z.array(Audience).max(Audience.options.length),
  }),
  z.object({ ...envelope, type: z.literal("readBack"), participantId: Id, text: Text }),
] as const;

export const Command = z.discriminatedUnion("type", [
  z.object({
    ...envelope,
    type: z.literal("startSession"),
    sessionId: Id,
    today: z.iso.date(),
    language: Language,
    /** Which guide; without it the full one. The shell that has the guides gives it to `decide`. */
    guideId: Id.optional(),
    time: z.union([z.literal(30), z.literal(60), z.literal(90), z.literal("all")]),
    clientName: z.string().trim().min(1).max(60).nullable(),
    trajectoryId: Id.nullable(),
    participants: z.array(NewParticipant).max(20),
    writing: Writing.optional(),
    naming: Naming.optional(),
    /** People may write on their own devices before it begins. */
    beforehand: z.boolean().optional(),
    /** Which of `participants` leads, by its place; nobody: who starts it leads without a seat. */
    facilitatorSeat: z.number().int().nonnegative().optional(),
    facts: SessionFacts.nullable().optional(),
    /** What was agreed last time; the conversation opens with it. */
    previous: PreviousAgreements.nullable().optional(),
    /** One sitting of a conversation that is held in several; counted from 0. */
    sitting: Sitting.omit({ count: true }).optional(),
  }),
  ...togetherCommands,
  z.object({ ...envelope, type: z.literal("addParticipant"), participant: NewParticipant }),
  z.object({ ...envelope, type: z.literal("markAbsent"), participantId: Id }),
  z.object({ ...envelope, type: z.literal("markPresent"), participantId: Id }),
  z.object({ ...envelope, type: z.literal("openQuestion"), questionId: Id }),
  bare("next"),
  bare("back"),
  bare("skip"),
  bare("pause"),
  bare("resume"),
  bare("repeat"),
  bare("explain"),
  z.object({
    ...envelope,
    type: z.literal("answer"),
    questionId: Id,
    participantId: Id,
    perspective: Perspective.optional(),
    prompt: Prompt.optional(),
    ...AnswerContent,
  }),
  z.object({ ...envelope, type: z.literal("correctAnswer"), answerId: Id, ...AnswerContent }),
  z.object({ ...envelope, type: z.literal("withdrawAnswer"), answerId: Id }),
  z.object({ ...envelope, type: z.literal("askProbe"), participantId: Id.optional() }),
  z.object({
    ...envelope,
    type: z.literal("markImpact"),
    answerId: Id,
    direction: ImpactDirection,
    on: z.array(ImpactOn).min(1).max(ImpactOn.options.length),
  }),
  z.object({ ...envelope, type: z.literal("removeImpact"), answerId: Id }),
  z.object({
    ...envelope,
    type: z.literal("placeInField"),
    participantId: Id,
    perspective: Perspective,
    nearness: z.number().min(0).max(100),
    autonomy: z.number().min(0).max(100),
  }),
  z.object({
    ...envelope,
    type: z.literal("proposeAgreement"),
    agreement: AgreementWords.partial().required({ kind: true, what: true }),
  }),
  z.object({
    ...envelope,
    type: z.literal("editAgreement"),
    agreementId: Id,
    changes: AgreementWords.partial(),
  }),
  z.object({
    ...envelope,
    type: z.literal("acceptAgreement"),
    agreementId: Id,
    participantIds: z.array(Id).min(1).max(50),
  }),
  z.object({ ...envelope, type: z.literal("dropAgreement"), agreementId: Id }),
  z.object({ ...envelope, type: z.literal("closePhase"), phaseId: Id }),
  /** `early` ends a conversation with phases still open; the report says which. */
  z.object({ ...envelope, type: z.literal("closeSession"), early: z.boolean().optional() }),
]);
export type Command = z.infer<typeof Command>;
export type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;
