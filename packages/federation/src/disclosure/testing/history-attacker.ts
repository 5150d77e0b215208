import { total } from "../../plan/plan.ts";
import { intervalsOf } from "../audit.ts";
import { type Known, type KnownSystem, mostClients } from "../cell-system.ts";
import { grouped } from "../grouped.ts";
import type { Figure, Publication } from "../publication.ts";
import { countsShownAs, type Interval } from "../rounding.ts";
import type { Solver } from "../solver.ts";

/** A hidden figure of one of several publications, and what all of them together say of it. */
export type HistoryFound = {
  readonly what: string;
  readonly interval: Interval;
};

/** Stands for the row of a client who gives no answer to the second indicator. */
const noRow = "-";

/** The indicator of the rows, for a table in which it makes the columns. */
const turned = "rij";

/**
 * A figure of a publication as a group of people, and what is said of how many they are. A table
 * that was withheld says nothing.
 */
type Statement = {
  readonly what: string;
  readonly holds: (row: string, column: string) => boolean;
  readonly said: Interval | null;
};

/**
 * Sets several publications about the same people beside each other: every shown figure bounds the
 * sum of the smallest groups (an answer in a row, or without a row) that it counts. Says what
 * follows for each hidden figure that is not shown elsewhere, and, per answer, for those without a
 * row; null when the publications contradict each other.
 */
export function attackHistory(
  publications: readonly Publication[],
  columns: readonly string[],
  rows: readonly string[],
  solver: Solver,
): readonly HistoryFound[] | null {
  const atoms = [...rows, noRow].flatMap((row) => columns.map((column) => ({ row, column })));
  const without = columns.map(
    (column): Statement => ({
      what: `without/${column}`,
      holds: (row, other) => row === noRow && other === column,
      said: null,
    }),
  );
  const groups = grouped([...publications.flatMap(statementsOf), ...without], ({ what }) => what);
  const statements = [...groups.values()];
  const free: Known = { lower: 0, upper: mostClients, leastWidth: 0 };
  const system: KnownSystem = {
    cells: [
      ...atoms.map(() => free),
      ...statements.map((each) => ({ ...together(each), leastWidth: 0 })),
    ],
    sums: statements.map(([first], index) => ({
      whole: atoms.length + index,
      parts: atoms.flatMap(({ row, column }, atom) => (first?.holds(row, column) ? [atom] : [])),
    })),
    least: [],
  };
  const intervals = intervalsOf(system, solver);
  if (intervals === null) return null;
  return [...groups].flatMap(([what, each], index) =>
    each.some(({ said }) => said !== null)
      ? []
      : [{ what, interval: intervals[atoms.length + index] ?? { lower: 0, upper: 0 } }],
  );
}

function statementsOf({ plan, tables }: Publication): readonly Statement[] {
  return tables.flatMap((table) => {
    const asked = plan.tables.find(({ id }) => id === table.id);
    const isSplit = asked?.by !== null;
    const isTurned = asked?.indicator === turned;
    return table.figures.flatMap((line, r) =>
      line.flatMap((figure, c): readonly Statement[] => {
        if (figure.mark === "hidden" && figure.reason === "niet-gecontroleerd") return [];
        const [down, across] = [table.rows[r] ?? [], table.columns[c] ?? []];
        const [inRow, inColumn] = isTurned ? [across, down] : [down, across];
        const isRow = (row: string) =>
          inRow.includes(total) ? !isSplit || row !== noRow : inRow.includes(row);
        const statement: Statement = {
          what: `${isSplit}/${inRow.toSorted().join("+")}/${inColumn.toSorted().join("+")}`,
          holds: (row, column) =>
            isRow(row) && (inColumn.includes(total) || inColumn.includes(column)),
          said: saidBy(figure, plan.thresholds),
        };
        return [statement];
      }),
    );
  });
}

function together(statements: readonly Statement[]): Interval {
  const said = statements.flatMap((each) => each.said ?? []);
  return {
    lower: Math.max(0, ...said.map(({ lower }) => lower)),
    upper: Math.min(mostClients, ...said.map(({ upper }) => upper)),
  };
}

function saidBy(figure: Figure, thresholds: Publication["plan"]["thresholds"]): Interval | null {
  if (figure.mark === "shown") return countsShownAs(figure.clients, thresholds);
  return figure.mark === "no-data" ? { lower: 0, upper: 0 } : null;
}
