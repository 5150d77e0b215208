import { type HubRound, isOver } from "@nabij/federation";
import type { Hub } from "../hub.ts";
import { findRound } from "../store/rounds.ts";

const running = new WeakMap<Hub["store"], Map<string, HubRound>>();

/** A round as it stands; one that runs is read from disk once, after a restart. */
export function roundNow({ store }: Hub, roundId: string): HubRound | undefined {
  const kept = running.get(store)?.get(roundId);
  if (kept !== undefined) return kept;
  const round = findRound(store, roundId);
  if (round !== undefined) rememberRound({ store }, round);
  return round;
}

/** Remembers a round after what changed is on disk. */
export function rememberRound({ store }: Pick<Hub, "store">, round: HubRound): void {
  const rounds = running.get(store) ?? new Map<string, HubRound>();
  running.set(store, rounds);
  if (isOver(round)) rounds.delete(round.roundPlan.roundId);
  else rounds.set(round.roundPlan.roundId, round);
}
