import type { PlainDate } from "../../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../../signal/signal.ts";
import { anId } from "../../testing.ts";

/**
 * The facts whose recording on day `at` takes a signal away; or, in words, why nothing that is
 * recorded now can do so.
 */
export type Remedy =
  | ((facts: TrajectoryFacts, at: PlainDate) => Partial<TrajectoryFacts>)
  | { readonly none: string };

/** What a made-up record hangs on. */
export const on = { clientId: anId(1), trajectoryId: anId(2) };

/** The id of a record a remedy adds: none of the facts has it. */
export function addedId(number: number): string {
  return anId(9_000_000 + number);
}
