import type { Naming, Writing } from "@nabij/reflection";
import type { Seat } from "./seats.ts";

/** How people speak or write, as who begins chooses it. */
export const ways = ["aloud", "own", "round", "beforehand"] as const;
export type Way = (typeof ways)[number];

/** From so many in one role a quote can stand without its person (reflection §4.9). */
const leastForAnonymous = 4;

/** What a way means to the engine. */
export function settingsOf(way: Way): {
  readonly writing: Writing;
  readonly device: "table" | "own";
  readonly beforehand: boolean;
} {
  return {
    writing: way === "aloud" ? "aloud" : "first",
    device: way === "own" || way === "beforehand" ? "own" : "table",
    beforehand: way === "beforehand",
  };
}

/** Ways to show names that are honest for who sits there: anonymous takes four in one role. */
export function namingsFor(seats: readonly Seat[]): readonly Naming[] {
  const here = seats.filter(({ isAbsent }) => !isAbsent);
  const isLarge = here.some(
    ({ role }) => here.filter((seat) => seat.role === role).length >= leastForAnonymous,
  );
  return isLarge ? ["named", "alias", "anonymous"] : ["named", "alias"];
}
