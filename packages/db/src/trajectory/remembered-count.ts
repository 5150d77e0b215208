import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { lastChange } from "./changes.ts";

type Counts = { seq: number; readonly byQuestion: Map<string, number> };

const perDatabase = new WeakMap<Database, Map<string, Counts>>();

/** Questions remembered per organisation; when there are more, all are forgotten. */
const mostQuestions = 500;
/** One that names thousands of trajectories is not kept. */
const longestQuestion = 2000;

/**
 * A count of trajectories, counted again only when anything around any of them has changed since: the
 * pages of a list ask the same number over and over. Inside a transaction it is always counted.
 */
export function rememberedCount(
  db: Database,
  scope: Scope,
  question: string,
  count: () => number,
): number {
  if (db.sqlite.inTransaction || question.length > longestQuestion) return count();
  const organisations = perDatabase.get(db) ?? new Map<string, Counts>();
  perDatabase.set(db, organisations);
  const seq = lastChange(db, scope);
  const known = organisations.get(scope.organisationId);
  const counts = known?.seq === seq ? known : { seq, byQuestion: new Map<string, number>() };
  organisations.set(scope.organisationId, counts);
  const before = counts.byQuestion.get(question);
  if (before !== undefined) return before;
  const total = count();
  if (counts.byQuestion.size >= mostQuestions) counts.byQuestion.clear();
  counts.byQuestion.set(question, total);
  return total;
}
