import { expect, test } from "vitest";
import { aReportSource } from "../testing/a-report-source.ts";
import { aClient, anId, aRecord, aTrajectory } from "../testing.ts";
import { missingIn } from "./missing.ts";
import type { ReportKind, ReportSource } from "./report.ts";

const period = { from: "2026-01-05", until: "2026-03-29" };
const on = { trajectoryId: anId(2) };

const missing = (kind: ReportKind, source: ReportSource) =>
  Object.fromEntries(missingIn(kind, source, period).map(({ gap, count }) => [gap, count]));

test("of an empty dossier a renewal misses what it is about", () => {
  expect(Object.keys(missing("renewal", aReportSource()))).toEqual([
    ...[
      "reasons",
      "necessity",
      "goals",
      "hours",
      "evaluation",
      "money",
      "wishes",
      "voices",
      "planB",
    ],
  ]);
});

test("what is recorded but not whole is counted", () => {
  const records = {
    goal: [
      aRecord(
        "goal",
        { ...on, description: "a", startDate: "2026-01-01", status: "lopend" },
        anId(3),
      ),
      aRecord(
        "goal",
        { ...on, description: "b", startDate: "2026-01-01", status: "lopend", measuredBy: "x" },
        anId(4),
      ),
    ],
    evaluation: [aRecord("evaluation", { ...on, date: "2026-02-01", necessary: "ja" }, anId(5))],
    restriction: [
      aRecord("restriction", { ...on, from: "2026-01-01", regime: "wzd" }, anId(6)),
      aRecord("restriction", { ...on, from: "2026-01-01", regime: "vrijwillig" }, anId(7)),
    ],
    opbouwStep: [
      aRecord("opbouwStep", { ...on, what: "a", from: "2026-01-01", result: "loopt" }, anId(8)),
      aRecord("opbouwStep", { ...on, what: "b", from: "2026-01-01", result: "gelukt" }, anId(9)),
    ],
    funding: [aRecord("funding", { ...on, scheme: "meerzorg", from: "2026-01-01" }, anId(10))],
    clientVoice: [
      aRecord("clientVoice", { clientId: anId(1), date: "2026-02-01", said: "a" }, anId(11)),
      aRecord(
        "clientVoice",
        { clientId: anId(1), date: "2026-02-01", said: "b", sharedWith: ["niemand"] },
        anId(12),
      ),
    ],
  };
  const trajectory = aTrajectory({ startReasons: ["maatwerk"], planB: "terug" });
  const client = aClient({ ownWishes: "een hond" });
  expect(missing("renewal", aReportSource({ client, trajectory, records }))).toEqual({
    goalsWithoutMeasure: 1,
    hours: 1,
    evaluationWithoutDecision: 1,
    evaluationWithoutClient: 1,
    restrictionsWithoutGround: 1,
    stepsWithoutLesson: 1,
    shares: 1,
    renewalDay: 1,
    voicesNotShared: 1,
  });
});

test("weeks without hours count from the start of the trajectory to its end, whole weeks only", () => {
  const week = (number: number) =>
    aRecord(
      "deliveredHours",
      { ...on, year: 2026, week: number, plannedHours: 10, deliveredHours: 10 },
      anId(10 + number),
    );
  const count = (startDate: string, endDate: string | null) =>
    missing(
      "renewal",
      aReportSource({
        trajectory: aTrajectory({ startDate, endDate }),
        records: { deliveredHours: [week(5), week(6)] },
      }),
    ).weeksWithoutHours;
  // Weeks 2 to 13 of 2026 lie in the period.
  expect(count("2025-01-01", null)).toBe(10);
  expect(count("2026-01-30", null)).toBe(7);
  expect(count("2025-01-01", "2026-02-08")).toBe(3);
  expect(count("2025-01-01", "2026-02-07")).toBe(3);
  expect(count("2026-01-29", "2026-02-08")).toBeUndefined();
});

test("a transfer misses an analysis, or what it leaves open and who read it", () => {
  expect(missing("transfer", aReportSource())).toMatchObject({ analysis: 1, regie: 3, network: 1 });
  const explanatoryAnalysis = [
    aRecord("explanatoryAnalysis", {
      clientId: anId(1),
      date: "2026-01-01",
      coversEducation: true,
    }),
  ];
  const open = missing("transfer", aReportSource({ records: { explanatoryAnalysis } }));
  expect(open).toMatchObject({ analysisCoverage: 2, analysisUnread: 1 });
  expect(open).not.toHaveProperty("analysis");
});

test("the plan for turning 18 is missed before that day only", () => {
  const born = (birthDate: string) =>
    missing("transfer", aReportSource({ client: aClient({ birthDate }) })).plan18;
  expect([born("2008-03-30"), born("2008-03-29")]).toEqual([1, undefined]);
});

test("an ended trajectory asks its evaluation report for the closing answers", () => {
  const ended = aTrajectory({ endDate: "2026-03-01" });
  const later = aTrajectory({ endDate: "2026-04-01" });
  expect(missing("evaluation", aReportSource({ trajectory: ended }))).toHaveProperty("closing");
  expect(missing("evaluation", aReportSource({ trajectory: later }))).not.toHaveProperty("closing");
});
