import { expect, test } from "vitest";
import { expireRound, HubRound, isOver, sumsOf } from "./hub-round.ts";
import { NodeRound, silenceRound } from "./node-round.ts";
import { aMemoryRound, nodeAt, sameEverywhere, stateAt } from "./testing/a-memory-round.ts";
import { aRoundPlan } from "./testing/a-round-plan.ts";
import { trueSums } from "./testing/contributions.ts";
import {
  hasTurn,
  type MemoryRound,
  runInMemory,
  turn,
  withHub,
  withNode,
} from "./testing/in-memory-round.ts";

const roundPlan = aRoundPlan(12);
const contributions = roundPlan.roster.map((_, index) =>
  sameEverywhere(roundPlan, 1 + (index % 5)),
);
const after = "2026-01-26T09:00:00Z";
const phases = ["keys", "commit", "gate", "clients", "squares", "bands"] as const;

/** What is left of a hub and of one node when both stop and start again. */
function restarted(memory: MemoryRound, organisationId: string): MemoryRound {
  const node = memory.nodes.get(organisationId);
  if (node === undefined) return memory;
  const state = node.state && NodeRound.parse(JSON.parse(JSON.stringify(node.state)));
  const hub = HubRound.parse(JSON.parse(JSON.stringify(memory.hub)));
  return withNode({ ...memory, hub }, { ...node, state });
}

test("a hub and nodes that restart after every step end with the same sums", () => {
  let now = aMemoryRound(roundPlan, contributions);
  const members = [...now.nodes.keys()];
  while (members.some((member) => hasTurn(now, member)))
    for (const member of members) now = restarted(turn(now, member), member);
  expect(sumsOf(now.hub)).toEqual(trueSums(roundPlan.plan, contributions));
});

test("a node that hears everything again from the start says nothing it did not say", () => {
  const ready = runInMemory(aMemoryRound(roundPlan, contributions));
  const again = runInMemory(withNode(ready, { ...nodeAt(ready, 4), heard: 0 }));
  expect(again.hub).toBe(ready.hub);
  expect(stateAt(again, 4)).toEqual(stateAt(ready, 4));
});

test.each(phases)("a node that never comes back in phase %s kills the round for all", (phase) => {
  let now = aMemoryRound(roundPlan, contributions);
  const [victim = "", ...others] = now.nodes.keys();
  while ([victim, ...others].some((member) => hasTurn(now, member) && now.hub.phase !== phase))
    for (const member of [victim, ...others]) if (now.hub.phase !== phase) now = turn(now, member);
  while (others.some((member) => hasTurn(now, member)))
    for (const member of others) now = turn(now, member);
  expect(now.hub.phase).toBe(phase);
  expect(expireRound(now.hub, "2026-01-26T08:59:59Z").say).toEqual([]);
  const dead = runInMemory(withHub(now, expireRound(now.hub, after)));
  expect(dead.hub).toMatchObject({
    phase: "dead",
    deadBecause: "deadline",
    held: {},
    masked: {},
    masks: {},
    opened: {},
  });
  expect(sumsOf(dead.hub)).toBeUndefined();
  expect(isOver(dead.hub)).toBe(true);
  for (const { state } of dead.nodes.values())
    expect(state).toMatchObject({ phase: "dead", because: "deadline", secrets: null });
});

test.each(phases)("in phase %s a node whose hub is gone wipes its secrets at the end", (phase) => {
  let now = aMemoryRound(roundPlan, contributions);
  const members = [...now.nodes.keys()];
  now = turn(now, members[0] ?? "");
  while (now.hub.phase !== phase)
    for (const member of members) if (now.hub.phase !== phase) now = turn(now, member);
  const state = stateAt(now, 0);
  expect(silenceRound(state, "2026-01-26T08:59:59Z")).toBe(state);
  const silent = silenceRound(state, after);
  expect(silent).toMatchObject({ phase: "silent", secrets: null });
  const node = { ...nodeAt(now, 0), state: silent, toSay: [] };
  const later = runInMemory(withNode(now, node));
  expect(sumsOf(later.hub)).toBeUndefined();
  expect(stateAt(later, 0).phase).toBe("silent");
});

test("a round that is ready outlives its end: nothing more is asked of anyone", () => {
  const ready = runInMemory(aMemoryRound(roundPlan, contributions));
  expect(expireRound(ready.hub, after)).toEqual({ round: ready.hub, say: [] });
});
