import { expect, test } from "vitest";
import { aMember, aRoundPlan } from "./testing/a-round-plan.ts";
import { planDigest, transcriptFor, transcriptOf } from "./transcript.ts";

const roundPlan = aRoundPlan(5);

test("a transcript changes with any key, with their order and with the plan", () => {
  const transcripts = [
    transcriptOf(roundPlan, ["a", "b"]),
    transcriptOf(roundPlan, ["b", "a"]),
    transcriptOf(roundPlan, ["a", "c"]),
    transcriptOf(roundPlan, ["ab"]),
    transcriptOf(roundPlan, ["a", "b", ""]),
    transcriptOf({ ...roundPlan, closesAt: "2026-01-27T09:00:00Z" }, ["a", "b"]),
    transcriptOf({ ...roundPlan, roster: [aMember(9), ...roundPlan.roster] }, ["a", "b"]),
    planDigest(roundPlan),
  ];
  expect(new Set(transcripts).size).toBe(transcripts.length);
});

test("the order in which the members of a plan came does not matter", () => {
  const turned = Object.fromEntries(Object.entries(roundPlan).toReversed()) as typeof roundPlan;
  expect(planDigest(turned)).toBe(planDigest(roundPlan));
});

test("a key and a decline belong to the plan, all else to the transcript", () => {
  const transcript = transcriptOf(roundPlan, ["a"]);
  const round = { roundPlan, transcript };
  const early = planDigest(roundPlan);
  expect(transcriptFor(round, { type: "key", publicKey: "" })).toBe(early);
  expect(transcriptFor(round, { type: "decline", reason: "left" })).toBe(early);
  expect(transcriptFor(round, { type: "commit", block: "gate", words: "" })).toBe(transcript);
});
