import { answersIn, bandCellsOf, cellKey, cellsOf, mergedName } from "../plan/cells.ts";
import { type BenchmarkPlan, type PlanTable, total } from "../plan/plan.ts";
import { populationOf } from "../plan/population.ts";
import type { RoundGroups } from "./dominance.ts";
import { keyOf, whoIsCounted } from "./layout.ts";
import { derivable } from "./linear.ts";
import type { OpenedCell, OpenedSums } from "./publication.ts";

/** Cells of one table that add up to another, in the indexes of `cellsOf`. */
export type Relation = { readonly whole: number; readonly parts: readonly number[] };

/**
 * Of which cells the number of clients may be opened to the hub, given in how many organisations
 * each has someone: those with enough legal groups, except what would let the hub work out one
 * with too few by subtracting (federation design 2.1: of such a cell the hub learns only in how
 * many organisations it has someone). Depends on public facts only, so that every node can check
 * what the hub asks. Indexes of `cellsOf`, in order.
 */
export function clientsToAsk(
  plan: BenchmarkPlan,
  gate: readonly number[],
  { nodes, groups }: RoundGroups,
): readonly number[] {
  const enough = plan.thresholds.organisations + (nodes - groups);
  const open = new Set(gate.flatMap((count, cell) => (count >= enough ? [cell] : [])));
  const indexes = new Map(cellsOf(plan).map((cell, index) => [cellKey(cell), index]));
  const alike = firstAlike(plan);
  const first = (cell: number) => alike[cell] ?? cell;
  const relations = plan.tables
    .flatMap((table) =>
      relationsOf(table, indexes).map(({ whole, parts }) => ({
        ...{ table: table.id, whole: first(whole), parts: parts.map(first) },
      })),
    )
    .toSorted((a, b) => a.parts.length - b.parts.length);
  const shared = new Set(alike.filter((cell, index) => cell !== index));
  const facts = { relations, gate, enough, shared };
  let next = nextToClose(facts, open);
  while (next !== undefined) {
    open.delete(next);
    next = nextToClose(facts, open);
  }
  return alike.flatMap((cell, index) => (open.has(cell) ? [index] : []));
}

/** For each cell the first one in which the same people are counted: one is open when all are. */
function firstAlike(plan: BenchmarkPlan): readonly number[] {
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  const seen = new Map<string, number>();
  return cellsOf(plan).map((cell, index) => {
    const table = tables.get(cell.table);
    if (table === undefined || populationOf(table) === null) return index;
    const named = (name: string, all: readonly string[]) =>
      name === total ? all : answersIn(name);
    const key = keyOf(
      whoIsCounted(table, named(cell.column, table.columns), named(cell.row, table.rows)),
    );
    const found = seen.get(key) ?? index;
    seen.set(key, found);
    return found;
  });
}

/** The cells of which the coarse squares may be opened: with enough clients opened (stage 2). */
export function squaresToAsk(
  { thresholds }: BenchmarkPlan,
  { cells }: { readonly cells: readonly Pick<OpenedCell, "clients">[] },
): readonly number[] {
  return cells.flatMap(({ clients }, cell) =>
    clients !== null && clients >= thresholds.clients ? [cell] : [],
  );
}

/**
 * The bands that may be opened: of tables of organisations of which the margin was opened and has
 * enough legal groups for halves, all of a table or none (federation design 2.5). Indexes of
 * `bandCellsOf`.
 */
export function bandsToAsk(
  plan: BenchmarkPlan,
  { cells }: Pick<OpenedSums, "cells">,
): readonly number[] {
  const indexes = new Map(cellsOf(plan).map((cell, index) => [cellKey(cell), index]));
  const due = plan.organisationTables.filter(({ of }) => {
    const margin = cells[indexes.get(cellKey({ table: of, row: total, column: total })) ?? -1];
    const enough = plan.thresholds.halvesFrom;
    return margin !== undefined && margin.clients !== null && margin.organisations >= enough;
  });
  const ids = new Set(due.map(({ id }) => id));
  return bandCellsOf(plan).flatMap(({ table }, index) => (ids.has(table) ? [index] : []));
}

