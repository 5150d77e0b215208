import { expect, test } from "vitest";
import { hear } from "./hear.ts";
import { openRound, publishRound, stopRound } from "./hub-round.ts";
import { leaveRound, silenceRound } from "./node-round.ts";
import { receive } from "./receive.ts";
import { aMemoryRound, runUntil, stateAt } from "./testing/a-memory-round.ts";
import { aRoundPlan } from "./testing/a-round-plan.ts";
import { letterOf, runInMemory, withHub } from "./testing/in-memory-round.ts";

const roundPlan = aRoundPlan(6);
const verify = () => undefined;

test.each(["stopped-by-hub", "solver"] as const)("a round ends with %s, once", (reason) => {
  const { round } = openRound(roundPlan);
  const dead = stopRound(round, reason);
  expect(dead.say).toEqual([{ type: "aborted", reason }]);
  expect(stopRound(dead.round)).toEqual({ round: dead.round, say: [] });
});

test("a round that is ready can still be stopped, and its sums are gone", () => {
  const ready = runInMemory(aMemoryRound(roundPlan, []));
  const dead = runInMemory(withHub(ready, stopRound(ready.hub, "solver")));
  expect(dead.hub).toMatchObject({ phase: "dead", deadBecause: "solver", opened: {} });
  expect(stateAt(dead, 2)).toMatchObject({ phase: "dead", because: "solver", secrets: null });
});

test("nothing is published of a round that is not ready", () => {
  const { round } = openRound(roundPlan);
  expect(publishRound(round, "A".repeat(43))).toEqual({ round, say: [] });
});

test("an organisation that leaves ends the round for everyone", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "clients");
  const left = leaveRound(stateAt(before, 1));
  expect(left.state).toMatchObject({ phase: "declined", because: "left", secrets: null });
  expect(leaveRound(left.state).say).toEqual([]);
  const [said] = left.say;
  if (said === undefined) throw new Error("said nothing");
  const step = receive(before.hub, letterOf(left.state, said));
  expect(step).toMatchObject({ ok: true, value: { round: { deadBecause: "declined" } } });
});

test("a node that went silent still learns how it ended; any other end is final", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "squares");
  const silent = silenceRound(stateAt(before, 0), roundPlan.closesAt);
  const end = { type: "published", publicationHash: "A".repeat(43) } as const;
  const published = hear(silent, end, { verify }).state;
  expect(published.phase).toBe("published");
  const dead = hear(published, { type: "aborted", reason: "solver" }, { verify }).state;
  expect(dead).toBe(published);
  const declined = leaveRound(stateAt(before, 0)).state;
  expect(hear(declined, end, { verify }).state).toBe(declined);
});
