import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { beforeAll, expect, test } from "vitest";
import { aDossier } from "../a-dossier.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";
import { wordsForTests } from "../words-for-tests.ts";
import { dossierLanes } from "./lanes.ts";
import { markTarget } from "./mark-id.ts";
import { timeWindow } from "./time-window.ts";

let words: DossierWords;
beforeAll(async () => {
  words = await wordsForTests("nl");
});

const trajectory = aTrajectory({ startDate: "2025-01-01" });
const casusregie = (from: string, until: string | null, organisation: string) =>
  aRecord(
    "regieAssignment",
    { trajectoryId: anId(2), regieRole: "casusregie", organisation, from, until },
    anId(Number(from.slice(2, 4))),
  );

function laneOf(dossier: Dossier, id: string) {
  return dossierLanes(dossier, timeWindow(dossier), words).find((lane) => lane.id === id);
}

test("a gap in casusregie is a dashed bar that says how long nobody held it and opens a new holder", () => {
  const records = {
    regieAssignment: [
      casusregie("2025-01-01", "2025-05-31", "wijkteam Noord"),
      casusregie("2025-11-01", null, "GI Rijnmond"),
    ],
  };
  const lane = laneOf(aDossier({ trajectory, records }), "regie-casusregie");
  const gap = lane?.marks.find((mark) => mark.kind === "bar" && mark.look === "missing");
  expect(gap).toMatchObject({
    label: "niemand · 5 maanden",
    from: "2025-06-01",
    until: "2025-10-31",
  });
  expect(markTarget(gap?.id ?? "")).toEqual({
    type: "gap",
    role: "casusregie",
    from: "2025-06-01",
  });
});

test("a step that did not work is dashed, and first times are dots, filled without anyone near", () => {
  const parent = { trajectoryId: anId(2) };
  const step = (what: string, result: string, place: number) =>
    aRecord("opbouwStep", { ...parent, what, result, from: "2026-03-01" }, anId(place));
  const records = {
    opbouwStep: [step("Zelf koken", "niet-gelukt", 1), step("Zelf opstaan", "gelukt", 3)],
    experience: [
      aRecord("experience", {
        ...parent,
        date: "2026-05-01",
        what: "met de bus",
        nearness: "zonder-begeleiding",
      }),
    ],
  };
  const dossier = aDossier({ trajectory, records });
  expect(laneOf(dossier, "opbouwStep")?.marks).toMatchObject([
    { look: "missing", name: expect.stringContaining("niet gelukt") },
    { look: "solid" },
  ]);
  expect(laneOf(dossier, "experience")?.marks).toMatchObject([{ kind: "dot", isOpen: false }]);
});

test("a crisis runs from the day it was raised until it was over", () => {
  const crisis = aRecord("crisis", { trajectoryId: anId(2), raisedOn: "2026-11-01" }, anId(5));
  const lane = laneOf(aDossier({ trajectory, records: { crisis: [crisis] } }), "crisis");
  expect(lane?.marks).toMatchObject([{ kind: "bar", from: "2026-11-01", until: null }]);
});

test("steps, first times and crises have no lane until there are any", () => {
  const lanes = dossierLanes(aDossier({ trajectory }), timeWindow(aDossier({ trajectory })), words);
  const ids = lanes.map(({ id }) => id);
  expect(ids.filter((id) => ["opbouwStep", "experience", "crisis"].includes(id))).toEqual([]);
});

test("hours are steps with their ratio, and a mark leads back to its record", () => {
  const records = {
    intensity: [
      aRecord(
        "intensity",
        { trajectoryId: anId(2), from: "2025-01-01", hoursPerDay: 24, ratio: "2:1" },
        anId(9),
      ),
    ],
  };
  const mark = laneOf(aDossier({ trajectory, records }), "intensity")?.marks[0];
  expect(mark).toMatchObject({ kind: "step", label: "24 uur, 2 op 1", level: 24 });
  expect(markTarget(mark?.id ?? "")).toEqual({ type: "record", kind: "intensity", id: anId(9) });
});

test("evaluations are closed dots, reflections open ones, and the next evaluation stands in words", () => {
  const records = {
    evaluation: [
      aRecord("evaluation", { trajectoryId: anId(2), date: "2026-10-01", nextDate: "2026-12-03" }),
    ],
    reflectionSession: [
      aRecord("reflectionSession", {
        trajectoryId: anId(2),
        guide: "volledig",
        startedOn: "2026-06-01",
      }),
    ],
  };
  const marks = laneOf(aDossier({ trajectory, records }), "evaluation")?.marks ?? [];
  expect(
    marks.map((mark) =>
      mark.kind === "dot" ? Boolean(mark.isOpen) : mark.kind === "note" && mark.label,
    ),
  ).toEqual([false, true, "volgende: 3 dec 2026"]);
});

test("a place that was left before the trajectory began is not drawn", () => {
  const placement = (from: string, until: string | null) =>
    aRecord("placement", { clientId: anId(1), from, until, setting: "thuis" });
  const lane = laneOf(
    aDossier({
      trajectory,
      records: {
        placement: [placement("2024-01-01", "2024-06-01"), placement("2024-06-02", null)],
      },
    }),
    "placement",
  );
  expect(lane?.marks).toHaveLength(1);
});

test("the 18th birthday has its own lane only when it lies within a year", () => {
  const young = aClient({ birthDate: "2009-06-09", legalWorlds: ["jeugdwet"] });
  expect(laneOf(aDossier({ trajectory, client: young }), "turning18")?.marks[0]).toMatchObject({
    at: "2027-06-09",
    isOpen: true,
  });
  expect(laneOf(aDossier({ trajectory }), "turning18")).toBeUndefined();
});

test("a closed trajectory ends its timeline with itself", () => {
  const closed = aTrajectory({ startDate: "2025-01-01", endDate: "2025-12-31" });
  expect(timeWindow(aDossier({ trajectory: closed }))).toEqual({
    from: "2025-01-01",
    until: "2026-01-14",
  });
});

test("incidents too close to press apart are one tick, as high as how many there were", () => {
  const incident = (date: string, id: number) =>
    aRecord("incident", { trajectoryId: anId(2), kind: "agressie", date }, anId(id));
  const records = {
    incident: [
      incident("2025-02-01", 21),
      incident("2025-02-08", 22),
      incident("2025-02-12", 23),
      incident("2025-09-01", 24),
    ],
  };
  const marks = laneOf(aDossier({ trajectory, records }), "incident")?.marks ?? [];
  expect(marks.map((mark) => mark.kind === "tick" && [mark.at, mark.weight])).toEqual([
    ["2025-02-01", 1],
    ["2025-09-01", 1 / 3],
  ]);
  expect(markTarget(marks[0]?.id ?? "")).toBeUndefined();
  expect(markTarget(marks[1]?.id ?? "")).toMatchObject({ kind: "incident", id: anId(24) });
});
