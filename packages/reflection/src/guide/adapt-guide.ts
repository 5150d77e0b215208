import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { EasyToClient, EasyWords } from "./easy-words.ts";
import { Guide, type PinnedGuide, Question } from "./guide.ts";
import { pinGuide } from "./guide-hash.ts";
import { type GuideProblem, lintGuide } from "./lint-guide.ts";
import { Words } from "./role.ts";

/** Ids of an organisation's own questions and guides begin with this, so they never clash. */
export const ownPrefix = "eigen-";

const Id = z.string().min(1).max(64);

/** Other words for a question that stays the same question: id, row, source and rules remain. */
export const Rewording = z
  .object({
    id: Id,
    text: Words.optional(),
    easy: EasyWords.optional(),
    toClient: EasyToClient.optional(),
  })
  .strict();
export type Rewording = z.infer<typeof Rewording>;

/** What an organisation changes in a copy of a guide. */
export const GuideChanges = z
  .object({
    id: Guide.shape.id,
    version: Guide.shape.version,
    title: Words.optional(),
    about: Words.optional(),
    reword: z.array(Rewording).default([]),
    hide: z.array(Id).default([]),
    /** Per phase, all its visible questions in the new order, own ones included or left at the end. */
    reorder: z.array(z.object({ phaseId: Id, questionIds: z.array(Id) }).strict()).default([]),
    add: z.array(z.object({ phaseId: Id, question: Question }).strict()).default([]),
  })
  .strict();
export type GuideChanges = z.infer<typeof GuideChanges>;

/** Why a copy cannot be made. */
export type AdaptRefusal =
  | { readonly type: "UnknownQuestion" | "UnknownPhase"; readonly id: string }
  /** Asked in every conversation: what may never be left out cannot be hidden. */
  | { readonly type: "AlwaysAsked"; readonly questionId: string }
  | { readonly type: "NotAnOwnId"; readonly id: string }
  /** The order names other questions than the phase has. */
  | { readonly type: "OtherQuestions"; readonly phaseId: string };

export type AdaptedGuide = {
  readonly guide: PinnedGuide;
  /** Empty when the copy may be published. */
  readonly problems: readonly GuideProblem[];
};

/**
 * An organisation's copy of a guide: reworded, shortened, reordered inside its phases and with own
 * questions. Sources and rows stay, so answers can be laid beside those of others. A copy with
 * problems is returned with them: it can be mended, not published.
 */
export function adaptGuide(base: Guide, changes: GuideChanges): Result<AdaptedGuide, AdaptRefusal> {
  const refusal = refusalOf(base, changes);
  if (refusal !== null) return err(refusal);
  const rewordings = new Map(changes.reword.map((each) => [each.id, each]));
  const phases = base.phases.map((phase) => {
    const kept = phase.questions
      .filter(({ id }) => !changes.hide.includes(id))
      .map((question) => reword(question, rewordings.get(question.id)));
    const own = changes.add.filter(({ phaseId }) => phaseId === phase.id);
    const all = [...kept, ...own.map(({ question }) => question)];
    const order = changes.reorder.find(({ phaseId }) => phaseId === phase.id)?.questionIds;
    return { ...phase, questions: order === undefined ? all : inOrder(all, order) };
  });
  const { id, version, title = base.title, about = base.about } = changes;
  const guide = pinGuide(Guide.parse({ ...base, id, version, title, about, phases }));
  return ok({ guide, problems: lintGuide(guide) });
}

function reword(question: Question, rewording: Rewording | undefined): Question {
  if (rewording === undefined) return question;
  const { text = question.text, easy = question.easy, toClient = question.toClient } = rewording;
  return { ...question, text, easy, ...(toClient !== undefined && { toClient }) };
}

function refusalOf(base: Guide, changes: GuideChanges): AdaptRefusal | null {
  const questions = new Map(
    base.phases.flatMap((phase) => phase.questions).map((item) => [item.id, item]),
  );
  const phaseIds = new Set(base.phases.map(({ id }) => id));
  if (!changes.id.startsWith(ownPrefix)) return { type: "NotAnOwnId", id: changes.id };
  const notOwn = changes.add.find(({ question }) => !question.id.startsWith(ownPrefix));
  if (notOwn !== undefined) return { type: "NotAnOwnId", id: notOwn.question.id };
  const named = [...changes.reword.map(({ id }) => id), ...changes.hide];
  const unknown = named.find((id) => !questions.has(id));
  if (unknown !== undefined) return { type: "UnknownQuestion", id: unknown };
  const places = [...changes.add, ...changes.reorder].map(({ phaseId }) => phaseId);
  const nowhere = places.find((id) => !phaseIds.has(id));
  if (nowhere !== undefined) return { type: "UnknownPhase", id: nowhere };
  const always = changes.hide.find((id) => questions.get(id)?.always === true);
  if (always !== undefined) return { type: "AlwaysAsked", questionId: always };
  const other = changes.reorder.find((order) => !isWholeOrder(base, changes, order));
  return other === undefined ? null : { type: "OtherQuestions", phaseId: other.phaseId };
}

/** An order names every visible question of its phase once; own questions may be left out. */
function isWholeOrder(
  base: Guide,
  { hide, add }: GuideChanges,
  { phaseId, questionIds }: GuideChanges["reorder"][number],
): boolean {
  const kept = base.phases
    .filter(({ id }) => id === phaseId)
    .flatMap(({ questions }) => questions.map(({ id }) => id))
    .filter((id) => !hide.includes(id));
  const own = add.filter((each) => each.phaseId === phaseId).map(({ question }) => question.id);
  const known = new Set([...kept, ...own]);
  return (
    new Set(questionIds).size === questionIds.length &&
    questionIds.every((id) => known.has(id)) &&
    kept.every((id) => questionIds.includes(id))
  );
}

function inOrder(questions: readonly Question[], order: readonly string[]): Question[] {
  const place = ({ id }: Question) => (order.includes(id) ? order.indexOf(id) : order.length);
  return questions.toSorted((a, b) => place(a) - place(b));
}
