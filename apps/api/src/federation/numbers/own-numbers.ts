import { type Database, lastChange, type Scope } from "@nabij/db";
import { type BenchmarkPlan, type Contribution, type Period, planHash } from "@nabij/federation";
import { figuresOf } from "../../figures/figures.ts";

type Known = Map<string, Promise<Contribution>>;

const perDatabase = new WeakMap<Database, Known>();
const mostKnown = 16;

/**
 * An organisation's own numbers for a plan over a closed period: of how many distinct clients which
 * answer holds. Counted on the thread of figures, and once for as long as no trajectory changes.
 * They are for the organisation itself, and leave it only masked.
 */
export function ownNumbers(
  db: Database,
  { organisationId }: Scope,
  plan: BenchmarkPlan,
  period: Period,
): Promise<Contribution> {
  const known: Known = perDatabase.get(db) ?? new Map();
  perDatabase.set(db, known);
  const change = lastChange(db, { organisationId, clientIds: null });
  const key = JSON.stringify([organisationId, change, planHash(plan), period]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const counting = figuresOf(db).contribution({ organisationId, plan, period });
  known.set(key, counting);
  // What could not be counted is counted again by the next question.
  counting.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return counting;
}
