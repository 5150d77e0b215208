import type { SignalId } from "@nabij/domain";
import type { NamedSignal, SignalCount } from "./use-signals.ts";

export type SignalGroup = {
  readonly key: string;
  readonly signals: readonly [NamedSignal, ...NamedSignal[]];
};

/** Signals of one trajectory together, in the order in which the node gives them. */
export function groupByTrajectory(signals: readonly NamedSignal[]): readonly SignalGroup[] {
  const groups = new Map<string, [NamedSignal, ...NamedSignal[]]>();
  for (const signal of signals) {
    const group = groups.get(signal.trajectoryId);
    if (group === undefined) groups.set(signal.trajectoryId, [signal]);
    else group.push(signal);
  }
  return [...groups].map(([key, inside]) => ({ key, signals: inside }));
}

const weights = { high: 0, medium: 1, low: 2 };

/** The kinds that occur, the heaviest first, in the order of their number. */
export function kindsInOrder(counts: readonly SignalCount[]): readonly SignalCount[] {
  return counts
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) => weights[a.severity] - weights[b.severity] || numberOf(a.id) - numberOf(b.id),
    );
}

/** How many kinds stand open when the page opens: the rest would bury them. */
const openAtFirst = 3;

/** Which kinds stand open before anyone opened or closed one; few kinds are all open. */
export function openAtStart(kinds: readonly SignalCount[]): ReadonlySet<SignalId> {
  const shown = kinds.length <= openAtFirst + 2 ? kinds : kinds.slice(0, openAtFirst);
  return new Set(shown.map(({ id }) => id));
}

function numberOf(id: SignalId): number {
  return Number(id.slice(1));
}
