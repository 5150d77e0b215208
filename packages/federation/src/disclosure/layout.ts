import { type PlanTable, total } from "../plan/plan.ts";
import { populationOf } from "../plan/population.ts";
import type { GuardedCell } from "./cell-system.ts";
import { cellAt, type Partition } from "./grid.ts";
import { grouped } from "./grouped.ts";

/** A table as it stands in a publication, this one or an older one; margins last. */
export type Layout = {
  readonly table: Pick<PlanTable, "indicator" | "by" | "columns" | "rows">;
  readonly rows: Partition;
  readonly columns: Partition;
  readonly cells: readonly GuardedCell[];
  /** Whether it is of the publication that is being made. */
  readonly isNew: boolean;
};

/** Answers to one indicator that count; a margin has all answers of its table. */
export type Condition = { readonly indicator: string; readonly answers: readonly string[] };

/** Who is counted in a cell: everyone who gives one of the answers to each of the indicators. */
export type Conditions = readonly Condition[];

/** Who is counted in a cell of a layout, the same for a table and the table turned over. */
function conditionsOf(layout: Layout, row: number, column: number): Conditions {
  const { table } = layout;
  return whoIsCounted(
    table,
    named(layout.columns[column], table.columns),
    named(layout.rows[row], table.rows),
  );
}

/**
 * Who is counted where these answers meet. Everybody in a population has an answer to each
 * indicator about it: a condition that lets all answers count is none, so that margins of
 * different tables are about the same people (the total of one gives away what another hides).
 */
export function whoIsCounted(
  table: Layout["table"],
  columns: readonly string[],
  rows: readonly string[],
): Conditions {
  const across = { indicator: table.indicator, answers: columns.toSorted() };
  const down = { indicator: table.by ?? "", answers: rows.toSorted() };
  const conditions = table.by === null ? [across] : [across, down];
  const sorted = conditions.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1));
  const population = populationOf(table);
  if (population === null) return sorted;
  const all = { [table.indicator]: table.columns.length, [table.by ?? ""]: table.rows.length };
  const telling = sorted.filter(({ indicator, answers }) => answers.length < (all[indicator] ?? 0));
  return telling.length === 0 ? [{ indicator: `van ${population}`, answers: [] }] : telling;
}

/** Who is counted, in one word. */
export function keyOf(conditions: Conditions): string {
  return conditions.map(({ indicator, answers }) => `${indicator}=${answers.join("+")}`).join("&");
}

/** Which indicators conditions are about, in one word. */
export function questionOf(conditions: Conditions): string {
  return conditions.map(({ indicator }) => indicator).join("&");
}

/** Every cell of a layout with where it stands and who is counted. */
export function cellsOfLayout(
  layout: Layout,
): readonly { readonly cell: GuardedCell; readonly conditions: Conditions }[] {
  return layout.rows.flatMap((_, row) =>
    layout.columns.flatMap((_, column) => {
      const cell = layout.cells[cellAt(layout, row, column)];
      return cell === undefined ? [] : [{ cell, conditions: conditionsOf(layout, row, column) }];
    }),
  );
}

function named(group: readonly string[] | undefined, all: readonly string[]): readonly string[] {
  const answers = group === undefined || group[0] === total ? all : group;
  return answers;
}

/** The smallest groups that all these groups are made of. */
export function atomsOf(groups: readonly (readonly string[])[]): Partition {
  const answers = [...new Set(groups.flat())].toSorted();
  const signature = (answer: string) =>
    groups.map((group) => (group.includes(answer) ? "1" : "0")).join("");
  return [...grouped(answers, signature).values()];
}
