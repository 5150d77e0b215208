import { expect, test } from "vitest";
import { contributionOf } from "../contribution/contribution.ts";
import { planHash } from "../plan/plan-hash.ts";
import { expireRound, stopRound, sumsOf } from "../round/hub-round.ts";
import { emptyLedger, type Ledger } from "../trust/ledger.ts";
import { appendToLog, emptyLog } from "../trust/log.ts";
import { putBack } from "../trust/put-back.ts";
import { hub, roundOf } from "../trust/testing.ts";
import type { Participant } from "./participant.ts";
import { participate } from "./participate.ts";
import { putBackRound } from "./put-back-round.ts";
import { clientOf, type MemoryHub, openMemoryHub, take } from "./testing/memory-hub.ts";
import { emptyDisk, type MemoryDisk, nodeOf, roundOn } from "./testing/memory-node.ts";

const numbers = [1, 2, 3, 4, 5, 6];
const roundPlan = roundOf(1);
const own = contributionOf(roundPlan.plan, [{ doel: "ja" }, { doel: "nee" }]);
/** After the round was opened, before it closes. */
const restoredAt = "2026-08-03T10:00:00Z";
const phases = ["keys", "commit", "gate", "clients"] as const;

async function aFederation() {
  const memory = await openMemoryHub(hub, roundPlan);
  const nodes = numbers.map((number) => {
    const disk = emptyDisk();
    return { disk, start: () => nodeOf(number, roundPlan, clientOf(memory, hub), disk, own) };
  });
  return { memory, nodes };
}

async function pass(nodes: readonly { readonly start: () => Participant }[]): Promise<void> {
  for (const { start } of nodes) await participate(start());
}

/** The disk as a backup that was made then and put back now. */
function restored(disk: MemoryDisk): MemoryDisk {
  const ledger = putBack(JSON.parse(disk.ledger) as Ledger, restoredAt);
  const rounds = [...disk.rounds].map(
    ([id, text]) => [id, JSON.stringify(putBackRound(JSON.parse(text)))] as const,
  );
  return { ...emptyDisk(), ledger: JSON.stringify(ledger), rounds: new Map(rounds) };
}

test.each(phases)(
  "attack 4: a round of a backup from phase %s is never spoken in again",
  async (phase) => {
    const { memory, nodes } = await aFederation();
    const [first, ...others] = nodes;
    if (first === undefined) throw new Error("six nodes");
    while (memory.round.phase !== phase) await pass(nodes);
    await pass([first]);
    const disk = restored(first.disk);
    expect(roundOn(disk)).toMatchObject({ state: { phase: "silent", secrets: null }, outbox: [] });
    await pass(others);
    const back = nodeOf(1, roundPlan, clientOf(memory, hub), disk, own);
    const before = memory.arrived.length;
    await participate(back);
    await participate(back);
    expect(memory.arrived).toHaveLength(before);
    await take(memory, hub, expireRound(memory.round, roundPlan.closesAt));
    await participate(back);
    expect(roundOn(disk).state.phase).toBe("dead");
    expect(JSON.parse(disk.ledger)).toMatchObject({ entries: [{ status: "dead" }] });
    expect((JSON.parse(disk.ledger) as Ledger).entries[0]?.released).toHaveLength(4);
  },
);

test("attack 4: a round that began after the backup is declined, and no second key is said in it", async () => {
  const { memory, nodes } = await aFederation();
  const older = restored(emptyDisk());
  while (memory.round.phase !== "gate") await pass(nodes);
  const back = nodeOf(1, roundPlan, clientOf(memory, hub), older, own);
  await participate(back);
  expect(roundOn(older).state).toMatchObject({ phase: "declined", because: "log-behind" });
  expect(roundOn(older).state.secrets).toBeNull();
  expect(JSON.parse(older.ledger)).toMatchObject({ entries: [] });
  await pass(nodes.slice(1));
  expect(sumsOf(memory.round)).toBeUndefined();
});

/** Two rounds at one hub: the node forgot the first, the second opened after it was put back. */
function clientOfBoth(one: MemoryHub, other: MemoryHub): Participant["hub"] {
  const [first, second] = [clientOf(one, hub), clientOf(other, hub)];
  const of = (roundId: string) => (roundId === one.round.roundPlan.roundId ? first : second);
  return {
    ...first,
    rounds: async () => {
      const [a, b] = [await first.rounds(), await second.rounds()];
      return a.ok && b.ok ? { ok: true, value: [...b.value, ...a.value] } : a;
    },
    messages: (roundId, after) => of(roundId).messages(roundId, after),
    say: async (signed) => {
      const said = await first.say(signed);
      return said.ok ? said : second.say(signed);
    },
  };
}

test("attack 4: after a restore no new round begins until the log told how those from before ended", async () => {
  const { memory, nodes } = await aFederation();
  while (memory.round.phase !== "gate") await pass(nodes);
  const next = roundOf(2, { openedAt: "2026-08-03T10:06:00Z" });
  const second = await openMemoryHub(hub, next);
  const disk = restored(emptyDisk());
  const reach = clientOfBoth(memory, second);
  // The plan from before waits for an administrator: it is not even declined yet.
  const back = { ...nodeOf(1, next, reach, disk, own), factsFor: async () => null };
  const waits = { phase: null, trouble: { type: "waits" } };
  expect(await participate(back)).toMatchObject({ rounds: [waits, waits] });
  await take(memory, hub, stopRound(memory.round));
  const participants = roundPlan.roster.map(({ organisationId }) => organisationId);
  const { roundId, plan, period } = roundPlan;
  const round = { roundId, planId: plan.id, planVersion: 1, planHash: planHash(plan), period };
  const entry = { ...round, isRehearsal: false, participants };
  const aborted = { type: "round-aborted", round: entry, reason: "stopped-by-hub" } as const;
  memory.log.push((await appendToLog(hub, emptyLog, aborted, restoredAt)).signed);
  await participate(nodeOf(1, next, reach, disk, own));
  const ledger = JSON.parse(disk.ledger) as Ledger;
  expect([ledger.entries, ledger.missing]).toEqual([emptyLedger.entries, [entry]]);
  expect(roundOn(disk).state).toMatchObject({ phase: "declined", because: "log-behind" });
});
