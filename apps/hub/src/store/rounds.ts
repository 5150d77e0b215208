import { HubRound } from "@nabij/federation";
import type { Store } from "./connect.ts";

/** A round as lists show it. */
export type RoundLine = {
  readonly id: string;
  readonly planId: string;
  readonly planVersion: number;
  readonly from: string;
  readonly until: string;
  readonly isRehearsal: boolean;
  readonly phase: HubRound["phase"];
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closesAt: string;
  readonly endedAt: string | null;
};

type LineRow = Omit<RoundLine, "isRehearsal"> & { readonly isRehearsal: number };

const line = `SELECT id, plan_id AS planId, plan_version AS planVersion, period_from AS "from",
  period_until AS "until", is_rehearsal AS isRehearsal, phase, opened_by AS openedBy,
  opened_at AS openedAt, closes_at AS closesAt, ended_at AS endedAt FROM round`;

/** All rounds, the newest first; `openOnly` leaves out those that are published or dead. */
export function listRounds(store: Store, openOnly = false): readonly RoundLine[] {
  const where = openOnly ? " WHERE phase NOT IN ('published', 'dead')" : "";
  return store
    .prepare<[], LineRow>(`${line}${where} ORDER BY opened_at DESC, id`)
    .all()
    .map((row) => ({ ...row, isRehearsal: row.isRehearsal === 1 }));
}

/** Keeps a round that begins. */
export function addRound(store: Store, round: HubRound, openedBy: string): void {
  const { roundId, plan, period, isRehearsal, openedAt, closesAt } = round.roundPlan;
  store
    .prepare(
      `INSERT INTO round (id, plan_id, plan_version, period_from, period_until, is_rehearsal,
         round_plan, phase, state, opened_by, opened_at, closes_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      roundId,
      plan.id,
      plan.version,
      period.from,
      period.until,
      isRehearsal ? 1 : 0,
      JSON.stringify(round.roundPlan),
      round.phase,
      coreOf(round),
      openedBy,
      openedAt,
      closesAt,
    );
}

/**
 * Keeps a round after a step. What came in and what is held are rows of their own, so that a step
 * writes as little in a round of a thousand organisations as in one of twelve.
 */
export function changeRound(store: Store, before: HubRound, after: HubRound, at: string): void {
  const { roundId } = after.roundPlan;
  const endedAt = after.phase === "published" || after.phase === "dead" ? at : null;
  store
    .prepare("UPDATE round SET phase = ?, state = ?, ended_at = ? WHERE id = ?")
    .run(after.phase, coreOf(after), endedAt, roundId);
  const hear = store.prepare(
    "INSERT INTO heard (round_id, slot, organisation_id, digest) VALUES (?, ?, ?, ?)",
  );
  for (const [slot, digests] of Object.entries(after.received)) {
    for (const [organisationId, digest] of Object.entries(digests)) {
      if (before.received[slot]?.[organisationId] === undefined)
        hear.run(roundId, slot, organisationId, digest);
    }
  }
  keepHeld(store, before, after);
}

/** Texts are held one by one and let go all at once. */
function keepHeld(store: Store, before: HubRound, after: HubRound): void {
  const { roundId } = after.roundPlan;
  const isLetGo = Object.keys(before.held).some((id) => after.held[id] !== before.held[id]);
  if (isLetGo) store.prepare("DELETE FROM held WHERE round_id = ?").run(roundId);
  const hold = store.prepare(
    "INSERT INTO held (round_id, organisation_id, signed) VALUES (?, ?, ?)",
  );
  for (const [organisationId, signed] of Object.entries(after.held)) {
    if (isLetGo || before.held[organisationId] === undefined)
      hold.run(roundId, organisationId, signed);
  }
}

/** A round as it was left; undefined when there is none with this id. */
export function findRound(store: Store, roundId: string): HubRound | undefined {
  const row = store
    .prepare<[string], { round_plan: string; state: string }>(
      "SELECT round_plan, state FROM round WHERE id = ?",
    )
    .get(roundId);
  if (row === undefined) return undefined;
  const held = store
    .prepare<[string], { organisation_id: string; signed: string }>(
      "SELECT organisation_id, signed FROM held WHERE round_id = ?",
    )
    .all(roundId)
    .map(({ organisation_id, signed }) => [organisation_id, signed] as const);
  const roundPlan: unknown = JSON.parse(row.round_plan);
  const core: Record<string, unknown> = JSON.parse(row.state);
  const received = receivedIn(store, roundId);
  return HubRound.parse({ ...core, roundPlan, received, held: Object.fromEntries(held) });
}

/** Adds what the hub said, in order. */
export function addSaid(store: Store, roundId: string, signed: readonly string[]): void {
  const last = store
    .prepare<[string], { position: number | null }>(
      "SELECT max(position) AS position FROM said WHERE round_id = ?",
    )
    .get(roundId);
  const first = (last?.position ?? -1) + 1;
  const add = store.prepare("INSERT INTO said (round_id, position, signed) VALUES (?, ?, ?)");
  signed.forEach((each, index) => {
    add.run(roundId, first + index, each);
  });
}

/** What the hub said in a round from a position on. */
export function listSaid(store: Store, roundId: string, from: number): readonly string[] {
  return store
    .prepare<[string, number], { signed: string }>(
      "SELECT signed FROM said WHERE round_id = ? AND position >= ? ORDER BY position",
    )
    .all(roundId, from)
    .map(({ signed }) => signed);
}

/**
 * Forgets what was said in rounds that are over and past their end, but for the last word: nobody
 * has to answer the rest any more. The number of rows that went.
 */
export function dropSaid(store: Store, now: string): number {
  return store
    .prepare(
      `DELETE FROM said WHERE round_id IN
         (SELECT id FROM round WHERE ended_at IS NOT NULL AND closes_at < ?)
       AND position < (SELECT max(position) FROM said AS last WHERE last.round_id = said.round_id)`,
    )
    .run(now).changes;
}

function receivedIn(store: Store, roundId: string): HubRound["received"] {
  const rows = store
    .prepare<[string], { slot: string; organisation_id: string; digest: string }>(
      "SELECT slot, organisation_id, digest FROM heard WHERE round_id = ?",
    )
    .all(roundId);
  const received: Record<string, Record<string, string>> = {};
  for (const { slot, organisation_id, digest } of rows) {
    received[slot] ??= {};
    received[slot][organisation_id] = digest;
  }
  return received;
}

function coreOf({ roundPlan: _plan, received: _received, held: _held, ...core }: HubRound): string {
  return JSON.stringify(core);
}
