import { expect, test } from "vitest";
import { shareOf } from "./share.ts";
import { aMemoryRound, runUntil, stateAt } from "./testing/a-memory-round.ts";
import { aRoundPlan } from "./testing/a-round-plan.ts";

test("the mask of a block is given away once, and never without secrets", () => {
  const begun = runUntil(aMemoryRound(aRoundPlan(5), []), ({ hub }) => hub.phase === "gate");
  const state = stateAt(begun, 0);
  const once = shareOf(state, "clients", [0, 2]);
  if (typeof once === "string") throw new Error(once);
  expect(once.state.given.clients).toEqual([0, 2]);
  expect(shareOf(once.state, "clients", [0, 2])).toBe("hub-contradicts");
  expect(shareOf({ ...state, secrets: null }, "clients", [0])).toBe("hub-contradicts");
});
