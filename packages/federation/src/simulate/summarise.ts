import type { CellFate } from "./measure-tables.ts";
import type { PlanResult, SimulatedFederation } from "./simulate.ts";

/** Mean and worst of a distance; null when nothing was shown. */
export type Spread = { readonly mean: number; readonly worst: number } | null;

/** What one plan gave over all made-up federations. */
export type PlanSummary = {
  readonly planId: string;
  /** Answers and margins of all its tables. */
  readonly cells: number;
  /** Part of the cells that is shown, alone or together, from 0 to 1: over all federations, in the
   * worst and in the best of them. */
  readonly shown: { readonly mean: number; readonly least: number; readonly most: number };
  /** Part of the cells that met each fate, from 0 to 1. */
  readonly fates: Readonly<Record<CellFate, number>>;
  readonly clientsOff: Spread;
  readonly pointsOff: Spread;
};

const fateNames = [
  "alone",
  "together",
  "organisations",
  "clients",
  "dominance",
  "protects",
  "unchecked",
  "earlier",
  "no-data",
] as const satisfies readonly CellFate[];

/** Sums up made-up federations plan by plan, in the order of the plans. */
export function summarise(federations: readonly SimulatedFederation[]): readonly PlanSummary[] {
  const [first = []] = federations;
  return first.map(({ planId }, index) =>
    summaryOf(
      planId,
      federations.flatMap((plans) => plans[index] ?? []),
    ),
  );
}

function summaryOf(planId: string, results: readonly PlanResult[]): PlanSummary {
  const shares = results.map(({ fates }) => shareOf(fates, (fate) => isShown(fate)));
  const all = results.flatMap(({ fates }) => fates);
  const distances = results.flatMap((result) => result.distances);
  return {
    planId,
    cells: results[0]?.fates.length ?? 0,
    shown: { mean: shareOf(all, isShown), least: Math.min(...shares), most: Math.max(...shares) },
    fates: Object.fromEntries(
      fateNames.map((name) => [name, shareOf(all, (fate) => fate === name)]),
    ) as PlanSummary["fates"],
    clientsOff: spreadOf(distances.map(({ clients }) => clients)),
    pointsOff: spreadOf(distances.flatMap(({ points }) => points ?? [])),
  };
}

function isShown(fate: CellFate): boolean {
  return fate === "alone" || fate === "together";
}

function shareOf(fates: readonly CellFate[], counts: (fate: CellFate) => boolean): number {
  return fates.length === 0 ? 0 : fates.filter(counts).length / fates.length;
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return null;
  const sum = values.reduce((all, each) => all + each, 0);
  return { mean: sum / values.length, worst: values.reduce((a, b) => Math.max(a, b), 0) };
}
