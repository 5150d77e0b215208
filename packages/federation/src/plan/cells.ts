import { type BenchmarkPlan, type PlanTable, total } from "./plan.ts";

/** One cell of a plan: an answer, or a margin, in a table. */
export type Cell = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
};

/** One band of a table of organisations; `band` counts from 0, or is the margin of all bands. */
export type BandCell = { readonly table: string; readonly band: number | typeof total };

/** Every cell of a table with its margins: rows in order and the margin last, columns as well. */
export function cellsOfTable({ id, rows, columns }: PlanTable): readonly Cell[] {
  const allRows = rows.length === 0 ? [total] : [...rows, total];
  return allRows.flatMap((row) =>
    [...columns, total].map((column) => ({ table: id, row, column })),
  );
}

/** The name of answers that are put together: each id once, in the order of the table. */
export function mergedName(answers: readonly string[]): string {
  return answers.join("+");
}

/** The answers behind the name of a row or column. */
export function answersIn(name: string): readonly string[] {
  return name.split("+");
}

/**
 * Every cell of a table in which rows or columns are put together. They are counted by the
 * organisations themselves, since who has someone in either of two cells does not follow from who
 * has someone in each.
 */
export function mergedCellsOfTable(table: PlanTable): readonly Cell[] {
  const plain = new Set(cellsOfTable(table).map(cellKey));
  const rows = [...table.rows, ...mergedNames(table.rows, table.rowMerges), total];
  const columns = [...table.columns, ...mergedNames(table.columns, table.columnMerges), total];
  return rows
    .flatMap((row) => columns.map((column) => ({ table: table.id, row, column })))
    .filter((cell) => !plain.has(cellKey(cell)));
}

function mergedNames(answers: readonly string[], merges: PlanTable["rowMerges"]): Set<string> {
  const groups = merges.flat().filter(({ length }) => length > 1 && length < answers.length);
  return new Set(
    groups.map((group) => mergedName(answers.filter((answer) => group.includes(answer)))),
  );
}

/**
 * Every cell of a plan in the one order that all nodes and the hub count in: of all tables the
 * cells with their margins, then of all tables what is put together. The index in this list is
 * the index of the cell in the blocks `gate`, `clients` and `squares`.
 */
export function cellsOf(plan: BenchmarkPlan): readonly Cell[] {
  return [...plan.tables.flatMap(cellsOfTable), ...plan.tables.flatMap(mergedCellsOfTable)];
}

/**
 * Every band of organisations of a plan, the margin of a table last. The index in this list is
 * the index in the block `bands`.
 */
export function bandCellsOf(plan: BenchmarkPlan): readonly BandCell[] {
  return plan.organisationTables.flatMap(({ id, edges }) => [
    ...Array.from({ length: edges.length + 1 }, (_, band) => ({ table: id, band })),
    { table: id, band: total } as const,
  ]);
}

/** One word for a cell, the same in every round of a plan: what the ledger remembers. */
export function cellKey({ table, row, column }: Cell): string {
  return `${table}/${row}/${column}`;
}
