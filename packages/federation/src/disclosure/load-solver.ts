import { highsSolver, type Solver } from "./solver.ts";

type Load = () => Promise<Parameters<typeof highsSolver>[0]>;

/** Loads HiGHS once, for all audits of a process; it answers at once after that. */
export async function loadSolver(): Promise<Solver> {
  const module: { readonly default: unknown } = await import("highs");
  if (!isLoad(module.default)) throw new Error("highs has no loader.");
  return highsSolver(await module.default());
}

/** The types of highs describe its CommonJS form; as a module its default is the loader itself. */
function isLoad(value: unknown): value is Load {
  return typeof value === "function";
}
