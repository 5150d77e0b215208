import { total } from "../../plan/plan.ts";
import { intervalsOf } from "../audit.ts";
import { type Known, type KnownSystem, mostClients } from "../cell-system.ts";
import type { Figure, Publication, PublishedTable } from "../publication.ts";
import { countsShownAs, type Interval } from "../rounding.ts";
import type { Solver } from "../solver.ts";

/** What an attacker finds of one hidden figure. */
export type Found = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly interval: Interval;
  /** How many values are left, and how many there must be, by what is believed beforehand. */
  readonly width: number;
  readonly leastWidth: number;
};

/** What an attacker takes as known of a hidden figure. */
export type Belief = (figure: Figure, table: string, row: string, column: string) => Interval;

/** Believes only what is certain for any reader. */
export const believesNothing: Belief = () => ({ lower: 0, upper: mostClients });

/** Takes every mark at its word: too small is below the threshold, protects another is not. */
export const believesMarks: Belief = (figure) => {
  if (figure.mark !== "hidden") return { lower: 0, upper: 9 };
  if (figure.reason === "te-klein") return { lower: 0, upper: 9 };
  return { lower: figure.reason === "beschermt-andere" ? 10 : 0, upper: mostClients };
};

/**
 * Attacks each table of a publication by itself, with nothing but the published text and a belief
 * about what is hidden: the interval of every hidden figure, or null for a table in which the
 * belief cannot be true. It shares no code with the release but the solver and the meaning of a
 * rounded figure.
 */
export function attack(
  publication: Publication,
  solver: Solver,
  belief: Belief,
): readonly (readonly Found[] | null)[] {
  return publication.tables.map((table) => {
    const system = readTable(table, publication, belief);
    const intervals = intervalsOf(system, solver);
    if (intervals === null) return null;
    return hiddenIn(table).map(({ row, column, index }) => {
      const interval = intervals[index] ?? { lower: 0, upper: 0 };
      // Who believes that it is below ten may find that there is someone, and nothing more.
      const isSmall = system.cells[index]?.upper === 9;
      const from = isSmall ? Math.max(1, interval.lower) : interval.lower;
      const width = interval.upper - from + 1;
      return { table: table.id, row, column, interval, width, leastWidth: isSmall ? 9 : 10 };
    });
  });
}

/** Figures that are hidden in a table that was checked. */
function hiddenIn({ rows, columns, figures }: PublishedTable) {
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const figure = figures[r]?.[c];
      const isWithheld = figure?.mark === "hidden" && figure.reason === "niet-gecontroleerd";
      const isHidden = figure?.mark === "hidden" || figure?.mark === "zero-not-shown";
      return isHidden && !isWithheld
        ? [{ row: row.join("+"), column: column.join("+"), index: r * columns.length + c }]
        : [];
    }),
  );
}

function readTable(
  { id, rows, columns, figures }: PublishedTable,
  { plan }: Publication,
  belief: Belief,
): KnownSystem {
  const width = columns.length;
  const cells = figures.flat().map((figure, index): Known => {
    const row = rows[Math.floor(index / width)]?.join("+") ?? total;
    const column = columns[index % width]?.join("+") ?? total;
    if (figure.mark === "shown")
      return { ...countsShownAs(figure.clients, plan.thresholds), leastWidth: 0 };
    if (figure.mark === "no-data") return { lower: 0, upper: 0, leastWidth: 0 };
    return { ...belief(figure, id, row, column), leastWidth: 0 };
  });
  const across = rows.map((_, r) => ({
    whole: r * width + width - 1,
    parts: columns.slice(1).map((_, c) => r * width + c),
  }));
  const down = columns.map((_, c) => ({
    whole: (rows.length - 1) * width + c,
    parts: rows.slice(1).map((_, r) => r * width + c),
  }));
  return { cells, sums: rows.length === 1 ? across : [...across, ...down], least: [] };
}
