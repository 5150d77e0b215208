import { bandCellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, type OrganisationTable, total } from "../plan/plan.ts";
import type { Thresholds } from "../plan/thresholds.ts";
import type { RoundGroups } from "./dominance.ts";
import type { PublishedBands } from "./publication.ts";

type Band = PublishedBands["bands"][number];

/**
 * How organisations are spread over bands of a share (federation design 2.5): nothing below the
 * least number of organisations, then one figure for all, halves, quarters. Edges are the plan's,
 * never a value of an organisation, so that no minimum, maximum or median can be read.
 */
export function publishedBands(
  table: OrganisationTable,
  counts: readonly (number | null)[],
  all: number | null,
  { nodes, groups }: RoundGroups,
  thresholds: Thresholds,
): PublishedBands {
  const merged = nodes - groups;
  const taking = all === null ? 0 : Math.max(0, all - merged);
  const known = counts.every((count) => count !== null) ? counts : [];
  const addsUp = known.reduce((sum, count) => sum + count, 0) === all;
  if (taking < thresholds.organisations || !addsUp)
    return { id: table.id, detail: "nothing", bands: [] };
  const most = mostBands(taking, thresholds);
  const bands = evenBands(table.edges, known, most, thresholds.bandOrganisations + merged);
  return { id: table.id, detail: detailOf(bands.length), bands };
}

/** The opened words of a plan: its bands, and how many organisations stand behind each table. */
export type OpenedBands = {
  readonly bands: readonly (number | null)[];
  /** Legal groups with anyone in a table at all. */
  readonly organisationsIn: (table: string) => number;
};

/** The bands of every table of organisations of a plan, from the opened words. */
export function allPublishedBands(
  plan: BenchmarkPlan,
  { bands, organisationsIn }: OpenedBands,
  groups: RoundGroups,
): readonly PublishedBands[] {
  const cells = bandCellsOf(plan).map((cell, index) => ({ ...cell, count: bands[index] ?? null }));
  return plan.organisationTables.map((table) => {
    const mine = cells.filter((cell) => cell.table === table.id);
    const counts = mine.filter(({ band }) => band !== total).map(({ count }) => count);
    const all = mine.find(({ band }) => band === total)?.count ?? null;
    // Too few for halves: nothing was opened, and the pooled figure is all there is.
    if (all === null && organisationsIn(table.of) >= plan.thresholds.organisations)
      return { id: table.id, detail: "pooled", bands: [] };
    return publishedBands(table, counts, all, groups, plan.thresholds);
  });
}

function mostBands(organisations: number, { halvesFrom, quartersFrom }: Thresholds): number {
  if (organisations >= quartersFrom) return 4;
  return organisations >= halvesFrom ? 2 : 1;
}

function detailOf(bands: number): PublishedBands["detail"] {
  if (bands > 2) return "quarters";
  return bands === 2 ? "halves" : "pooled";
}

/**
 * Merges adjacent bands into at most `most`, each with `least` organisations, as many as can be
 * and as even as can be.
 */
function evenBands(
  edges: readonly number[],
  counts: readonly number[],
  most: number,
  least: number,
): Band[] {
  const ends = [...edges, 100];
  const cut = (from: number, until: number): Band => ({
    from: from === 0 ? 0 : (ends[from - 1] ?? 0),
    until: ends[until - 1] ?? 100,
    organisations: counts.slice(from, until).reduce((sum, count) => sum + count, 0),
  });
  const best = (from: number, left: number): Band[] | null => {
    const whole = cut(from, counts.length);
    if (left === 1) return whole.organisations >= least ? [whole] : null;
    let found: Band[] | null = null;
    for (let until = from + 1; until < counts.length; until += 1) {
      const first = cut(from, until);
      const rest = first.organisations >= least ? best(until, left - 1) : null;
      if (rest === null) continue;
      const next = [first, ...rest];
      if (found === null || unevenness(next) < unevenness(found)) found = next;
    }
    return found;
  };
  for (let wanted = most; wanted > 1; wanted -= 1) {
    const found = best(0, wanted);
    if (found !== null) return found;
  }
  return [cut(0, counts.length)];
}

function unevenness(bands: readonly Band[]): number {
  return bands.reduce((sum, { organisations }) => sum + organisations ** 2, 0);
}
