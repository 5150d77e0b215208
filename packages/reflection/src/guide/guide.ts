import { signalIds } from "@nabij/domain";
import { z } from "zod";
import { EasyToClient, EasyWords } from "./easy-words.ts";
import { FactCondition } from "./fact-condition.ts";
import { Lead } from "./fill-lead.ts";
import { ProbeCondition } from "./probe-condition.ts";
import { Role, Words } from "./role.ts";

export { ProbeCondition } from "./probe-condition.ts";

const Id = z.string().min(1).max(64);

/** A follow-up: its own words, or another question of the guide. */
export const Probe = z.union([
  z.object({ id: Id, when: ProbeCondition, text: Words }).strict(),
  z.object({ id: Id, when: ProbeCondition, ask: Id }).strict(),
]);
export type Probe = z.infer<typeof Probe>;

export const Polarity = z.enum(["positive", "negative"]);
export type Polarity = z.infer<typeof Polarity>;

/** What a question is about: the field of tension, the needs behind it, and the work. */
export const Dimension = z.enum([
  "nearness",
  "autonomy",
  "safety",
  "relatedness",
  "competence",
  "workload",
]);
export type Dimension = z.infer<typeof Dimension>;

/** What brings a question forward: an open signal, or a fact of the trajectory. */
export const Bring = z.object({
  /** Ids such as "G4" (requirements §3). In the shipped guides they come from the signals. */
  signals: z.array(Id).optional(),
  facts: z.array(FactCondition).optional(),
});
export type Bring = z.infer<typeof Bring>;

export function isSignal(id: string): boolean {
  return signalIds.some((known) => known === id);
}

const Scale = z.object({
  min: z.number().int(),
  max: z.number().int(),
  minText: Words,
  maxText: Words,
  /** Words for each step, from low to high: a face in words. */
  steps: z.array(Words).optional(),
});

/** One question, with where it comes from. `minutes` and `priority` choose for the time there is. */
export const Question = z.object({
  id: Id,
  /** Row number in requirements §4; an organisation's own question names the row it belongs to. */
  row: z.number().int().positive(),
  text: Words,
  easy: EasyWords,
  /** The easy words where the client is spoken to; what is left out is as in `easy`. */
  toClient: EasyToClient.optional(),
  /** A pictogram of `pictograms`. */
  symbol: Id.optional(),
  kind: z.enum(["text", "choice", "scale"]),
  options: z
    .array(z.object({ id: Id, text: Words }))
    .min(2)
    .optional(),
  scale: Scale.optional(),
  who: z.union([z.literal("all").transform(() => [...Role.options]), z.array(Role)]),
  /** Put to everyone in turn instead of to the table. */
  askEach: z.boolean().default(false),
  /** Asked apart: one's own view, and what one thinks the client would say (PMC7379273). */
  asClient: z.boolean().default(false),
  /** The question of which this is the opposite; yes to both asks to rephrase (reflection §4.4). */
  mirrorOf: Id.optional(),
  polarity: Polarity.optional(),
  dimension: Dimension.optional(),
  /** Asks for the client's own voice; at least one is in every selection. */
  clientVoice: z.boolean().default(false),
  /** In every selection, however short the time. */
  always: z.boolean().default(false),
  minutes: z.number().positive(),
  /** 0–100: the higher, the sooner it is chosen. */
  priority: z.number().min(0).max(100),
  bring: Bring.optional(),
  lead: Lead.optional(),
  probes: z.array(Probe),
  source: z.object({ row: z.string(), finding: z.string(), seeds: z.array(z.string()) }),
});
export type Question = z.infer<typeof Question>;

export const Phase = z.object({
  id: Id,
  kind: Id,
  title: Words,
  intro: Words,
  /** The same in easy-read Dutch. */
  easy: z.object({ title: z.string(), intro: z.string() }),
  /** Phases that must be closed before this one opens. */
  after: z.array(Id),
  polarity: Polarity.optional(),
  /** The question put to everyone present when the first round yields nothing but "no". */
  secondRound: Id.optional(),
  questions: z.array(Question),
});
export type Phase = z.infer<typeof Phase>;

/** Where a guide is meant for: together at the table, alone beforehand, or with the client. */
export const Setting = z.enum(["table", "alone", "client"]);
export type Setting = z.infer<typeof Setting>;

export const GuideSource = z.object({
  id: Id,
  title: z.string(),
  year: z.number().int().nullable(),
});
export type GuideSource = z.infer<typeof GuideSource>;

/** A word list a guide follows up by, fixed with its content: other words are another guide. */
export const PinnedLexicon = z.object({ id: Id, version: z.string(), hash: z.string() });
export type PinnedLexicon = z.infer<typeof PinnedLexicon>;

/**
 * A conversation as data (reflection §4.1). A published version never changes: a session pins
 * `id@version` and the content hash.
 */
export const Guide = z.object({
  schema: z.literal(1),
  id: Id.regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: Words,
  /** When to choose this guide, in one sentence. */
  about: Words,
  setting: Setting.default("table"),
  sources: z.array(GuideSource),
  /** Filled in when the guide is pinned. */
  lexicons: z.array(PinnedLexicon).default([]),
  phases: z.array(Phase),
});
export type Guide = z.infer<typeof Guide>;

export type PinnedGuide = Guide & { readonly hash: string };

export function questionsOf(guide: Guide): Question[] {
  return guide.phases.flatMap((phase) => phase.questions);
}

export function findQuestion(guide: Guide, questionId: string): Question | undefined {
  return placesIn(guide).get(questionId)?.question;
}

export function phaseOfQuestion(guide: Guide, questionId: string): Phase | undefined {
  return placesIn(guide).get(questionId)?.phase;
}

type Place = { readonly question: Question; readonly phase: Phase };

const known = new WeakMap<Guide, ReadonlyMap<string, Place>>();

/** Every question by its id, looked up once per guide; of two with one id the first counts. */
function placesIn(guide: Guide): ReadonlyMap<string, Place> {
  const before = known.get(guide);
  if (before !== undefined) return before;
  const places = new Map<string, Place>();
  for (const phase of guide.phases)
    for (const question of phase.questions)
      if (!places.has(question.id)) places.set(question.id, { question, phase });
  known.set(guide, places);
  return places;
}
