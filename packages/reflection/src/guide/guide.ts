import { z } from "zod";
import { Role, Words } from "./role.ts";

const Id = z.string().min(1).max(64);

/** When a follow-up fires. Plain data: no expression strings, no evaluation. */
export const ProbeCondition = z.discriminatedUnion("op", [
  z.object({ op: z.literal("on-demand") }),
  /** The first answer was "no", "nothing", "none" or "I would not know". Also on demand. */
  z.object({ op: z.literal("nothing-said") }),
  z.object({ op: z.enum(["at-most", "at-least"]), value: z.number() }),
  z.object({ op: z.literal("one-of"), values: z.array(Id).min(1) }),
]);
export type ProbeCondition = z.infer<typeof ProbeCondition>;

/** A follow-up: its own words, or another question of the guide. */
export const Probe = z.union([
  z.object({ id: Id, when: ProbeCondition, text: Words }).strict(),
  z.object({ id: Id, when: ProbeCondition, ask: Id }).strict(),
]);
export type Probe = z.infer<typeof Probe>;

export const Polarity = z.enum(["positive", "negative"]);
export type Polarity = z.infer<typeof Polarity>;

/** One question, with where it comes from. `minutes` and `priority` choose for the time there is. */
export const Question = z.object({
  id: Id,
  /** Row number in requirements §4. */
  row: z.number().int().positive(),
  text: Words,
  kind: z.enum(["text", "choice", "scale"]),
  options: z
    .array(z.object({ id: Id, text: Words }))
    .min(2)
    .optional(),
  scale: z
    .object({ min: z.number().int(), max: z.number().int(), minText: Words, maxText: Words })
    .optional(),
  who: z.union([z.literal("all").transform(() => [...Role.options]), z.array(Role)]),
  /** Put to everyone in turn instead of to the table. */
  askEach: z.boolean().default(false),
  polarity: Polarity.optional(),
  dimension: z.enum(["nearness", "autonomy"]).optional(),
  /** Asks for the client's own voice; at least one is in every selection. */
  clientVoice: z.boolean().default(false),
  /** In every selection, however short the time. */
  always: z.boolean().default(false),
  minutes: z.number().positive(),
  /** 0–100: the higher, the sooner it is chosen. */
  priority: z.number().min(0).max(100),
  probes: z.array(Probe),
  source: z.object({ row: z.string(), finding: z.string(), seeds: z.array(z.string()) }),
});
export type Question = z.infer<typeof Question>;

export const Phase = z.object({
  id: Id,
  kind: Id,
  title: Words,
  intro: Words,
  /** Phases that must be closed before this one opens. */
  after: z.array(Id),
  polarity: Polarity.optional(),
  /** The question put to everyone present when the first round yields nothing but "no". */
  secondRound: Id.optional(),
  questions: z.array(Question),
});
export type Phase = z.infer<typeof Phase>;

/**
 * A conversation as data (reflection §4.1). A published version never changes: a session pins
 * `id@version` and the content hash.
 */
export const Guide = z.object({
  schema: z.literal(1),
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: Words,
  sources: z.array(z.object({ id: Id, title: z.string(), year: z.number().int().nullable() })),
  phases: z.array(Phase),
});
export type Guide = z.infer<typeof Guide>;

export type PinnedGuide = Guide & { readonly hash: string };

export function findQuestion(guide: Guide, questionId: string): Question | undefined {
  return guide.phases.flatMap((phase) => phase.questions).find((item) => item.id === questionId);
}

export function phaseOfQuestion(guide: Guide, questionId: string): Phase | undefined {
  return guide.phases.find((phase) => phase.questions.some((item) => item.id === questionId));
}