/** Every cell of rows or columns together is the sum of those apart. */
export function relationsOf(
  table: PlanTable,
  indexes: ReadonlyMap<string, number>,
): readonly Relation[] {
  const at = (row: string, column: string) =>
    indexes.get(cellKey({ table: table.id, row, column })) ?? -1;
  const names = (answers: readonly string[], merges: readonly (readonly string[])[]) => [
    ...new Set([
      ...answers,
      ...merges.map((group) => mergedName(answers.filter((each) => group.includes(each)))),
      total,
    ]),
  ];
  const apart = (name: string, all: readonly string[]) => (name === total ? all : answersIn(name));
  const rows = names(table.rows, table.rowMerges.flat());
  const columns = names(table.columns, table.columnMerges.flat());
  const relations = rows.flatMap((row) =>
    columns.flatMap((column) => [
      { whole: at(row, column), parts: apart(row, table.rows).map((one) => at(one, column)) },
      { whole: at(row, column), parts: apart(column, table.columns).map((one) => at(row, one)) },
    ]),
  );
  const isRelation = ({ whole, parts }: Relation) =>
    parts.length > 1 && whole >= 0 && parts.every((part) => part >= 0);
  return relations.filter(isRelation).toSorted((a, b) => a.parts.length - b.parts.length);
}

/** What is public before the numbers of clients are opened. */
type Facts = {
  readonly relations: readonly (Relation & { readonly table: string })[];
  readonly gate: readonly number[];
  /** Organisations that a cell needs. */
  readonly enough: number;
  /** Cells that stand in several tables: closing one takes it from all of them, so they go last. */
  readonly shared: ReadonlySet<number>;
};

/** The cell to close next; undefined when nothing with too few organisations can be worked out. */
function nextToClose(
  { relations, gate, enough, shared }: Facts,
  open: ReadonlySet<number>,
): number | undefined {
  const count = (cell: number) => gate[cell] ?? 0;
  const isUnknown = (cell: number) => count(cell) > 0 && !open.has(cell);
  const cheapest = ({ whole, parts }: Relation): number | undefined =>
    parts.filter((part) => open.has(part)).toSorted((a, b) => count(a) - count(b))[0] ??
    (open.has(whole) && !shared.has(whole) ? whole : undefined);
  // All of a whole together is the whole itself, of which the gate is known.
  const exposed = relations.find(({ whole, parts }) => {
    const unknown = parts.filter(isUnknown);
    const isRest = open.has(whole) && parts.some((part) => open.has(part) && count(part) > 0);
    return isRest && unknown.length > 0 && unknown.every((each) => count(each) < enough);
  });
  if (exposed !== undefined) return cheapest(exposed);
  const found = derivable(
    relations.map(({ whole, parts }) => [
      ...(isUnknown(whole) ? [[whole, 1] as const] : []),
      ...parts.filter(isUnknown).map((part) => [part, -1] as const),
    ]),
  );
  if (!found.some((cell) => count(cell) < enough)) return undefined;
  const beside = relations.filter(({ whole, parts }) =>
    [whole, ...parts].some((each) => found.includes(each)),
  );
  // What it follows from may lie further away: then the smallest of its whole table is closed.
  const tables = new Set(beside.map(({ table }) => table));
  const anywhere = relations
    .filter(({ table }) => tables.has(table))
    .flatMap(({ whole, parts }) => [whole, ...parts])
    .filter((cell) => open.has(cell))
    .toSorted((a, b) => Number(shared.has(a)) - Number(shared.has(b)) || count(a) - count(b));
  return beside.map(cheapest).find((cell) => cell !== undefined) ?? anywhere[0];
}
