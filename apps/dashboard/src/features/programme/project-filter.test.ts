import { aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { isRunning, isShown } from "./project-filter.ts";

const project = aRecord("improvementProject", {
  title: "Vaste invalpool",
  weight: 3,
  startedOn: "2026-02-01",
  endedOn: "2026-10-01",
  direction: "anders-organiseren",
  goalsReached: "ja",
});

test("a project runs from its first day until the day it ends", () => {
  const days = ["2026-01-31", "2026-02-01", "2026-09-30", "2026-10-01"];
  expect(days.map((day) => isRunning(project, day))).toEqual([false, true, true, false]);
  expect(isRunning({ ...project, endedOn: null }, "2030-01-01")).toBe(true);
});

test("an answer that is not given is found as unknown, not as no", () => {
  expect(isShown(project, { geborgd: "onbekend" }, "2026-05-01")).toBe(true);
  expect(isShown(project, { geborgd: "nee" }, "2026-05-01")).toBe(false);
});

test("filters narrow together", () => {
  expect(isShown(project, { doelen: "ja", lopend: true }, "2026-05-01")).toBe(true);
  expect(isShown(project, { doelen: "ja", lopend: true }, "2027-05-01")).toBe(false);
  expect(isShown(project, { doelen: "ja", richting: "anders-werken" }, "2026-05-01")).toBe(false);
});
