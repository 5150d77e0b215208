import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { boardOf } from "./framework-board.ts";

const aStep = (step: number, fields: object = {}) =>
  aRecord(
    "frameworkStep",
    { trajectoryId: anId(2), step, title: `stap ${step}`, ...fields },
    anId(10 + step),
  );

test("a step is late from the day after its due day", () => {
  const steps = [aStep(4, { dueOn: "2026-01-22" })];
  const on = (at: string) => {
    const { late, daysLate, next } = boardOf(steps, at);
    return [late, daysLate, next?.status];
  };
  expect(on("2026-01-22")).toEqual([0, 0, "running"]);
  expect(on("2026-01-23")).toEqual([1, 1, "late"]);
  expect(on("2026-03-04")).toEqual([1, 41, "late"]);
});

test("a step is done on its day, and was not the day before", () => {
  const steps = [aStep(0, { dueOn: "2026-01-10", doneOn: "2026-01-20" })];
  expect(boardOf(steps, "2026-01-19").steps[0]).toMatchObject({ status: "late", daysLate: 9 });
  const done = boardOf(steps, "2026-01-20");
  expect(done.steps[0]).toMatchObject({ status: "done", daysLate: 0 });
  expect(done.next).toBeNull();
});

test("the step at hand is the first that is not done; those after it wait", () => {
  const steps = [aStep(2), aStep(0, { doneOn: "2026-01-01" }), aStep(1)];
  const { next, steps: placed } = boardOf(steps, "2026-02-01");
  expect(next?.step.step).toBe(1);
  expect(placed.map(({ status }) => status)).toEqual(["done", "running", "waiting"]);
});

test("the days of the step that is late the longest count for the trajectory", () => {
  const steps = [aStep(1, { dueOn: "2026-01-20" }), aStep(2, { dueOn: "2026-01-05" })];
  expect(boardOf(steps, "2026-01-25")).toMatchObject({ late: 2, daysLate: 20 });
});

test("the expert table is only asked for when opbouw is off plan", () => {
  const expert = aStep(6, { dueOn: "2026-01-05" });
  const onPlan = boardOf([aStep(5, { doneOn: "2026-01-01" }), expert, aStep(7)], "2026-02-01");
  expect(onPlan.steps.map(({ status }) => status)).toEqual(["done", "spare", "running"]);
  expect(onPlan).toMatchObject({ late: 0, isOffPlan: false });
  const offPlan = boardOf([aStep(5, { isOffPlan: true }), expert], "2026-02-01");
  expect(offPlan).toMatchObject({ late: 1, isOffPlan: true });
  const mended = boardOf([aStep(5, { isOffPlan: true, doneOn: "2026-01-30" })], "2026-02-01");
  expect(mended.isOffPlan).toBe(false);
});

test("a trajectory without steps has no step at hand and nothing late", () => {
  expect(boardOf([], "2026-01-01")).toEqual({
    steps: [],
    next: null,
    late: 0,
    daysLate: 0,
    isOffPlan: false,
  });
});
