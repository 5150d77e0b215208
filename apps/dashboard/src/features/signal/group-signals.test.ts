import { expect, test } from "vitest";
import { readSignalSearch } from "../../preferences/signal-search.ts";
import { groupByTrajectory, kindsInOrder, openAtStart } from "./group-signals.ts";
import { pageWindows } from "./page-windows.ts";
import { type NamedSignal, type SignalCount, signalQuery } from "./use-signals.ts";

const signal = (id: NamedSignal["id"], trajectoryId: string): NamedSignal => ({
  ...{ id, code: id, source: "", evidence: {}, about: [] },
  severity: id === "G28" ? "medium" : "high",
  ...{ trajectoryId, trajectoryNumber: trajectoryId, clientId: trajectoryId },
  ...{ clientPseudonym: trajectoryId, clientName: trajectoryId, teamId: null },
  ...{ startDate: "2026-01-01", since: null, assigneeId: null, assigneeName: null },
  ...{ snoozedUntil: null, snoozeReason: null },
});

test("signals of a trajectory stand together in the order of the node, also those of a later page", () => {
  const groups = groupByTrajectory([
    signal("G4", "a"),
    signal("G4", "c"),
    signal("G28", "a"),
    signal("G4", "b"),
  ]);
  expect(groups.map(({ key }) => key)).toEqual(["a", "c", "b"]);
  expect(groups[0]?.signals.map(({ id }) => id)).toEqual(["G4", "G28"]);
});

const kind = (id: SignalCount["id"], severity: SignalCount["severity"], count = 1) => ({
  ...{ id, severity, count },
});

test("the heaviest kinds come first by number, and a kind nobody has is left out", () => {
  const counts = [
    kind("G51", "low"),
    kind("G12", "high"),
    kind("G4", "high"),
    kind("G9", "high", 0),
  ];
  expect(kindsInOrder(counts).map(({ id }) => id)).toEqual(["G4", "G12", "G51"]);
});

test("a few kinds are all open, of many the heaviest three", () => {
  const ids = ["G3", "G4", "G5", "G6", "G8", "G9"] as const;
  const kinds = ids.map((id) => kind(id, "high"));
  expect([...openAtStart(kinds)]).toEqual(["G3", "G4", "G5"]);
  expect(openAtStart(kinds.slice(0, 5)).size).toBe(5);
});

test("the first page is short and the next ones follow on it without a gap", () => {
  expect(pageWindows(3, { first: 6, more: 24 })).toEqual([
    { offset: 0, limit: 6 },
    { offset: 6, limit: 24 },
    { offset: 30, limit: 24 },
  ]);
});

test("the filters of the address are asked of the node", () => {
  expect(signalQuery({})).toEqual({ sort: "kind" });
  const search = readSignalSearch({
    ...{ groep: "traject", ernst: "medium", soort: "G4", wet: "wlz", wie: "ik", rust: true },
    team: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d",
  });
  expect(signalQuery(search)).toEqual({
    ...{ sort: "trajectory", severity: "medium", signal: "G4", legalWorld: "wlz" },
    ...{ assignee: "me", snoozed: true, teamId: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d" },
  });
});

test("whose signals are shown is me, nobody or an id, and never words someone typed", () => {
  const assignee = (wie: string) => signalQuery(readSignalSearch({ wie })).assignee;
  expect([assignee("niemand"), assignee("user-7")]).toEqual(["nobody", "user-7"]);
  expect(assignee("Sam de Vries")).toBeUndefined();
});
