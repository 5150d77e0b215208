import type { PlainDate } from "../plain-date/plain-date.ts";
import type { Placement } from "./placement.ts";

/** The days on which a client moved, oldest first: every placement begins with a move but the first (S38). */
export function moveDays(placements: readonly Pick<Placement, "from">[]): readonly PlainDate[] {
  return placements
    .map(({ from }) => from)
    .toSorted()
    .slice(1);
}
