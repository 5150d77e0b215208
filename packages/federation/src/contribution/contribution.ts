import { answersIn, bandCellsOf, cellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, type OrganisationTable, type PlanTable, total } from "../plan/plan.ts";

/** What one distinct client answers to each indicator; no answer means outside its population. */
export type ClientAnswers = Readonly<Record<string, string | undefined>>;

/**
 * What an organisation knows of itself for a plan. It never leaves the node as it is: only masked.
 * Numbers of distinct clients stand in the order of `cellsOf`, ones and zeros of the own bands in
 * the order of `bandCellsOf`.
 */
export type Contribution = {
  readonly clients: readonly number[];
  readonly bands: readonly number[];
};

/** Counts one organisation's clients into the cells of a plan: each client once in a cell. */
export function contributionOf(
  plan: BenchmarkPlan,
  clients: readonly ClientAnswers[],
): Contribution {
  const tables = new Map(plan.tables.map((table) => [table.id, countTable(table, clients)]));
  const counts = cellsOf(plan).map(({ table, row, column }) =>
    answersIn(row)
      .flatMap((one) => answersIn(column).map((other) => `${one}/${other}`))
      .reduce((sum, each) => sum + (tables.get(table)?.get(each) ?? 0), 0),
  );
  const bands = plan.organisationTables.map((table) => bandOf(plan, table, tables.get(table.of)));
  const own = new Map(plan.organisationTables.map(({ id }, index) => [id, bands[index] ?? null]));
  const ones = bandCellsOf(plan).map(({ table, band }) => {
    const mine = own.get(table) ?? null;
    return mine !== null && (band === total || band === mine) ? 1 : 0;
  });
  return { clients: counts, bands: ones };
}

type Counts = ReadonlyMap<string, number>;

function countTable(table: PlanTable, clients: readonly ClientAnswers[]): Counts {
  const counts = new Map<string, number>();
  for (const answers of clients) {
    const column = answers[table.indicator];
    if (column === undefined || !table.columns.includes(column)) continue;
    const row = table.by === null ? total : answers[table.by];
    if (row === undefined || (row !== total && !table.rows.includes(row))) continue;
    const rows = row === total ? [total] : [row, total];
    for (const each of rows.flatMap((one) => [`${one}/${column}`, `${one}/${total}`]))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

/** The band of the own share, from 0; null when there are too few clients to have a share. */
function bandOf(
  plan: BenchmarkPlan,
  { of, answers, edges, leastClients }: OrganisationTable,
  counts: Counts | undefined,
): number | null {
  const table = plan.tables.find(({ id }) => id === of);
  const all = counts?.get(`${total}/${total}`) ?? 0;
  if (table === undefined || all < leastClients) return null;
  const yes = answers.reduce((sum, each) => sum + (counts?.get(`${total}/${each}`) ?? 0), 0);
  const percentage = (100 * yes) / all;
  return edges.filter((edge) => percentage >= edge).length;
}
