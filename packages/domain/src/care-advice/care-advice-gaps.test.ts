import { expect, test } from "vitest";
import { careAdviceGaps } from "./care-advice-gaps.ts";

test("who is expected and was not there is named, in a fixed order", () => {
  const { missing } = careAdviceGaps({
    members: ["gemeente", "cce", "ouders"],
    whatIsNeeded: "rust",
    howToStepDown: null,
  });
  expect(missing).toEqual(["jongere", "school", "zorgaanbieder"]);
});

test("an adviser who was not there is not missed, and an answer that is there is not asked", () => {
  const whole = {
    members: ["jongere", "ouders", "gemeente", "school", "zorgaanbieder"] as const,
    whatIsNeeded: "rust",
    howToStepDown: "eerst een uur alleen",
  };
  expect(careAdviceGaps({ ...whole, members: [...whole.members] })).toEqual({
    missing: [],
    unanswered: [],
  });
  const open = { members: [], whatIsNeeded: null, howToStepDown: null };
  expect(careAdviceGaps(open).unanswered).toEqual(["whatIsNeeded", "howToStepDown"]);
});
