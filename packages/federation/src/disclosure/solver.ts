import type { Highs, ModelData } from "highs";
import type { KnownSystem } from "./cell-system.ts";

/** A whole-number table that agrees with everything that is known, or why there is none. */
export type Extreme =
  | { readonly outcome: "optimal"; readonly counts: readonly number[] }
  | { readonly outcome: "impossible" }
  | { readonly outcome: "failed" };

/** One system that is asked several times; close it when done. */
export type SolverSession = {
  readonly extreme: (cell: number, sense: "least" | "most") => Extreme;
  readonly close: () => void;
};

/** Finds the smallest and largest whole number that a cell can have. */
export type Solver = { readonly open: (system: KnownSystem) => SolverSession };

/** Seconds for one question; a question that takes longer counts as failed. */
const timeLimit = 10;
const failed: Extreme = { outcome: "failed" };

/**
 * HiGHS as solver. A status other than optimal or infeasible, an exception, a time limit and a
 * solution that is not whole all count as failed, and the tables are then withheld (attack 19).
 */
export function highsSolver(highs: Highs): Solver {
  return { open: (system) => openSession(highs, system) };
}

function openSession(highs: Highs, system: KnownSystem): SolverSession {
  const relaxed = highs.createModel(modelOf(highs, system, false));
  relaxed.options.set({ output_flag: false, time_limit: timeLimit });
  const ask = (cell: number, sense: "least" | "most"): Extreme => {
    const answer = solve(highs, relaxed, cell, sense);
    // A whole optimum of the relaxation is the optimum in whole numbers.
    if (answer.outcome !== "optimal" || answer.counts.every(isNearlyWhole)) return whole(answer);
    return highs.withModel(modelOf(highs, system, true), (model) => {
      model.options.set({ output_flag: false, time_limit: timeLimit, mip_rel_gap: 0 });
      const exact = solve(highs, model, cell, sense);
      const isWhole = exact.outcome !== "optimal" || exact.counts.every(isNearlyWhole);
      return isWhole ? whole(exact) : failed;
    });
  };
  return {
    extreme: (cell, sense) => {
      try {
        return ask(cell, sense);
      } catch {
        return failed;
      }
    },
    close: () => relaxed.dispose(),
  };
}

function solve(
  highs: Highs,
  model: ReturnType<Highs["createModel"]>,
  cell: number,
  sense: "least" | "most",
): Extreme {
  const { objectiveSense, modelStatus } = highs.constants;
  const { numCols } = model.getDimensions();
  const costs = Float64Array.from({ length: numCols }, (_, column) => (column === cell ? 1 : 0));
  model.changeColsCost({ kind: "range", from: 0, to: numCols - 1 }, costs);
  model.changeObjectiveSense(sense === "least" ? objectiveSense.minimize : objectiveSense.maximize);
  model.zeroAllClocks();
  const status = model.run().modelStatus;
  if (status === modelStatus.infeasible) return { outcome: "impossible" };
  if (status !== modelStatus.optimal) return failed;
  return { outcome: "optimal", counts: [...model.getSolution().colValue] };
}

/** Whole sums, and groups with a least, as rows of a linear model over all cells. */
function modelOf(
  highs: Highs,
  { cells, sums, least }: KnownSystem,
  inWholeNumbers: boolean,
): ModelData {
  const rows = [
    ...sums.map(({ whole: total, parts }) => ({
      indices: [total, ...parts],
      values: [1, ...parts.map(() => -1)],
      lower: 0,
      upper: 0,
    })),
    ...least.map(({ cells: indices, least: lower }) => ({
      indices,
      values: indices.map(() => 1),
      lower,
      upper: highs.infinity,
    })),
  ];
  const starts = [0];
  for (const { indices } of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  const { integer } = highs.constants.variableType;
  return {
    numCols: cells.length,
    numRows: rows.length,
    colCost: cells.map(() => 0),
    colLower: cells.map(({ lower }) => lower),
    colUpper: cells.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: cells.length,
      starts,
      indices: rows.flatMap(({ indices }) => indices),
      values: rows.flatMap(({ values }) => values),
    },
    ...(inWholeNumbers ? { integrality: cells.map(() => integer) } : {}),
  };
}

function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function whole(answer: Extreme): Extreme {
  if (answer.outcome !== "optimal") return answer;
  return { outcome: "optimal", counts: answer.counts.map((count) => Math.round(count) + 0) };
}
