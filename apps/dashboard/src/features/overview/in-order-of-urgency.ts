import { signalDefinition } from "@nabij/domain";
import type { Overview } from "./use-overview.ts";

type SignalKind = Overview["signals"][number];

const weight = { high: 0, medium: 1, low: 2 } as const;

/** Kinds of signal by severity, then by how long the oldest trajectory runs, then by number. */
export function inOrderOfUrgency(kinds: readonly SignalKind[]): readonly SignalKind[] {
  return kinds.toSorted(
    (a, b) =>
      weight[signalDefinition(a.id).severity] - weight[signalDefinition(b.id).severity] ||
      b.oldestMonths - a.oldestMonths ||
      b.count - a.count,
  );
}
