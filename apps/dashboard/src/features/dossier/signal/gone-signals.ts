import type { SignalId } from "@nabij/domain";

/** The signals that were there before and are not any more: the data says they are mended. */
export function goneSignals(
  before: readonly SignalId[],
  now: readonly SignalId[],
): readonly SignalId[] {
  return before.filter((id) => !now.includes(id));
}
