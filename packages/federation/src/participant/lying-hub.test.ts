import { ok } from "@nabij/domain";
import { expect, test } from "vitest";
import { contributionOf } from "../contribution/contribution.ts";
import { planHash } from "../plan/plan-hash.ts";
import type { HubMessage, RoundPlan } from "../round/message.ts";
import { membersByKey, openNodeMessage, sealHubMessage } from "../trust/sealed-message.ts";
import { hub, identityOf, members, roundOf, uuid } from "../trust/testing.ts";
import type { HubClient } from "./hub-client.ts";
import type { OwnFacts, Participant } from "./participant.ts";
import { participate } from "./participate.ts";
import { clientOf, type MemoryHub, openMemoryHub, sayAnyway } from "./testing/memory-hub.ts";
import { emptyDisk, type MemoryDisk, nodeOf, roundOn } from "./testing/memory-node.ts";

const numbers = [1, 2, 3, 4, 5, 6];
const roundPlan = roundOf(1);
/** Only four organisations have anyone who says no. */
const own = (number: number) =>
  contributionOf(roundPlan.plan, [
    { doel: "ja" },
    { doel: "ja" },
    { doel: number > 2 ? "nee" : "ja" },
  ]);
const cellOfNo = 1;

type Told = { readonly memory: MemoryHub; readonly disks: readonly MemoryDisk[] };

/** Passes of six nodes at a hub that does to node 1 whatever `toFirst` makes of it. */
async function told(
  memory: MemoryHub,
  disks: readonly MemoryDisk[],
  times: number,
  toFirst: (node: Participant) => Participant = (node) => node,
): Promise<Told> {
  for (let time = 0; time < times; time += 1)
    for (const [index, number] of numbers.entries()) {
      const disk = disks[index] ?? emptyDisk();
      const node = nodeOf(number, roundPlan, clientOf(memory, hub), disk, own(number));
      await participate(number === 1 ? toFirst(node) : node);
    }
  return { memory, disks };
}

const fresh = async () => ({
  memory: await openMemoryHub(hub, roundPlan),
  disks: numbers.map(emptyDisk),
});

const firstOf = (disks: readonly MemoryDisk[]) => roundOn(disks[0] ?? emptyDisk());

/** A hub that shows node 1 another plan of the same round. */
const withPlan =
  (plan: RoundPlan) =>
  (node: Participant): Participant => {
    const place = { roundPlan: plan, transcript: null };
    const messages: HubClient["messages"] = async (roundId, after) => {
      const real = await node.hub.messages(roundId, after);
      const shown = await sealHubMessage(hub, place, { type: "plan", roundPlan: plan });
      return after === 0 && real.ok ? ok([shown, ...real.value.slice(1)]) : real;
    };
    return { ...node, hub: { ...node.hub, messages } };
  };

const withFacts =
  (change: (facts: OwnFacts) => OwnFacts) =>
  (node: Participant): Participant => ({
    ...node,
    factsFor: async (plan) => {
      const facts = await node.factsFor(plan);
      return facts === null ? null : change(facts);
    },
  });

/** What all messages say that node 1 sent. */
async function saidByFirst({ arrived }: MemoryHub) {
  const keys = membersByKey(members(1));
  const opened = await Promise.all(
    arrived.map((signed) => openNodeMessage(signed, roundPlan.roundId, keys)),
  );
  return opened.flatMap((each) => (each.ok ? [each.value.message] : []));
}

test("attack 2: another roster for one node ends the round, and nothing is opened", async () => {
  const { memory, disks } = await fresh();
  const other = { ...roundPlan, roster: members(1, 2, 3, 4, 5) };
  await told(memory, disks, 4, withPlan(other));
  expect(memory.refused).toContain("OtherTranscript");
  expect(memory.round.phase).toBe("keys");
  expect((await saidByFirst(memory)).map(({ type }) => type)).toEqual(["key"]);
});

