import { expect, test } from "vitest";
import { groupByKind, groupByTrajectory } from "./group-signals.ts";
import { type NamedSignal, passes } from "./use-signals.ts";

const signal = (id: NamedSignal["id"], trajectoryId: string, startDate: string): NamedSignal => ({
  id,
  code: id,
  severity: id === "G28" ? "medium" : "high",
  source: "",
  evidence: {},
  about: [],
  trajectoryId,
  trajectoryNumber: trajectoryId,
  clientId: trajectoryId,
  clientPseudonym: trajectoryId,
  clientName: trajectoryId,
  teamId: null,
  startDate,
});

const signals = [
  signal("G28", "a", "2024-01-01"),
  signal("G4", "b", "2026-01-01"),
  signal("G4", "a", "2024-01-01"),
  signal("G9", "b", "2026-01-01"),
  signal("G4", "c", "2025-01-01"),
];

test("kinds stand by weight and number, in each who runs longest", () => {
  const groups = groupByKind(signals);
  expect(groups.map(({ key }) => key)).toEqual(["G4", "G9", "G28"]);
  expect(groups[0]?.signals.map(({ trajectoryId }) => trajectoryId)).toEqual(["a", "c", "b"]);
});

test("trajectories stand by heavy signals, then by how long they run", () => {
  expect(groupByTrajectory(signals).map(({ key }) => key)).toEqual(["b", "a", "c"]);
});

test("filters narrow the work list", () => {
  expect(signals.filter((each) => passes(each, { ernst: "medium" }))).toHaveLength(1);
  expect(signals.filter((each) => passes(each, { soort: "G4" }))).toHaveLength(3);
  expect(signals.filter((each) => passes(each, { team: "x" }))).toHaveLength(0);
});
