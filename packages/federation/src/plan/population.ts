import { type BenchmarkIndicator, indicators } from "@nabij/domain";
import type { PlanTable } from "./plan.ts";

/** What a table asks, as far as who is counted in it depends on that. */
type Asked = Pick<PlanTable, "indicator" | "by" | "columns" | "rows">;

const known: ReadonlyMap<string, BenchmarkIndicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/**
 * The population of which a table counts everybody once: each of its indicators gives everybody in
 * it one of the answers. Null where that is not known, or where two indicators are about others.
 */
export function populationOf({ indicator, by, columns, rows }: Asked): string | null {
  const own = populationWith(indicator, columns);
  if (own === null || by === null) return own;
  return populationWith(by, rows) === own ? own : null;
}

function populationWith(id: string, answers: readonly string[]): string | null {
  const indicator = known.get(id);
  const hasAll = indicator?.answers.every((answer) => answers.includes(answer.id)) ?? false;
  return indicator !== undefined && hasAll ? indicator.population : null;
}
