import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { type MomentFacts, nextEvaluation, upcomingMoments } from "./upcoming-moments.ts";

const today = "2026-11-01";
const agreed = (fields: object) =>
  aRecord("agreement", {
    ...{ trajectoryId: anId(2), what: "bellen", madeOn: "2026-01-01", status: "open", ...fields },
  });
const evaluated = (date: string, nextDate: string | null) =>
  aRecord("evaluation", { trajectoryId: anId(2), date, nextDate });

function momentsOf(facts: Partial<MomentFacts>) {
  const none = { agreements: [], goals: [], evaluations: [], restrictions: [] };
  const base = { client: aClient(), trajectories: [aTrajectory()], ...none };
  return upcomingMoments({ ...base, ...facts }, today).map(({ on, what }) => [on, what]);
}

test("today is still to come, yesterday is over, and beyond a year is too far", () => {
  const dueOn = (day: string) => momentsOf({ agreements: [agreed({ dueOn: day })] });
  expect(dueOn("2026-11-01")).toHaveLength(1);
  expect(dueOn("2026-10-31")).toEqual([]);
  expect(dueOn("2027-11-01")).toHaveLength(1);
  expect(dueOn("2027-11-02")).toEqual([]);
});

test("what was kept, reached or stopped asks no day any more", () => {
  const goal = { trajectoryId: anId(2), description: "zelf koken", startDate: "2026-01-01" };
  const restriction = { trajectoryId: anId(2), from: "2026-01-01", nextReview: "2026-12-01" };
  expect(
    momentsOf({
      agreements: [agreed({ status: "nagekomen", dueOn: "2026-12-01" })],
      goals: [aRecord("goal", { ...goal, status: "gehaald", targetDate: "2026-12-01" })],
      restrictions: [aRecord("restriction", { ...restriction, until: "2026-10-31" })],
    }),
  ).toEqual([]);
});

test("turning 18, the planned end and the next evaluation stand in the order of their days", () => {
  expect(
    momentsOf({
      client: aClient({ birthDate: "2009-01-15", legalWorlds: ["jeugdwet"] }),
      trajectories: [aTrajectory({ plannedEndDate: "2027-03-01" })],
      evaluations: [evaluated("2026-09-01", "2026-12-04")],
    }),
  ).toEqual([
    ["2026-12-04", "evaluatie"],
    ["2027-01-15", "achttien"],
    ["2027-03-01", "einde"],
  ]);
});

test("the latest evaluation says when the next one is, whatever the order they came in", () => {
  const older = evaluated("2026-01-01", "2026-04-01");
  expect(nextEvaluation([evaluated("2026-06-01", null), older])).toBeNull();
  expect(nextEvaluation([evaluated("2026-06-01", "2026-09-01"), older])).toBe("2026-09-01");
  expect(nextEvaluation([])).toBeNull();
});
