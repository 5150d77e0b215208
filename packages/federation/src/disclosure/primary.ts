import type { Thresholds } from "../plan/thresholds.ts";
import { mayBeDominated, type RoundGroups } from "./dominance.ts";
import type { OpenedCell } from "./publication.ts";

/**
 * Which rule keeps a cell from being shown for its own sake, in the order in which they are asked
 * (federation design 2.3, rules 1 to 3); `closed` was kept shut to protect another from the hub.
 */
export type Failure = "organisations" | "closed" | "clients" | "dominance";

/** The first rule that a cell fails; null when it may be shown for its own sake. */
export function failureOf(
  cell: OpenedCell,
  groups: RoundGroups,
  thresholds: Thresholds,
): Failure | null {
  if (cell.organisations < thresholds.organisations) return "organisations";
  if (cell.clients === null) return "closed";
  if (cell.clients < thresholds.clients) return "clients";
  return mayBeDominated(cell, groups, thresholds) ? "dominance" : null;
}

/**
 * Whether all other answers of a row together would pass the rules, so that a share says nothing
 * about too few who answer otherwise (rule 4). Of several answers together only bounds are known:
 * at least the organisations of the most common one, and at most the squares that belong to them
 * all being at the same organisations, (Σ√S)².
 */
export function complementPasses(
  margin: OpenedCell,
  cell: OpenedCell,
  others: readonly OpenedCell[],
  groups: RoundGroups,
  thresholds: Thresholds,
): boolean {
  const [other] = others;
  if (other !== undefined && others.length === 1)
    return failureOf(other, groups, thresholds) === null;
  if (margin.clients === null || cell.clients === null) return false;
  const together: OpenedCell = {
    organisations: Math.max(...others.map(({ organisations }) => organisations)),
    clients: margin.clients - cell.clients,
    squares: squaresTogether(margin, others),
  };
  return failureOf(together, groups, thresholds) === null;
}

/** Coarse squares that several cells together have at most; never more than their margin has. */
function squaresTogether(margin: OpenedCell, parts: readonly OpenedCell[]): number | null {
  const ofMargin = margin.squares ?? Number.POSITIVE_INFINITY;
  const root = parts.reduce((sum, part) => sum + Math.sqrt(25 * squaresAtMost(part)), 0);
  // Rounding up to whole steps costs at most one step an organisation.
  const summed = Math.ceil(root ** 2 / 25) + margin.organisations;
  const most = Math.min(ofMargin, summed);
  return Number.isFinite(most) ? most : null;
}

function squaresAtMost({ squares, clients, organisations }: OpenedCell): number {
  if (squares !== null) return squares;
  if (organisations === 0) return 0;
  if (clients === null) return Number.POSITIVE_INFINITY;
  const largest = clients - organisations + 1;
  return (largest ** 2 + organisations - 1) / 25;
}
