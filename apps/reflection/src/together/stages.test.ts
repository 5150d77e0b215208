import { Stage } from "@nabij/reflection";
import { expect, test } from "vitest";
import { stageAfter, stageBefore, stagePlace, stages } from "./stages.ts";

test("every part of the engine is on the way, once", () => {
  expect([...stages].sort()).toEqual([...Stage.options].sort());
});

test("on and back lead through the same parts", () => {
  for (const stage of stages) {
    const next = stageAfter(stage);
    if (next !== null && stage !== "beforehand") expect(stageBefore(next)).toBe(stage);
  }
  expect(stageAfter("closing")).toBeNull();
  expect(stageBefore("welcome")).toBeNull();
});

test("the table counts its own parts, and not what was written beforehand", () => {
  expect(stagePlace("welcome")).toEqual({ place: 1, count: 8 });
  expect(stagePlace("closing").place).toBe(8);
  expect(stagePlace("beforehand").place).toBe(0);
});
