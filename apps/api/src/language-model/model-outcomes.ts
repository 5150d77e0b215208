import { type Database, findSetting, type Scope, saveSetting, type Write } from "@nabij/db";
import type { ModelTask } from "@nabij/reflection/language-model";
import { z } from "zod";

const outcomesName = "languageModel.outcomes";
const kept = 10;

const Outcome = z.object({
  at: z.iso.datetime(),
  task: z.enum(["probe", "summary", "test"]),
  /** `used`, or why the template was. */
  result: z.string().max(60),
  durationMs: z.number().int().nonnegative(),
});

/** What became of every time a model was asked: counts and reasons, never a word of it. */
const Outcomes = z.object({
  counts: z.record(z.string().max(60), z.number().int().nonnegative()),
  /** Newest first. */
  last: z.array(Outcome).max(kept),
});
export type ModelOutcomes = z.infer<typeof Outcomes>;

export type HadOutcome = {
  readonly at: Date;
  readonly task: ModelTask | "test";
  readonly result: string;
  readonly durationMs: number;
};

/** How often each outcome came up, and the last ten. */
export function modelOutcomesOf(db: Database, scope: Scope): ModelOutcomes {
  const stored = Outcomes.safeParse(findSetting(db, scope, outcomesName));
  return stored.success ? stored.data : { counts: {}, last: [] };
}

/** Adds one outcome, read and written in one transaction so that none is lost. */
export function countOutcome(scope: Scope, had: HadOutcome): Write {
  return {
    about: "setting",
    run: (db) => {
      const { counts, last } = modelOutcomesOf(db, scope);
      const { task, result } = had;
      const outcome = { ...had, at: had.at.toISOString() };
      const more = { ...counts, [result]: (counts[result] ?? 0) + 1 };
      const next = {
        // Trying the server out says nothing about conversations.
        counts: task === "test" ? counts : more,
        last: [outcome, ...last].slice(0, kept),
      };
      return saveSetting(scope, outcomesName, next).run(db);
    },
  };
}
