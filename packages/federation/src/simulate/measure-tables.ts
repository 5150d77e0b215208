import { lookUp } from "../disclosure/grid.ts";
import { failureOf } from "../disclosure/primary.ts";
import type { Figure, Publication, PublishedTable } from "../disclosure/publication.ts";
import { type Cell, cellKey, cellsOf, cellsOfTable, mergedName } from "../plan/cells.ts";
import { type BenchmarkPlan, type PlanTable, total } from "../plan/plan.ts";
import type { SimulatedRound } from "./opened-sums.ts";

/** Which rule kept a cell hidden (federation design 2.3 and 2.4). */
const hidingRules = [
  "organisations",
  "clients",
  "dominance",
  "protects",
  "unchecked",
  "earlier",
] as const;
type HidingRule = (typeof hidingRules)[number];

/** What became of a cell of a plan: shown by itself, shown together with others, or hidden. */
export type CellFate = "alone" | "together" | "no-data" | HidingRule;

/** How far a shown figure lies from the truth. */
export type Distance = {
  readonly clients: number;
  /** Percentage points; null for a margin. */
  readonly points: number | null;
};

/** The fate of every cell of a plan, and how far off each shown figure is. */
export function measureTables(
  plan: BenchmarkPlan,
  { tables }: Publication,
  round: SimulatedRound,
): { readonly fates: readonly CellFate[]; readonly distances: readonly Distance[] } {
  const cells = cellsOf(plan);
  const sumsAt = lookUp(cells, round.sums.cells);
  const truths = new Map(cells.map((cell, index) => [cellKey(cell), round.truth[index] ?? 0]));
  const truthAt = (cell: Cell) => truths.get(cellKey(cell)) ?? 0;
  const rules = (cell: Cell) => failureOf(sumsAt(cell), round.groups, plan.thresholds);
  const pairs = plan.tables.flatMap((table): [PlanTable, PublishedTable][] => {
    const published = tables.find(({ id }) => id === table.id);
    return published === undefined ? [] : [[table, published]];
  });
  return {
    fates: pairs.flatMap(([table, published]) =>
      cellsOfTable(table).map((cell) => fateOf(cell, published, rules)),
    ),
    distances: pairs.flatMap(([, published]) => distancesOf(published, truthAt)),
  };
}

type Failing = (cell: Cell) => ReturnType<typeof failureOf>;

function fateOf(cell: Cell, table: PublishedTable, failing: Failing): CellFate {
  const row = table.rows.findIndex((answers) => answers.includes(cell.row));
  const column = table.columns.findIndex((answers) => answers.includes(cell.column));
  const figure = table.figures[row]?.[column];
  const [rows = [], columns = []] = [table.rows[row], table.columns[column]];
  if (figure?.mark === "shown") return rows.length + columns.length === 2 ? "alone" : "together";
  if (figure === undefined || figure.mark === "no-data") return "no-data";
  const shownAs = { table: cell.table, row: mergedName(rows), column: mergedName(columns) };
  return ruleBehind(figure, failing(shownAs));
}

function ruleBehind(figure: Figure, failure: ReturnType<Failing>): HidingRule {
  if (figure.mark === "hidden" && figure.reason === "niet-gecontroleerd") return "unchecked";
  if (figure.mark === "hidden" && figure.reason === "eerder-gepubliceerd") return "earlier";
  return failure === null || failure === "closed" ? "protects" : failure;
}

function distancesOf(table: PublishedTable, truthAt: (cell: Cell) => number): readonly Distance[] {
  return table.figures.flatMap((figures, row) =>
    figures.flatMap((figure, column): Distance[] => {
      if (figure.mark !== "shown") return [];
      const named = mergedName(table.rows[row] ?? []);
      const truth = truthAt({
        table: table.id,
        row: named,
        column: mergedName(table.columns[column] ?? []),
      });
      const all = truthAt({ table: table.id, row: named, column: total });
      const points =
        figure.percentage === null ? null : Math.abs(figure.percentage - (100 * truth) / all);
      return [{ clients: Math.abs(figure.clients - truth), points }];
    }),
  );
}
