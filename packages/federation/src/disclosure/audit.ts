import type { Known, KnownSystem } from "./cell-system.ts";
import type { Interval } from "./rounding.ts";
import type { Solver, SolverSession } from "./solver.ts";

/** Whole numbers for all cells that agree with everything that is known: a possible truth. */
export type PossibleTable = readonly number[];

export type AuditOutcome =
  /** Every cell that asks it keeps enough possible values. */
  | { readonly outcome: "safe"; readonly tables: readonly PossibleTable[] }
  /** The first cell that is known too well, and how well. */
  | {
      readonly outcome: "narrow";
      readonly cell: number;
      readonly interval: Interval;
      readonly tables: readonly PossibleTable[];
    }
  /** What is assumed to be known cannot all be true. */
  | { readonly outcome: "impossible" }
  | { readonly outcome: "failed" };

/**
 * The attacker audit (federation design 2.3, rule 6): whether every cell keeps as many possible
 * values as it must, under everything that is known together. That a cell is safe is proven by two
 * possible tables in which it differs enough, checked here by adding up; so a wrong answer of the
 * solver can withhold a table but not release it. `tables` are possible tables found before: those
 * that still fit save questions.
 */
export function audit(
  system: KnownSystem,
  solver: Solver,
  tables: readonly PossibleTable[] = [],
): AuditOutcome {
  const found = tables.filter((table) => isPossible(system, table));
  const doubtful = system.cells.flatMap((known, cell) =>
    known.leastWidth > 0 && !isWide(found, cell, known) ? [cell] : [],
  );
  if (doubtful.length === 0) return { outcome: "safe", tables: found };
  return withSession(system, solver, (session) => {
    const tablesNow = [...found];
    for (const cell of doubtful) {
      const verdict = widen(system, session, cell, tablesNow);
      if (verdict !== "wide") return verdict;
    }
    return { outcome: "safe", tables: tablesNow };
  });
}

/** The smallest and largest number that each cell can have; null when that cannot be told. */
export function intervalsOf(system: KnownSystem, solver: Solver): readonly Interval[] | null {
  const outcome = withSession(system, solver, (session) => {
    const intervals = system.cells.map((_, cell) => {
      const least = session.extreme(cell, "least");
      const most = session.extreme(cell, "most");
      const isFound = least.outcome === "optimal" && most.outcome === "optimal";
      return isFound ? { lower: least.counts[cell] ?? 0, upper: most.counts[cell] ?? 0 } : null;
    });
    return intervals.every((each) => each !== null) ? intervals : null;
  });
  return outcome !== null && "outcome" in outcome ? null : outcome;
}

/** Asks both ends of a cell, and keeps what is found as possible tables. */
function widen(
  system: KnownSystem,
  session: SolverSession,
  cell: number,
  found: PossibleTable[],
): AuditOutcome | "wide" {
  const known = system.cells[cell];
  if (known === undefined) return "wide";
  for (const sense of ["least", "most"] as const) {
    if (isWide(found, cell, known)) return "wide";
    const answer = session.extreme(cell, sense);
    if (answer.outcome !== "optimal") return answer;
    if (!isPossible(system, answer.counts)) return { outcome: "failed" };
    found.push(answer.counts);
  }
  return isWide(found, cell, known)
    ? "wide"
    : { outcome: "narrow", cell, interval: intervalIn(found, cell), tables: found };
}

/** Whether a table of whole numbers agrees with everything that is known. */
function isPossible({ cells, sums, least }: KnownSystem, table: PossibleTable): boolean {
  const at = (cell: number) => table[cell] ?? Number.NaN;
  const total = (indexes: readonly number[]) => indexes.reduce((sum, each) => sum + at(each), 0);
  return (
    cells.every(({ lower, upper }, cell) => lower <= at(cell) && at(cell) <= upper) &&
    table.every(Number.isInteger) &&
    sums.every(({ whole, parts }) => at(whole) === total(parts)) &&
    least.every(({ cells: group, least: lower }) => total(group) >= lower)
  );
}

function isWide(tables: readonly PossibleTable[], cell: number, known: Known): boolean {
  const { lower, upper } = intervalIn(tables, cell);
  const from = Math.max(lower, known.countedFrom ?? lower);
  return upper - from + 1 >= known.leastWidth || (known.mayBeNobody === true && lower === 0);
}

function intervalIn(tables: readonly PossibleTable[], cell: number): Interval {
  const values = tables.map((table) => table[cell] ?? 0);
  return { lower: Math.min(...values), upper: Math.max(...values) };
}

/** Opens the solver for one system; whatever it throws counts as failed. */
function withSession<T>(
  system: KnownSystem,
  solver: Solver,
  ask: (session: SolverSession) => T,
): T | { readonly outcome: "failed" } {
  try {
    const session = solver.open(system);
    try {
      return ask(session);
    } finally {
      session.close();
    }
  } catch {
    return { outcome: "failed" };
  }
}
