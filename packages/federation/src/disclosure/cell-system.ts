import type { Thresholds } from "../plan/thresholds.ts";
import type { OpenedCell } from "./publication.ts";
import { countsShownAs, type Interval, shownCount } from "./rounding.ts";

/** What is said of a cell in a publication, before it is put in words. */
export type Status = "shown" | "te-klein" | "beschermt-andere" | "eerder-gepubliceerd";

/** A cell as the rules see it: what the hub knows of it, and what the publication says. */
export type GuardedCell = {
  readonly sums: OpenedCell;
  readonly status: Status;
  /** Whether it may still be hidden: figures of this publication can, older ones cannot. */
  readonly canBeHidden: boolean;
  /** Of a table of one way: hidden for another table only when nothing else helps. */
  readonly isHeadline?: boolean;
  /** What is shown when that is not its own rounded count but an older figure that it repeats. */
  readonly shownAs?: number;
  /**
   * What everyone knows of it whatever its status: set for older figures and for what follows from
   * two figures without being one itself.
   */
  readonly given?: (trust: Trust) => Known;
};

/**
 * What an attacker takes as true. A reader believes the figures (`figures`), older ones included
 * as if nothing was corrected since, or every mark at its word as well (`words`). Who took part in
 * the round knows of each cell that the hub opened on which side of the threshold it lies, and
 * takes the marks of the others at their word (`informed`) or not (`opened`); `certain` leaves out
 * what was published before.
 */
export type Trust = "figures" | "words" | "informed" | "opened" | "certain";

/** Which cells add up to which. */
export type Sum = {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether what is hidden together in it must be large enough: the totals of tables. */
  readonly isTotal: boolean;
};

/** Cells that hang together in sums: one table, or tables that share cells. */
export type CellSystem = { readonly cells: readonly GuardedCell[]; readonly sums: readonly Sum[] };

/**
 * What everyone may know of a cell, and how many values must at least stay possible: of those from
 * `countedFrom`, or of all. Of people who are counted in no figure of their own it is enough that
 * there may be nobody.
 */
export type Known = Interval & {
  readonly leastWidth: number;
  readonly countedFrom?: number;
  readonly mayBeNobody?: boolean;
};

/** A system as an attacker has it: bounds on every cell, sums, and sums that have a least. */
export type KnownSystem = {
  readonly cells: readonly Known[];
  readonly sums: readonly Omit<Sum, "isTotal">[];
  readonly least: readonly { readonly cells: readonly number[]; readonly least: number }[];
};

/** More clients than any table in this field has; stands for no upper bound. */
export const mostClients = 1_000_000;

/**
 * What an attacker knows of a publication, as sharp as it can be told from true statements: a
 * shown count lies in its rounding interval and at the threshold or above; a cell hidden to
 * protect another passes the threshold; a cell hidden for its own sake has fewer clients than the
 * threshold when that is so (federation design 2.3, rule 6). Which groups inside a total must be
 * large enough is public as well.
 * */
export function knowledgeOf(
  { cells, sums }: CellSystem,
  thresholds: Thresholds,
  trust: Trust,
): KnownSystem {
  return {
    cells: cells.map((cell) => cell.given?.(trust) ?? knownOf(cell, thresholds, trust)),
    sums: sums.map(({ whole, parts }) => ({ whole, parts })),
    least: sums
      .filter(({ isTotal }) => isTotal && isInformed(trust))
      .filter(({ whole }) => cells[whole]?.status === "shown")
      .map(({ parts }) => parts.filter((part) => cells[part]?.status !== "shown"))
      .filter((hidden) => hidden.length > 0)
      .map((hidden) => ({ cells: hidden, least: thresholds.hiddenClients })),
  };
}

function knownOf(cell: GuardedCell, thresholds: Thresholds, trust: Trust): Known {
  const { status } = cell;
  const { clients } = cell.sums;
  const { clients: k, intervalWidth, remainderOfLargest } = thresholds;
  if (status === "shown") {
    const shown = shownCount(clients ?? 0, thresholds) ?? 0;
    return { ...countsShownAs(shown, thresholds), leastWidth: 0 };
  }
  const isTrusted = trust === "words" || trust === "informed";
  const isKnown = clients !== null && isInformed(trust);
  const isSmall = isKnown ? clients < k : isTrusted && status === "te-klein";
  // That there is someone is known of a small cell by itself; all below the threshold stays open.
  if (isSmall)
    return { lower: 0, upper: k - 1, leastWidth: Math.min(intervalWidth, k - 1), countedFrom: 1 };
  const passes = isKnown || (isTrusted && status === "beschermt-andere");
  // Hidden because one organisation is too large: that one must not be known to p per cent.
  const precision = Math.ceil(((clients ?? 0) * remainderOfLargest) / 100) + 1;
  const leastWidth = status === "te-klein" ? Math.max(intervalWidth, precision) : intervalWidth;
  return { lower: passes ? k : 0, upper: mostClients, leastWidth };
}

/**
 * A cell that repeats an older figure, or one of another table: taken literally it lies where that
 * figure lies, and for certain not further below or above than it may have moved.
 */
export function repeating(
  cell: GuardedCell,
  figure: { readonly shownAs: number; readonly said: Interval },
  moved: { readonly less: number; readonly more: number },
  { clients }: Thresholds,
): GuardedCell {
  const { lower, upper } = figure.said;
  const literal: Known = { lower, upper, leastWidth: 0 };
  const certain: Known = {
    lower: Math.max(clients, lower - moved.less),
    upper: upper + moved.more,
    leastWidth: 0,
  };
  const given = (trust: Trust) => (trust === "certain" ? certain : literal);
  return { ...cell, status: "shown", shownAs: figure.shownAs, canBeHidden: false, given };
}

/** What a shown cell says to everyone; an older one by the base it was rounded to. */
export function figureOf(
  cell: GuardedCell,
  thresholds: Thresholds,
): { readonly shownAs: number; readonly said: Interval } {
  const shownAs = cell.shownAs ?? shownCount(cell.sums.clients ?? 0, thresholds) ?? 0;
  return { shownAs, said: cell.given?.("figures") ?? countsShownAs(shownAs, thresholds) };
}

function isInformed(trust: Trust): boolean {
  return trust === "informed" || trust === "opened" || trust === "certain";
}
