import type { Participant, RoundView } from "@nabij/reflection";

/** What a seat shows: one of four, and nothing of what or how much somebody writes (§4.4). */
export type SeatState = "ready" | "writing" | "listening" | "absent";

/** Ready, still writing, not asked in this round, or not there. */
export function seatState(
  { id, presence }: Pick<Participant, "id" | "presence">,
  round: Pick<RoundView, "ready" | "waitingFor"> | null,
): SeatState {
  if (presence === "absent") return "absent";
  if (round === null) return "listening";
  if (round.ready.includes(id)) return "ready";
  return round.waitingFor.includes(id) ? "writing" : "listening";
}
