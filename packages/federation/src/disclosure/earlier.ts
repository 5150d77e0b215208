import type { OrganisationTable, Period, PlanTable } from "../plan/plan.ts";
import type { Thresholds } from "../plan/thresholds.ts";
import {
  figureOf,
  type GuardedCell,
  type Known,
  mostClients,
  repeating,
  type Trust,
} from "./cell-system.ts";
import { cellsOfLayout, keyOf, type Layout } from "./layout.ts";
import type { Figure, Publication, PublishedBands, PublishedTable } from "./publication.ts";
import { countsShownAs } from "./rounding.ts";

/** The older publications that this release must not be set beside unguarded. */
export type Earlier = {
  /** Tables of the same period: one system with the new ones. */
  readonly layouts: readonly Layout[];
  /** Whether a table was asked before of a period that shares some days with this one. */
  readonly isOverlapped: (table: PlanTable) => boolean;
  /** Bands that were published before and are repeated as they were; undefined when new. */
  readonly bandsOf: (table: OrganisationTable) => PublishedBands | undefined;
};

/**
 * Finds what older publications say about the same indicators (federation design 2.4). Any version
 * of an indicator counts as the same, since two definitions differ in few people; rehearsals on
 * made-up data do not count beside real ones.
 */
export function earlierOf(
  publications: readonly Publication[],
  { roundId, period, isRehearsal }: Pick<Publication, "roundId" | "period" | "isRehearsal">,
): Earlier {
  const beside = publications.filter(
    (each) =>
      each.roundId !== roundId &&
      each.isRehearsal === isRehearsal &&
      each.period.from <= period.until &&
      period.from <= each.period.until,
  );
  const same = beside.filter((each) => isSamePeriod(each.period, period));
  const overlapping = beside.filter((each) => !isSamePeriod(each.period, period));
  return {
    layouts: same.flatMap((publication) =>
      publication.tables.flatMap((table) => layoutOf(publication, table) ?? []),
    ),
    isOverlapped: (table) => overlapping.some(({ plan }) => plan.tables.some(sharing(table))),
    bandsOf: (table) => {
      if (overlapping.some(({ plan }) => plan.organisationTables.some(sameBands(table))))
        return { id: table.id, detail: "nothing", bands: [] };
      const before = same.find(({ plan }) => plan.organisationTables.some(sameBands(table)));
      return before?.bands.find(({ id }) => id === table.id);
    },
  };
}

/**
 * Gives the cells of a new table the status of the same cells in older publications: hidden stays
 * hidden; a shown figure is repeated while the count moved by less than the threshold, and only
 * replaced when it moved by more for certain (federation design 2.4, attacks 11 and 12).
 */
export function inheriting(
  layout: Layout,
  older: readonly Layout[],
  thresholds: Thresholds,
): Layout {
  const known = new Map<string, GuardedCell>();
  for (const { cell, conditions } of older.flatMap(cellsOfLayout)) {
    const before = known.get(keyOf(conditions));
    // Shown once is known for ever, whatever another publication hid.
    if (before?.status !== "shown") known.set(keyOf(conditions), cell);
  }
  const cells = cellsOfLayout(layout).map(({ cell, conditions }) => {
    const before = known.get(keyOf(conditions));
    return before === undefined ? cell : inherited(cell, before, thresholds);
  });
  return { ...layout, cells };
}

function inherited(cell: GuardedCell, older: GuardedCell, thresholds: Thresholds): GuardedCell {
  const stays = { ...cell, status: "eerder-gepubliceerd", canBeHidden: false } as const;
  if (older.shownAs === undefined) return stays;
  const figure = figureOf(older, thresholds);
  const { lower, upper } = figure.said;
  const nothingLeft = () => ({ lower: 0, upper: mostClients, leastWidth: 0 });
  // What was shown before cannot be protected any more; that it changed is not said.
  const { clients } = cell.sums;
  if (cell.status === "te-klein" || clients === null) return { ...stays, given: nothingLeft };
  const leastMoved = Math.max(lower - clients, clients - upper);
  if (leastMoved >= thresholds.clients) return cell;
  const few = thresholds.clients - 1;
  return repeating(cell, figure, { less: few, more: few }, thresholds);
}

/** Whether two tables ask an indicator of the same people. */
function sharing(table: PlanTable): (other: PlanTable) => boolean {
  const mine = [table.indicator, table.by];
  return ({ indicator, by }) => mine.includes(indicator) || (by !== null && mine.includes(by));
}

function sameBands({ id }: OrganisationTable): (other: OrganisationTable) => boolean {
  return (other) => other.id === id;
}

function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.until === other.until;
}

/** A published table as a layout; undefined when its plan does not know it. */
function layoutOf({ plan }: Publication, published: PublishedTable): Layout | undefined {
  const table = plan.tables.find(({ id }) => id === published.id);
  if (table === undefined) return undefined;
  const cells = published.figures.flat().map((figure) => olderCell(figure, plan.thresholds));
  return { table, rows: published.rows, columns: published.columns, cells, isNew: false };
}

function olderCell(figure: Figure, thresholds: Thresholds): GuardedCell {
  const older = {
    sums: { organisations: 0, clients: null, squares: null },
    canBeHidden: false,
    given: (trust: Trust) => knownOfOlder(figure, thresholds, trust),
  };
  if (figure.mark === "shown") return { ...older, status: "shown", shownAs: figure.clients };
  return { ...older, status: "eerder-gepubliceerd" };
}

/** What an older figure says now, when nothing was corrected since; else nothing is certain. */
function knownOfOlder(figure: Figure, thresholds: Thresholds, trust: Trust): Known {
  const { clients: k, intervalWidth } = thresholds;
  const anything: Known = { lower: 0, upper: mostClients, leastWidth: 0 };
  if (trust === "certain") return anything;
  if (figure.mark === "shown")
    return { ...countsShownAs(figure.clients, thresholds), leastWidth: 0 };
  if (figure.mark === "no-data") return { lower: 0, upper: 0, leastWidth: 0 };
  const free: Known = { ...anything, leastWidth: intervalWidth };
  if (trust === "figures" || trust === "opened") return free;
  const isSmall = figure.mark === "zero-not-shown" || figure.reason === "te-klein";
  if (isSmall)
    return { lower: 0, upper: k - 1, leastWidth: Math.min(k - 1, intervalWidth), countedFrom: 1 };
  return figure.reason === "beschermt-andere" ? { ...free, lower: k } : free;
}
