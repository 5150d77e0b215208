import { expect, test } from "vitest";
import { type FinishStep, finishStep } from "./finish-step.ts";

const none: ReadonlySet<FinishStep["type"]> = new Set();
const all: ReadonlySet<FinishStep["type"]> = new Set(["probe", "closing", "follow-up"]);
const praise = { direction: "positief", prompt: "spontaan", on: "client", theme: "vertrouwen" };
const cost = { direction: "negatief", prompt: "na-doorvragen", on: "team", theme: "bewaken" };
const ask = (draft: object, parts: object = {}) =>
  finishStep({ kind: "evaluation", draft: { ...draft }, isNew: false, asked: none, ...parts });

test("after the first answers is asked once more what it costs", () => {
  expect(ask({ impacts: [praise] })).toEqual({ type: "probe" });
  expect(ask({ impacts: [praise, { ...cost, prompt: "spontaan" }] })).toEqual({ type: "probe" });
});

test("who already probed, or named nothing yet, is not asked", () => {
  expect(ask({ impacts: [praise], probed: true })).toBeNull();
  expect(ask({ impacts: [praise, cost] })).toBeNull();
  expect(ask({ impacts: [] })).toBeNull();
});

test("a closing evaluation asks for what is missing of the four", () => {
  const draft = { kind: "afsluiting", lookBackUse: "op tijd", lookBackDuration: " " };
  expect(ask(draft)).toEqual({
    type: "closing",
    missing: ["lookBackIntensity", "lookBackDuration", "lookBackOutcome"],
  });
  expect(ask({ ...draft, kind: "regelmatig" })).toBeNull();
});

test("a new evaluation ends with what follows, one that was there does not", () => {
  expect(ask({}, { isNew: true })).toEqual({ type: "follow-up" });
  expect(ask({})).toBeNull();
});

test("each is asked once: nobody is held in a form", () => {
  const draft = { kind: "afsluiting", impacts: [praise] };
  expect(ask(draft, { isNew: true, asked: all })).toBeNull();
});

test("other forms are done when they are done", () => {
  expect(ask({ impacts: [praise] }, { kind: "goal", isNew: true })).toBeNull();
});
