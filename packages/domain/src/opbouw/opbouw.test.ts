import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { grewLastQuarter, opbouwSteps } from "./opbouw.ts";

const at = "2026-11-01";

function aGoal(fields: Readonly<Record<string, unknown>>) {
  return aRecord("goal", {
    trajectoryId: anId(2),
    description: "zelf boodschappen doen",
    startDate: "2026-01-01",
    domain: "zelfredzaamheid",
    status: "lopend",
    ...fields,
  });
}

test("goals are counted per domain, agreed and reached", () => {
  const goals = [
    aGoal({ status: "gehaald", closedOn: "2026-06-01" }),
    aGoal({}),
    aGoal({ domain: "scholing" }),
  ];
  expect(opbouwSteps(goals, at)).toEqual([
    { domain: "zelfredzaamheid", reached: 1, agreed: 2 },
    { domain: "scholing", reached: 0, agreed: 1 },
  ]);
});

test("a dropped goal, a goal without a domain and a goal that begins tomorrow do not count", () => {
  const goals = [
    aGoal({ status: "vervallen" }),
    aGoal({ domain: null }),
    aGoal({ startDate: "2026-11-02" }),
  ];
  expect(opbouwSteps(goals, at)).toEqual([]);
  expect(opbouwSteps([aGoal({ startDate: at })], at)).toHaveLength(1);
});

test("a goal counts as reached from the day it was closed, or at once where that day is unknown", () => {
  const reachedOn = (closedOn: string | null) =>
    opbouwSteps([aGoal({ status: "gehaald", closedOn })], at).map(({ reached }) => reached);
  expect(["2026-10-31", at, "2026-11-02", null].map(reachedOn)).toEqual([[1], [1], [0], [1]]);
});

test("growth of the last three months begins the day after the same day three months ago", () => {
  const grew = (closedOn: string | null) =>
    grewLastQuarter([aGoal({ status: "gehaald", closedOn })], at);
  expect(["2026-08-01", "2026-08-02", at, "2026-11-02", null].map(grew)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test("one goal that grew is enough", () => {
  const goals = [aGoal({}), aGoal({ status: "gehaald", closedOn: "2026-10-01" })];
  expect(grewLastQuarter(goals, at)).toBe(true);
});

test("a goal that was dropped in the last three months is no growth", () => {
  expect(grewLastQuarter([aGoal({ status: "vervallen", closedOn: "2026-10-01" })], at)).toBe(false);
});
