import { z } from "zod";
import { AgreementWords } from "../agreement/agreement.ts";
import { Language, Role } from "../guide/role.ts";
import { AnswerKind, ImpactDirection, ImpactOn, Perspective, Prompt } from "./state.ts";

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
});
export type NewParticipant = z.infer<typeof NewParticipant>;

/** The border is wider than the longest answer, so that too long meets a clear refusal. */
const Text = z.string().max(200_000);

const AnswerContent = {
  kind: AnswerKind,
  text: Text.optional(),
  choice: Id.optional(),
  scale: z.number().int().optional(),
};

const bare = <T extends string>(type: T) => z.object({ ...envelope, type: z.literal(type) });

export const Command = z.discriminatedUnion("type", [
  z.object({
    ...envelope,
    type: z.literal("startSession"),
    sessionId: Id,
    today: z.iso.date(),
    language: Language,
    time: z.union([z.literal(30), z.literal(60), z.literal(90), z.literal("all")]),
    clientName: z.string().trim().min(1).max(60).nullable(),
    trajectoryId: Id.nullable(),
    participants: z.array(NewParticipant).max(20),
  }),
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
