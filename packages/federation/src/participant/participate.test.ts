import { err } from "@nabij/domain";
import { expect, test } from "vitest";
import { contributionOf } from "../contribution/contribution.ts";
import type { OpenedSums } from "../disclosure/publication.ts";
import { planHash } from "../plan/plan-hash.ts";
import { expireRound, stopRound, sumsOf } from "../round/hub-round.ts";
import type { Ledger } from "../trust/ledger.ts";
import type { LogEntry } from "../trust/log.ts";
import { noHash } from "../trust/roster.ts";
import { hub, roundOf } from "../trust/testing.ts";
import type { HubClient } from "./hub-client.ts";
import type { Participant } from "./participant.ts";
import { leaveRounds, participate } from "./participate.ts";
import { clientOf, openMemoryHub, publish, take } from "./testing/memory-hub.ts";
import { Crash, emptyDisk, type MemoryDisk, nodeOf, roundOn } from "./testing/memory-node.ts";

const numbers = [1, 2, 3, 4, 5, 6];
const roundPlan = roundOf(1);
/** Organisation n has n + 2 clients, of whom one has no goal. */
const own = (number: number) =>
  contributionOf(
    roundPlan.plan,
    Array.from({ length: number + 2 }, (_, index) => ({ doel: index === 0 ? "nee" : "ja" })),
  );
/** Yes, no and all: 27, 6 and 33 clients of six organisations; too few say no to ask the squares. */
const truth: OpenedSums["cells"] = [
  { organisations: 6, clients: 27, squares: 8 },
  { organisations: 6, clients: 6, squares: null },
  { organisations: 6, clients: 33, squares: 10 },
];
const ended: LogEntry = {
  type: "round-published",
  publicationHash: noHash,
  round: {
    roundId: roundPlan.roundId,
    planId: roundPlan.plan.id,
    planVersion: roundPlan.plan.version,
    planHash: planHash(roundPlan.plan),
    period: roundPlan.period,
    isRehearsal: false,
    participants: roundPlan.roster.map(({ organisationId }) => organisationId),
  },
};

type Nodes = readonly { readonly disk: MemoryDisk; readonly start: () => Participant }[];

/** Six nodes at a hub; `reach` is how they reach it. */
async function aFederation(reach = (client: HubClient, _number: number) => client) {
  const memory = await openMemoryHub(hub, roundPlan);
  const nodes: Nodes = numbers.map((number) => {
    const disk = emptyDisk();
    const client = reach(clientOf(memory, hub), number);
    return { disk, start: () => nodeOf(number, roundPlan, client, disk, own(number)) };
  });
  return { memory, nodes };
}

/** Passes of all nodes, one after another, in which a process may be cut off. */
async function passes(nodes: Nodes, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const { start } of nodes)
      await participate(start()).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
}

const ledgerOn = ({ ledger }: MemoryDisk) => JSON.parse(ledger) as Ledger;

test("six nodes take part in a round, and the hub opens what is true", async () => {
  const { memory, nodes } = await aFederation();
  await passes(nodes, 8);
  expect(memory.refused).toEqual([]);
  expect(sumsOf(memory.round)?.cells).toEqual(truth);
  await publish(memory, hub, ended);
  await passes(nodes, 2);
  for (const { disk } of nodes) {
    expect(roundOn(disk).state).toMatchObject({ phase: "published", secrets: null });
    expect(ledgerOn(disk).entries).toMatchObject([
      { status: "published", released: ["gate", "clients", "squares"] },
    ]);
  }
});

test("answers that get lost and messages that come twice change nothing", async () => {
  const { memory, nodes } = await aFederation((client) => {
    let turn = 0;
    const isLost = () => {
      turn += 1;
      return turn % 3 === 0;
    };
    return {
      ...client,
      say: async (signed) => {
        const said = await client.say(signed);
        return isLost() ? err({ type: "hub-unreachable" }) : said;
      },
      messages: async (roundId, after) =>
        isLost() ? err({ type: "hub-unreachable" }) : client.messages(roundId, after),
    };
  });
  await passes(nodes, 40);
  expect(sumsOf(memory.round)?.cells).toEqual(truth);
  expect(memory.arrived.length).toBeGreaterThan(new Set(memory.arrived).size);
  expect(memory.refused).toEqual([]);
});

test.each(["before", "after"] as const)(
  "processes cut off %s any of their writes go on where they were",
  async (when) => {
    const writes = await writesOfOneRound();
    expect(writes).toBeGreaterThan(10);
    for (let write = 1; write <= writes; write += numbers.length) {
      const { memory, nodes } = await aFederation();
      let cuts = 0;
      for (const [index, { disk }] of nodes.entries()) {
        let count = 0;
        disk.cut = (at) => {
          if (at === when) count += 1;
          if (at !== when || count !== write + index) return;
          cuts += 1;
          throw new Crash();
        };
      }
      await passes(nodes, 12);
      expect(cuts).toBe(Math.min(numbers.length, writes - write + 1));
      expect([write, memory.refused, sumsOf(memory.round)?.cells]).toEqual([write, [], truth]);
    }
  },
);

