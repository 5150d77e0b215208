import { expect, test } from "vitest";
import type { TrajectoryRow } from "../trajectory-row.ts";
import { changePlan, stepsOf, takenBack } from "./change-plan.ts";

const aRow = (id: string, fields: Partial<TrajectoryRow> = {}): TrajectoryRow => ({
  ...{ id, number: id, clientId: `client ${id}`, clientName: id, team: null, teamId: null },
  ...{ legalWorlds: ["wlz"], startDate: "2026-01-01", plannedEndDate: null, endDate: null },
  ...{ type: "tijdelijk", stance: null, purpose: null, hoursPerDay: null, ratio: null },
  ...{ lastEvaluation: null, signals: [] },
  ...fields,
});

test("a plan says for whom something changes, and for how many it is that way already", () => {
  const rows = [aRow("a"), aRow("b", { type: "langdurig-structureel" })];
  const plan = changePlan(rows, { field: "type", becomes: "langdurig-structureel" });
  expect(plan.changing.map(({ id }) => id)).toEqual(["a"]);
  expect([plan.already, plan.tooEarly]).toEqual([1, 0]);
});

test("an end before the beginning is seen beforehand; on the day itself it is not before", () => {
  const rows = [aRow("a"), aRow("b", { startDate: "2026-06-01" })];
  const planFor = (becomes: string) =>
    changePlan(rows, { field: "plannedEndDate", becomes }).tooEarly;
  expect([planFor("2026-06-01"), planFor("2026-05-31"), planFor("2025-12-31")]).toEqual([0, 1, 2]);
});

test("a team is set once for a client with two trajectories", () => {
  const rows = [aRow("a", { clientId: "c" }), aRow("b", { clientId: "c" })];
  expect(stepsOf(rows, { field: "team", becomes: "north" })).toEqual({
    field: "team",
    steps: [{ id: "c", was: null, becomes: "north" }],
  });
});

test("a change turned round twice is the change itself", () => {
  const dates = stepsOf([aRow("a")], { field: "plannedEndDate", becomes: "2027-01-01" });
  expect(takenBack(dates)).toEqual({
    field: "plannedEndDate",
    steps: [{ id: "a", was: "2027-01-01", becomes: null }],
  });
  const types = stepsOf([aRow("a")], { field: "type", becomes: "langdurig-structureel" });
  expect(takenBack(takenBack(types))).toEqual(types);
});
