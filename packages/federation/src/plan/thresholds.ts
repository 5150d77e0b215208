import { z } from "zod";

const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/**
 * What a figure must pass before it is shown. A plan carries them, signed; a node holds its own
 * floors and takes part only when the plan is at least as strict (`isAtLeastAsStrict`).
 */
export const Thresholds = z.strictObject({
  /** Distinct clients behind a shown figure (ACRO `safe_threshold` 10, ABS rule of 10). */
  clients: whole(3, 1000),
  /** Legal groups of organisations behind a shown figure. */
  organisations: whole(3, 100),
  /** Most of a cell that one organisation may hold, in per cent. */
  largestShare: whole(10, 50),
  /** Most of a cell that two organisations together may hold, in per cent. */
  twoLargestShare: whole(20, 67),
  /** What the others hold at least, in per cent of the largest. */
  remainderOfLargest: whole(10, 100),
  /** Clients and organisations behind what is hidden together inside one total. */
  hiddenClients: whole(3, 1000),
  hiddenOrganisations: whole(3, 100),
  /** Least width, in clients, of what an attacker can know of a hidden cell. */
  intervalWidth: whole(3, 1000),
  /** Shown counts are rounded to a multiple of this. */
  roundingBase: whole(1, 100),
  /** Legal groups in a band of organisations, and from how many halves and quarters are shown. */
  bandOrganisations: whole(3, 100),
  halvesFrom: whole(6, 1000),
  quartersFrom: whole(12, 1000),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** The shipped thresholds (federation design 2.3 and 2.5). */
export const defaultThresholds: Thresholds = {
  clients: 10,
  organisations: 5,
  largestShare: 50,
  twoLargestShare: 67,
  remainderOfLargest: 10,
  hiddenClients: 10,
  hiddenOrganisations: 3,
  intervalWidth: 10,
  roundingBase: 5,
  bandOrganisations: 3,
  halvesFrom: 8,
  quartersFrom: 12,
};

/** Where less is stricter; everywhere else more is. */
const lessIsStricter: ReadonlySet<keyof Thresholds> = new Set(["largestShare", "twoLargestShare"]);

/** The names of the thresholds in which `asked` is looser than `floor`; none when it may pass. */
export function looserThan(asked: Thresholds, floor: Thresholds): readonly (keyof Thresholds)[] {
  const names = Thresholds.keyof().options;
  return names.filter((name) =>
    lessIsStricter.has(name) ? asked[name] > floor[name] : asked[name] < floor[name],
  );
}