/** How often one node writes in a round that goes well. */
async function writesOfOneRound(): Promise<number> {
  const { nodes } = await aFederation();
  const disk = nodes[2]?.disk ?? emptyDisk();
  let writes = 0;
  disk.cut = (at) => {
    if (at === "after") writes += 1;
  };
  await passes(nodes, 8);
  return writes;
}

test("what a cut-off process kept is sent after a restart, the very same bytes", async () => {
  const { memory, nodes } = await aFederation();
  const disk = nodes[0]?.disk ?? emptyDisk();
  disk.cut = (at) => {
    if (at === "after") throw new Crash();
  };
  await passes(nodes.slice(0, 1), 1);
  const { outbox } = roundOn(disk);
  expect(outbox).toHaveLength(1);
  expect(memory.arrived).toEqual([]);
  disk.cut = () => undefined;
  await passes(nodes.slice(0, 1), 1);
  expect(memory.arrived).toEqual(outbox);
});

test("attack 4: a mask that waits to be sent is dropped when the hub says the round is dead", async () => {
  let isCut = false;
  const { memory, nodes } = await aFederation((client, number) => ({
    ...client,
    say: async (signed) =>
      isCut && number === 1 ? err({ type: "hub-unreachable" }) : client.say(signed),
  }));
  while (memory.round.phase !== "gate") await passes(nodes, 1);
  isCut = true;
  await passes(nodes, 2);
  const last = nodes[0]?.disk ?? emptyDisk();
  expect(roundOn(last)).toMatchObject({
    state: { phase: "gate-shared" },
    outbox: [expect.any(String)],
  });
  await take(memory, hub, stopRound(memory.round));
  isCut = false;
  const before = memory.arrived.length;
  await passes(nodes, 2);
  expect(memory.arrived).toHaveLength(before);
  expect(roundOn(last)).toMatchObject({ state: { phase: "dead", secrets: null }, outbox: [] });
  expect(ledgerOn(last).entries[0]).toMatchObject({ status: "dead", released: ["gate"] });
});

test("attack 4: past its end a round is silent before anything else", async () => {
  const { memory, nodes } = await aFederation();
  await passes(nodes.slice(0, 5), 2);
  const [first] = nodes;
  const late = { ...(first?.start() as Participant), now: () => roundPlan.closesAt };
  await participate(late);
  expect(roundOn(first?.disk ?? emptyDisk())).toMatchObject({
    state: { phase: "silent", secrets: null },
    outbox: [],
  });
  await take(memory, hub, expireRound(memory.round, roundPlan.closesAt));
  await participate(late);
  expect(roundOn(first?.disk ?? emptyDisk()).state.phase).toBe("dead");
});

test("a dead round runs again with the numbers as they were, although a client was corrected", async () => {
  const { memory, nodes } = await aFederation();
  while (memory.round.phase !== "squares") await passes(nodes, 1);
  await take(memory, hub, stopRound(memory.round));
  await passes(nodes, 1);
  const again = roundOf(2);
  const second = await openMemoryHub(hub, again);
  const others: Nodes = nodes.map(({ disk }, index) => ({
    disk,
    start: () => nodeOf(index + 1, again, clientOf(second, hub), disk, own(index === 0 ? 9 : 1)),
  }));
  await passes(others, 8);
  expect(sumsOf(second.round)?.cells).toEqual(truth);
  for (const { disk } of others) {
    const [first, later] = ledgerOn(disk).entries;
    expect(later?.contribution).toEqual(first?.contribution);
  }
});

test("an organisation that leaves ends the round for all, and nothing is opened", async () => {
  const { memory, nodes } = await aFederation();
  while (memory.round.phase !== "gate") await passes(nodes.slice(0, 6), 1);
  const [first] = nodes;
  if (first === undefined) throw new Error("six nodes");
  await leaveRounds(first.start());
  await passes(nodes, 2);
  expect(memory.round).toMatchObject({ phase: "dead", deadBecause: "declined" });
  for (const { disk } of nodes) expect(roundOn(disk).state.secrets).toBeNull();
});

test("a plan that waits for an administrator is neither taken nor declined", async () => {
  const { memory, nodes } = await aFederation();
  const [first] = nodes;
  const waiting = { ...(first?.start() as Participant), factsFor: async () => null };
  expect(await participate(waiting)).toEqual({
    rounds: [{ roundId: roundPlan.roundId, phase: null, trouble: { type: "waits" } }],
    trouble: null,
  });
  expect(memory.arrived).toEqual([]);
});

test("a hub that is away, or a log that does not hold, is told and begins nothing", async () => {
  const { memory, nodes } = await aFederation();
  const [first] = nodes;
  const node = first?.start() as Participant;
  const away = { ...node.hub, rounds: async () => err({ type: "hub-unreachable" } as const) };
  expect(await participate({ ...node, hub: away })).toEqual({
    rounds: [],
    trouble: { type: "hub-unreachable" },
  });
  const forged = { ...node.hub, log: async () => ({ ok: true, value: ["a.b.c"] }) as const };
  expect(await participate({ ...node, hub: forged })).toMatchObject({
    trouble: { type: "log-refused" },
  });
  expect(memory.arrived).toEqual([]);
});
