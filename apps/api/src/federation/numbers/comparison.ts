import { type ShareInterval, wilsonInterval } from "@nabij/domain";
import {
  type BenchmarkPlan,
  type Contribution,
  cellKey,
  cellsOf,
  type Figure,
  type OrganisationTable,
  type PlanTable,
  type Publication,
  type PublishedBands,
  type PublishedTable,
  total,
} from "@nabij/federation";
import { isCurrent } from "../round/is-current.ts";
import { type EstimatedQuartiles, estimatedQuartiles } from "./estimated-quartiles.ts";

/** The organisation's own figure: exact, counted here, never sent. */
type OwnFigure = {
  /** Distinct clients with one of these answers, and of how many in this row. */
  readonly clients: number;
  readonly of: number;
  /** Of the row, not rounded; null for a margin, or where there is nobody. */
  readonly percentage: number | null;
  /** How far the share may lie by chance alone, 95 %; null where there is no share. */
  readonly interval: ShareInterval | null;
};

/**
 * One place of a table: the own figure beside what the federation may say. No own figure where the
 * reader may not see it, or where this version of Nabij counts the indicator otherwise.
 */
type ComparedCell = {
  readonly own: OwnFigure | null;
  readonly group: Figure;
};

/** A table as published, with the own figures in its rows and columns. */
type ComparedTable = {
  readonly id: string;
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly by: string | null;
  /** Answers that stand together; the margin, `["totaal"]`, is the last. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly cells: readonly (readonly ComparedCell[])[];
  /** Quartiles of a table of bins such as durations, estimated from those bins; null elsewhere. */
  readonly estimates: {
    readonly own: EstimatedQuartiles | null;
    readonly group: EstimatedQuartiles | null;
  };
};

/** Why there is no own band: nobody to count, too few for a share, or nothing published. */
type NoBand = "not-counted" | "too-few-clients" | "no-bands";

/** How organisations lie on a share, and where the own share lies; never an order of names. */
type ComparedBands = {
  readonly id: string;
  /** The table and answers the share is made of. */
  readonly of: string;
  readonly answers: readonly string[];
  readonly leastClients: number;
  readonly detail: PublishedBands["detail"];
  readonly bands: PublishedBands["bands"];
  readonly own: OwnFigure | null;
  /** Index in `bands`, found here: which band is its own no one else learns. */
  readonly ownBand: number | null;
  readonly noBand: NoBand | null;
};

/** A publication beside the own numbers, and what explains differences beside both (S30). */
export type Compared = {
  readonly figures: readonly ComparedTable[];
  readonly context: readonly ComparedTable[];
  readonly bands: readonly ComparedBands[];
};

type OwnCounts = ReadonlyMap<string, number>;

/** Puts the own numbers, when the reader may see them, beside what was published. */
export function compare(publication: Publication, own: Contribution | null): Compared {
  const { plan } = publication;
  const counts = own === null ? null : countsByCell(plan, own);
  const published = new Map(publication.tables.map((table) => [table.id, table]));
  const of = (role: PlanTable["role"]) =>
    plan.tables
      .filter((table) => table.role === role)
      .flatMap((table) => {
        const found = published.get(table.id);
        return found === undefined ? [] : [compareTable(table, found, counts)];
      });
  const bands = plan.organisationTables.flatMap((table) => {
    const found = publication.bands.find(({ id }) => id === table.id);
    const isCounted = plan.tables.some((each) => each.id === table.of && isCurrent(each));
    return found === undefined ? [] : [locate(table, found, isCounted ? counts : null)];
  });
  return { figures: of("figure"), context: of("context"), bands };
}

/** Own numbers by the name of their cell. */
function countsByCell(plan: BenchmarkPlan, { clients }: Contribution): OwnCounts {
  return new Map(cellsOf(plan).map((cell, index) => [cellKey(cell), clients[index] ?? 0]));
}

function compareTable(
  table: PlanTable,
  { columns, rows, figures }: PublishedTable,
  all: OwnCounts | null,
): ComparedTable {
  const { id, indicator, indicatorVersion, by } = table;
  const counts = isCurrent(table) ? all : null;
  const cells = rows.map((row, r) =>
    columns.map((column, c): ComparedCell => {
      const own = counts === null ? null : ownFigure(counts, id, row, column);
      return { own, group: figures[r]?.[c] ?? { mark: "no-data" } };
    }),
  );
  const shown =
    cells
      .at(-1)
      ?.slice(0, -1)
      .map(({ group }) => clientsIn(group)) ?? [];
  const estimates = {
    own: counts === null ? null : ownQuartiles(table, counts),
    group: estimatedQuartiles(columns.slice(0, -1), shown),
  };
  return { id, indicator, indicatorVersion, by, columns, rows, cells, estimates };
}

/** Own quartiles from the bins of the plan, which are finer than those published. */
function ownQuartiles({ id, columns }: PlanTable, counts: OwnCounts): EstimatedQuartiles | null {
  const own = columns.map((column) => counts.get(cellKey({ table: id, row: total, column })) ?? 0);
  return estimatedQuartiles(
    columns.map((column) => [column]),
    own,
  );
}

function clientsIn(figure: Figure): number | null {
  return figure.mark === "shown" ? figure.clients : null;
}

function ownFigure(
  counts: OwnCounts,
  table: string,
  row: readonly string[],
  column: readonly string[],
): OwnFigure {
  const sum = (columns: readonly string[]) =>
    row
      .flatMap((each) => columns.map((one) => cellKey({ table, row: each, column: one })))
      .reduce((all, key) => all + (counts.get(key) ?? 0), 0);
  const [clients, of] = [sum(column), sum([total])];
  return column.includes(total)
    ? { clients, of, percentage: null, interval: null }
    : share(clients, of);
}

function share(clients: number, of: number): OwnFigure {
  const percentage = of === 0 ? null : (100 * clients) / of;
  return { clients, of, percentage, interval: wilsonInterval(clients, of) };
}

function locate(
  { id, of, answers, leastClients }: OrganisationTable,
  { detail, bands }: PublishedBands,
  counts: OwnCounts | null,
): ComparedBands {
  const own = counts === null ? null : ownFigure(counts, of, [total], answers);
  const found = own === null ? null : bandOf(own, leastClients, bands);
  const ownBand = typeof found === "number" ? found : null;
  const noBand = typeof found === "number" ? null : (found ?? "not-counted");
  return { id, of, answers, leastClients, detail, bands, own, ownBand, noBand };
}

/** A band holds its lower edge; the last one its upper edge too, as the node's own word did. */
function bandOf(
  { of, percentage }: OwnFigure,
  leastClients: number,
  bands: PublishedBands["bands"],
): number | NoBand {
  if (bands.length === 0) return "no-bands";
  if (percentage === null || of < leastClients) return "too-few-clients";
  const found = bands.findLastIndex(({ from }) => percentage >= from);
  return found === -1 ? "no-bands" : found;
}
