import type { NamedSignal } from "./use-signals.ts";

export type SignalGroup = {
  readonly key: string;
  readonly signals: readonly [NamedSignal, ...NamedSignal[]];
};

const weight = { high: 0, medium: 1, low: 2 } as const;

/** Signals of one kind together: the heaviest kind first, in it who runs longest first. */
export function groupByKind(signals: readonly NamedSignal[]): readonly SignalGroup[] {
  const sorted = signals.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  return grouped(sorted, ({ id }) => id).toSorted(
    (a, b) =>
      weight[a.signals[0].severity] - weight[b.signals[0].severity] ||
      b.signals.length - a.signals.length,
  );
}

/** Signals of one trajectory together: most heavy signals first, then who runs longest. */
export function groupByTrajectory(signals: readonly NamedSignal[]): readonly SignalGroup[] {
  const sorted = signals.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return grouped(sorted, ({ trajectoryId }) => trajectoryId).toSorted(
    (a, b) => heavy(b) - heavy(a) || a.signals[0].startDate.localeCompare(b.signals[0].startDate),
  );
}

/** How many signals of a group weigh heavily. */
function heavy({ signals }: SignalGroup): number {
  return signals.filter(({ severity }) => severity === "high").length;
}

/** Signals by a key, in the order in which they came; a group is never empty. */
function grouped(
  signals: readonly NamedSignal[],
  keyOf: (signal: NamedSignal) => string,
): SignalGroup[] {
  const groups = new Map<string, [NamedSignal, ...NamedSignal[]]>();
  for (const signal of signals) {
    const group = groups.get(keyOf(signal));
    if (group === undefined) groups.set(keyOf(signal), [signal]);
    else group.push(signal);
  }
  return [...groups].map(([key, inside]) => ({ key, signals: inside }));
}
