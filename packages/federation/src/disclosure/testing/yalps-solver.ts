import { type Constraint, solve } from "yalps";
import type { KnownSystem } from "../cell-system.ts";
import type { Extreme, Solver } from "../solver.ts";

/** The same questions asked of another solver, to check the first. */
export const yalpsSolver: Solver = {
  open: (system) => ({
    extreme: (cell, sense) => ask(system, cell, sense),
    close: () => undefined,
  }),
};

function ask(system: KnownSystem, cell: number, sense: "least" | "most"): Extreme {
  const { status, variables } = solve(
    {
      direction: sense === "least" ? "minimize" : "maximize",
      objective: "asked",
      constraints: constraintsOf(system),
      variables: variablesOf(system, cell),
      integers: true,
    },
    { includeZeroVariables: true },
  );
  if (status === "infeasible") return { outcome: "impossible" };
  if (status !== "optimal") return { outcome: "failed" };
  const values = new Map(variables);
  return {
    outcome: "optimal",
    counts: system.cells.map((_, index) => Math.round(values.get(`c${index}`) ?? 0)),
  };
}

function constraintsOf({ cells, sums, least }: KnownSystem): Map<string, Constraint> {
  return new Map<string, Constraint>([
    ...cells.map(({ lower, upper }, index) => [`b${index}`, { min: lower, max: upper }] as const),
    ...sums.map((_, index) => [`s${index}`, { equal: 0 }] as const),
    ...least.map(({ least: min }, index) => [`l${index}`, { min }] as const),
  ]);
}

function variablesOf(
  { cells, sums, least }: KnownSystem,
  asked: number,
): Map<string, Map<string, number>> {
  const variables = new Map(
    cells.map((_, index) => [`c${index}`, new Map([[`b${index}`, 1]])] as const),
  );
  const add = (cell: number, row: string, value: number) =>
    variables.get(`c${cell}`)?.set(row, value);
  add(asked, "asked", 1);
  for (const [index, { whole, parts }] of sums.entries()) {
    add(whole, `s${index}`, 1);
    for (const part of parts) add(part, `s${index}`, -1);
  }
  for (const [index, { cells: group }] of least.entries())
    for (const cell of group) add(cell, `l${index}`, 1);
  return variables;
}
