import type { Reader } from "../session/reader-seq.ts";
import type { SessionState } from "../session/state.ts";

/**
 * Who looks. `table`: the one device everyone sits around. `facilitator`: who leads, with their
 * own seat if they have one. `participant`: one person's own device. `organisation`: those who
 * were not there; they see that it was held and what was agreed, and not one answer (principle 4,
 * trap 16).
 */
export type Viewer =
  | { readonly kind: "table" | "organisation" }
  | { readonly kind: "facilitator"; readonly participantId: string | null }
  | { readonly kind: "participant"; readonly participantId: string };

/** The seat of who looks; null without one. */
export function seatOf(viewer: Viewer): string | null {
  return "participantId" in viewer ? viewer.participantId : null;
}

/**
 * Whose words are theirs to see before the reveal; null: nobody's. Who leads from the device
 * everyone sits around sees nobody's, because the others would see them too.
 */
export function eyesOf(viewer: Viewer, state: SessionState): string | null {
  return isPassedRound(viewer, state) ? null : seatOf(viewer);
}

/** Whether others look along: what is meant for one person is not shown. */
export function isPassedRound(viewer: Viewer, { participants }: SessionState): boolean {
  if (viewer.kind === "table") return true;
  const person = participants.find(({ id }) => id === seatOf(viewer));
  return viewer.kind === "facilitator" && person?.device === "table";
}

/** In whose name events are counted. */
export function readerOf(viewer: Viewer): Reader {
  return viewer.kind === "organisation" ? null : (seatOf(viewer) ?? "");
}
