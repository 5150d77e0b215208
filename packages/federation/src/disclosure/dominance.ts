import type { Thresholds } from "../plan/thresholds.ts";
import type { OpenedCell } from "./publication.ts";

/** How many organisations take part, in how many legal groups, and how large the largest is. */
export type RoundGroups = {
  readonly nodes: number;
  readonly groups: number;
  readonly largestGroup: number;
};

/** What is known of the sizes in one cell without knowing any: sums only. */
export type SizeSums = {
  /** Organisations with a client in the cell; an upper bound will do. */
  readonly organisations: number;
  readonly clients: number;
  /** Σ⌈x²/25⌉ over them; null when it was not opened. */
  readonly squares: number | null;
};

/** One square step of `coarseSquare`. */
const squareStep = 25;

/**
 * The most that the largest `count` organisations of a cell can hold together, between 0 and 1
 * (federation design 2.3, rule 3). The least of what three true statements allow:
 * with H = 25·Q/N² ≥ Σ(x/N)², `j/n + √(j(n−j)/n · (H − 1/n))`; every other has one client at
 * least; every other has a coarse square of one at least, so that Σ⌈x²/25⌉ of the largest is at
 * most Q − (n − j).
 */
export function largestShareAtMost(count: number, sizes: SizeSums): number {
  const { organisations, clients, squares } = sizes;
  if (clients <= 0 || organisations <= count) return 1;
  const others = organisations - count;
  // With fewer organisations than assumed the others weigh less: then only the moments hold.
  const byOnes = (clients - others) / clients;
  if (squares === null) return clamp(byOnes);
  const left = Math.max(0, squares - others);
  const bySquares = Math.sqrt(count * squareStep * left) / clients;
  return clamp(
    Math.min(byOnes, bySquares, byMoments(count, sizes.organisations, clients, squares)),
  );
}

function byMoments(count: number, organisations: number, clients: number, squares: number): number {
  const spread = (squareStep * squares) / clients ** 2 - 1 / organisations;
  // Less than equal shares is not possible: the sums contradict each other.
  if (spread < -1e-12) return 1;
  const weight = (count * (organisations - count)) / organisations;
  return count / organisations + Math.sqrt(weight * Math.max(0, spread));
}

/**
 * Whether one or two legal groups may hold too much of a cell. A legal group holds at most what
 * its many largest organisations hold, so that with a largest group of g organisations the guard
 * looks at the g largest, and for two groups at as many as the two largest can be (the holding rule).
 */
export function mayBeDominated(
  cell: OpenedCell,
  { nodes, groups, largestGroup }: RoundGroups,
  thresholds: Pick<Thresholds, "largestShare" | "twoLargestShare" | "remainderOfLargest">,
): boolean {
  if (cell.clients === null) return true;
  const merged = nodes - groups;
  const most = Math.min(nodes, cell.organisations + merged);
  // The bound by moments grows with n, the two by counting shrink with it: take the worst n.
  const possible = Array.from({ length: most - cell.organisations + 1 }, (_, more) => ({
    organisations: cell.organisations + more,
    clients: cell.clients ?? 0,
    squares: cell.squares,
  }));
  const worst = (count: number) =>
    Math.max(...possible.map((sizes) => largestShareAtMost(count, sizes)));
  // Organisations that joined another group than the largest are all that a second can have.
  const second = Math.min(largestGroup, 2 + merged - largestGroup);
  const [one, two] = [worst(largestGroup), worst(largestGroup + second)];
  return (
    one > thresholds.largestShare / 100 ||
    two > thresholds.twoLargestShare / 100 ||
    1 - two < (thresholds.remainderOfLargest / 100) * one
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
