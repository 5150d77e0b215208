import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { Guide, type GuideSource, Phase, Polarity, Question } from "./guide.ts";
import { Role, Words } from "./role.ts";

/** A question taken from another guide, with what is different here. Its id, row and source stay. */
export const BorrowedQuestion = z
  .object({
    from: z.string(),
    text: Words.optional(),
    who: z.array(Role).optional(),
    asClient: z.boolean().optional(),
    clientVoice: z.boolean().optional(),
    polarity: Polarity.optional(),
    always: z.boolean().optional(),
    minutes: z.number().positive().optional(),
    priority: z.number().min(0).max(100).optional(),
  })
  .strict();
export type BorrowedQuestion = z.infer<typeof BorrowedQuestion>;

/** A short guide: borrowed questions, and its own where the other guide has none. */
export const GuideRecipe = Guide.omit({ phases: true }).extend({
  phases: z.array(
    Phase.omit({ questions: true }).extend({
      questions: z.array(z.union([BorrowedQuestion, Question])),
    }),
  ),
});
export type GuideRecipe = z.infer<typeof GuideRecipe>;

/** What a recipe borrows and the other guide does not have. */
export type RecipeRefusal = { readonly type: "UnknownBorrowed"; readonly ids: readonly string[] };

/** The whole guide of a recipe; the sources its questions name come along. */
export function composeGuide(recipe: GuideRecipe, base: Guide): Result<Guide, RecipeRefusal> {
  const known = new Map(
    base.phases.flatMap((phase) => phase.questions).map((item) => [item.id, item]),
  );
  const missing: string[] = [];
  const phases = recipe.phases.map((phase) => ({
    ...phase,
    questions: phase.questions.flatMap((item): Question[] => {
      if (!("from" in item)) return [item];
      const found = known.get(item.from);
      if (found === undefined) missing.push(item.from);
      return found === undefined ? [] : [borrow(found, item)];
    }),
  }));
  if (missing.length > 0) return err({ type: "UnknownBorrowed", ids: missing });
  const sources = sourcesOf(phases, [...recipe.sources, ...base.sources]);
  return ok(Guide.parse({ ...recipe, sources, phases }));
}

function borrow(question: Question, borrowed: BorrowedQuestion): Question {
  const changes = Object.entries(borrowed).filter(
    ([name, value]) => name !== "from" && value !== undefined,
  );
  return Question.parse({ ...question, ...Object.fromEntries(changes) });
}

function sourcesOf(phases: readonly Phase[], sources: readonly GuideSource[]): GuideSource[] {
  const named = new Set(
    phases.flatMap(({ questions }) => questions.flatMap(({ source }) => source.seeds)),
  );
  return sources.filter(
    ({ id }, index) => named.has(id) && sources.findIndex((other) => other.id === id) === index,
  );
}
