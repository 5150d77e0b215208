import { expect, test } from "vitest";
import { planHash } from "../plan/plan-hash.ts";
import { closeRound, emptyLedger, type Ledger, recordContribution } from "./ledger.ts";
import { appendToLog, emptyLog, type LogEntry, type LoggedRound, verifyLog } from "./log.ts";
import { mayContribute } from "./may-contribute.ts";
import { confirmMissing, logHeadOf, readLog } from "./read-log.ts";
import { noHash } from "./roster.ts";
import { hub, member, members, planOf, roundOf, uuid } from "./testing.ts";

const at = "2026-08-11T09:00:00Z";
const own = uuid(1);
const round = roundOf(1);
const logged: LoggedRound = {
  roundId: round.roundId,
  planId: round.plan.id,
  planVersion: round.plan.version,
  planHash: planHash(round.plan),
  period: round.period,
  isRehearsal: false,
  participants: round.roster.map(({ organisationId }) => organisationId),
};
const published: LogEntry = {
  type: "round-published",
  round: logged,
  publicationHash: noHash,
};
const aborted: LogEntry = { type: "round-aborted", round: logged, reason: "deadline" };

/** A ledger that read a log with these entries, as organisation 1. */
async function reading(ledger: Ledger, ...entries: readonly LogEntry[]): Promise<Ledger> {
  let head = logHeadOf(ledger);
  const signed: string[] = [];
  for (const entry of entries) {
    const next = await appendToLog(hub, head, entry, at);
    signed.push(next.signed);
    head = next.head;
  }
  const verified = await verifyLog(signed, hub.publicKey, logHeadOf(ledger), head);
  if (!verified.ok) throw new Error(verified.error.type);
  return readLog(ledger, own, verified.value);
}

const committed = recordContribution(emptyLedger, round, { clients: [1], bands: [] }, at);
const nextRound = (ledger: Ledger) =>
  roundOf(2, {
    period: { from: "2026-07-01", until: "2026-12-31" },
    logHead: logHeadOf(ledger).hash,
  });
const known = { planOf: () => round.plan, roster: members(1, 2, 3, 4, 5, 6) };

test("a ledger remembers how far it read the log, and reads on from there", async () => {
  expect(logHeadOf(emptyLedger)).toEqual(emptyLog);
  const entry: LogEntry = { type: "roster-updated", sequence: 1, updateHash: noHash };
  const once = await reading(emptyLedger, entry);
  const twice = await reading(once, entry);
  expect(logHeadOf(twice).length).toBe(2);
  expect(twice.heads[0]).toBe(once.heads[0]);
});

test("the log ends a round in the ledger when the last word of the hub was lost", async () => {
  expect((await reading(committed, published)).entries[0]?.status).toBe("published");
  expect((await reading(committed, aborted)).entries[0]?.status).toBe("dead");
  const gone = closeRound(committed, round.roundId, "dead");
  expect((await reading(gone, published)).entries[0]?.status).toBe("published");
});

test("a node put back from a backup refuses until an administrator confirms", async () => {
  const behind = await reading(emptyLedger, published);
  expect(mayContribute(behind, nextRound(behind))).toEqual({
    ok: false,
    error: { type: "log-behind", roundIds: [round.roundId] },
  });
  const confirmed = confirmMissing(behind, known, at);
  expect(mayContribute(confirmed, nextRound(confirmed))).toMatchObject({ ok: true });
});

test("attack 4: what was lost with a backup is not contributed again, aborted or not", async () => {
  for (const entry of [published, aborted]) {
    const confirmed = confirmMissing(await reading(emptyLedger, entry), known, at);
    expect(mayContribute(confirmed, roundOf(3))).toMatchObject({
      error: { type: "already-contributed" },
    });
  }
});

test("a lost round whose plan nobody has counts as every table", async () => {
  const nobody = { ...known, planOf: () => undefined };
  const confirmed = confirmMissing(await reading(emptyLedger, published), nobody, at);
  expect(mayContribute(confirmed, roundOf(3, { plan: planOf("duur") }))).toMatchObject({
    error: { type: "already-contributed" },
  });
});

test("attack 10: of a lost round with unknown organisations nobody seems to have changed in threes", async () => {
  const strangers = { ...known, roster: [member(1)] };
  const confirmed = confirmMissing(await reading(emptyLedger, published), strangers, at);
  const roster = members(1, 2, 3);
  expect(mayContribute(confirmed, { ...nextRound(confirmed), roster })).toMatchObject({
    error: { type: "too-few-came-or-went" },
  });
});

test("rounds of others and rehearsals are never missing", async () => {
  const others = { ...logged, participants: [uuid(2)] };
  const rehearsal = { ...logged, isRehearsal: true };
  const ledger = await reading(
    emptyLedger,
    { ...published, round: others },
    { ...published, round: rehearsal },
  );
  expect(ledger.missing).toEqual([]);
});