test("attack 2: keys that were signed over another plan are not accepted by a node", async () => {
  const { memory, disks } = await fresh();
  const other = { ...roundPlan, roster: members(1, 2, 3, 4, 5) };
  const first = withPlan(other);
  await told(memory, disks, 1, first);
  const signed = memory.arrived.slice(0, 5);
  const place = { roundPlan: other, transcript: null };
  memory.said.push(await sealHubMessage(hub, place, { type: "keys", signed }));
  await told(memory, disks, 1, first);
  expect(firstOf(disks).state).toMatchObject({
    phase: "declined",
    because: "keys-differ",
    secrets: null,
  });
});

test("attack 3: a plan with lower thresholds is declined before anything is counted", async () => {
  const { memory, disks } = await fresh();
  const thresholds = { ...roundPlan.plan.thresholds, organisations: 4 };
  const plan = { ...roundPlan.plan, thresholds };
  let counted = 0;
  await told(memory, disks, 1, (node) => {
    const shown = withPlan({ ...roundPlan, plan })(node);
    const allowing = withFacts((facts) => ({ ...facts, allowedPlanHashes: [planHash(plan)] }));
    return {
      ...allowing(shown),
      contributionFor: async () => {
        counted += 1;
        return own(1);
      },
    };
  });
  expect(firstOf(disks).state).toMatchObject({ because: "thresholds-below-floor", secrets: null });
  expect(counted).toBe(0);
});

test("attack 3: asked for a cell of four organisations, a node gives nothing and stops", async () => {
  const { memory, disks } = await fresh();
  await told(memory, disks, 1);
  while (firstOf(disks).state.phase !== "gate-shared") await told(memory, disks, 1);
  // The honest question is taken away, the same question with one cell more takes its place.
  const ask: HubMessage = { type: "open", block: "clients", cells: [0, cellOfNo, 2] };
  while (memory.round.phase === "gate") await told(memory, disks, 1);
  const honest = memory.said.splice(firstOf(disks).heard);
  memory.said.push(...honest.slice(0, honest.length - 1));
  await sayAnyway(memory, hub, ask);
  await told(memory, disks, 1);
  expect(firstOf(disks).state).toMatchObject({ because: "cells-below-floor", secrets: null });
  expect((await saidByFirst(memory)).filter(({ type }) => type === "share")).toHaveLength(1);
  expect(memory.round.opened.clients ?? []).toEqual([]);
});

test("attack 5: among strangers a node declines", async () => {
  const { memory, disks } = await fresh();
  const trusting = (facts: OwnFacts): OwnFacts => ({
    ...facts,
    pinned: { ...facts.pinned, trusted: facts.pinned.trusted.slice(0, 2) },
  });
  await told(memory, disks, 2, withFacts(trusting));
  expect(memory.round).toMatchObject({ phase: "dead", deadBecause: "declined" });
  expect(firstOf(disks).state.because).toBe("too-few-trusted");
});

test("attack 16: what was said in another round, or by another, stops a node where it is", async () => {
  for (const [signer, plan] of [
    [hub, roundOf(2)],
    [identityOf(2), roundPlan],
  ] as const) {
    const { memory, disks } = await fresh();
    await told(memory, disks, 1);
    const place = { roundPlan: plan, transcript: null };
    const before = firstOf(disks);
    const abort = await sealHubMessage(signer, place, { type: "aborted", reason: "checksum" });
    memory.said.splice(before.heard, 0, abort);
    const [disk = emptyDisk()] = disks;
    const node = nodeOf(1, roundPlan, clientOf(memory, hub), disk, own(1));
    expect((await participate(node)).rounds).toMatchObject([
      { trouble: { type: "hub-message-refused" } },
    ]);
    expect(firstOf(disks)).toEqual(before);
  }
});

test("a plan that is not on the own list is declined", async () => {
  const { memory, disks } = await fresh();
  await told(
    memory,
    disks,
    1,
    withFacts((facts) => ({ ...facts, allowedPlanHashes: [] })),
  );
  expect(firstOf(disks).state.because).toBe("plan-unknown");
  expect(firstOf(disks).state.organisationId).toBe(uuid(1));
});
