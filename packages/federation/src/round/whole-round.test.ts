import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks } from "../contribution/vector.ts";
import { cellsOf } from "../plan/cells.ts";
import { publishRound, sumsOf } from "./hub-round.ts";
import { progressOf } from "./receive.ts";
import {
  aMemoryRound,
  nodeAt,
  runUntil,
  sameEverywhere,
  stateAt,
} from "./testing/a-memory-round.ts";
import { aMember, aRoundPlan } from "./testing/a-round-plan.ts";
import { someContributions, trueSums } from "./testing/contributions.ts";
import { hasTurn, runInMemory, sumsInMemory, turn, withHub } from "./testing/in-memory-round.ts";
import { textToWords } from "./words.ts";

const roundPlan = aRoundPlan(12);

test("what is opened of any numbers is true, and what should stay closed stays closed", () => {
  let closed = 0;
  fc.assert(
    fc.property(someContributions(roundPlan.plan, 12, 4), (contributions) => {
      const sums = sumsInMemory(roundPlan, contributions, "seed");
      expect(sums).toEqual(trueSums(roundPlan.plan, contributions));
      closed += sums?.cells.filter(({ clients }) => clients === null).length ?? 0;
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(closed).toBeGreaterThan(0);
});

test("it does not matter in what order messages come in", () => {
  const contributions = roundPlan.roster.map((_, index) =>
    sameEverywhere(roundPlan, 1 + (index % 4)),
  );
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(11)), (places) => {
      let now = aMemoryRound(roundPlan, contributions);
      const members = [...now.nodes.keys()];
      while (members.some((member) => hasTurn(now, member)))
        now = turn(now, members[places.next().value ?? 0] ?? "");
      expect(sumsOf(now.hub)).toEqual(trueSums(roundPlan.plan, contributions));
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test("a round goes through its phases, and tells whom it waits for", () => {
  let now = aMemoryRound(roundPlan, []);
  expect(progressOf(now.hub)).toMatchObject({ phase: "keys", arrived: 0, expected: 12 });
  const late = nodeAt(now, 3).start.organisationId;
  const phases = [];
  for (const phase of ["keys", "commit", "gate", "clients", "squares", "bands"] as const) {
    const others = [...now.nodes.keys()].filter((member) => member !== late);
    while (others.some((member) => hasTurn(now, member)))
      for (const member of others) now = turn(now, member);
    expect(progressOf(now.hub)).toMatchObject({ phase, waitingFor: [late] });
    phases.push(phase);
    while (now.hub.phase === phase) now = turn(now, late);
  }
  expect(phases).toHaveLength(6);
  expect(progressOf(now.hub)).toMatchObject({ phase: "ready", waitingFor: [], expected: 0 });
});

test("after publication nothing is left of the numbers, at the hub or at a node", () => {
  const ready = runInMemory(aMemoryRound(roundPlan, []));
  const hash = "A".repeat(43);
  const published = runInMemory(withHub(ready, publishRound(ready.hub, hash)));
  expect(published.hub).toMatchObject({ phase: "published", opened: {}, masked: {}, masks: {} });
  expect(sumsOf(published.hub)).toBeUndefined();
  for (const { state } of published.nodes.values())
    expect(state).toMatchObject({ phase: "published", secrets: null, gateWords: null });
  expect(publishRound(published.hub, hash).say).toEqual([]);
});

/** Every number in some data, and every word of the masked texts in it. */
function numbersIn(data: unknown): readonly bigint[] {
  const found: bigint[] = [];
  JSON.stringify(data, (key, value: unknown) => {
    if (typeof value === "number") found.push(BigInt(value));
    if (typeof value === "string" && value.startsWith("{"))
      found.push(...numbersIn(JSON.parse(value)));
    const isWords = typeof value === "string" && (key === "words" || key in roundWords);
    if (isWords && value.length > 0)
      found.push(...(textToWords(value, Math.floor((value.length * 3) / 32)) ?? []));
    return value;
  });
  return found;
}
const roundWords = Object.fromEntries(blocks.map((block) => [block, true]));

test("the hub never holds a number of one organisation, in any state of a round", () => {
  const contributions = roundPlan.roster.map((_, index) =>
    sameEverywhere(roundPlan, 4827 + index * 7),
  );
  const numbers = new Set(contributions.flatMap(({ clients }) => clients.map(BigInt)));
  const truth = contributions.reduce((sum, { clients }) => sum + (clients[0] ?? 0), 0);
  let now = aMemoryRound(roundPlan, contributions);
  let states = 0;
  let words = 0;
  while (now.hub.phase !== "ready") {
    const before = now.hub;
    now = runUntil(now, ({ hub }) => hub !== before);
    const held = numbersIn(now.hub);
    expect(held.filter((number) => numbers.has(number))).toEqual([]);
    words += held.filter((number) => number > 2n ** 40n).length;
    states += 1;
  }
  expect(states).toBe(12 * 9);
  expect(words).toBeGreaterThan(1000);
  expect(numbersIn(now.hub)).toContain(BigInt(truth));
});

test("a secret key and the plain numbers are gone at a node as soon as it committed", () => {
  const now = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "gate");
  expect(stateAt(now, 0).secrets?.beforeCommit).toBeNull();
});

test("organisations of one legal group count once: nothing opens below five groups", () => {
  const roster = Array.from({ length: 8 }, (_, index) =>
    aMember(index + 1, index < 4 ? "een" : `los ${index}`),
  );
  const contributions = roster.map((_, index) => sameEverywhere(roundPlan, index === 7 ? 0 : 9));
  const run = (given: typeof contributions) =>
    sumsOf(runInMemory(aMemoryRound({ ...roundPlan, roster }, given)).hub)?.cells ?? [];
  const cells = run(contributions);
  expect(cells).toHaveLength(cellsOf(roundPlan.plan).length);
  expect(new Set(cells.map(({ organisations }) => organisations))).toEqual(new Set([4]));
  expect(cells.every(({ clients }) => clients === null)).toBe(true);
  const all = run(roster.map(() => sameEverywhere(roundPlan, 9)));
  expect(all.every(({ clients, squares }) => clients !== null && squares !== null)).toBe(true);
});
