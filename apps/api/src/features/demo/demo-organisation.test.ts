import {
  addDays,
  boardOf,
  CycleState,
  checkRecord,
  closingRefusal,
  crisisClock,
  deadlinesOf,
  isActive,
  isPendingHandover,
  type PlainDate,
  Regime,
  recordKinds,
  records as registry,
  ruleSets,
  SignalId,
  signalsAt,
} from "@nabij/domain";
import { describe, expect, test } from "vitest";
import { factsOf, recordsOf } from "./demo-facts.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { stories, storyNumber } from "./story.ts";
import bundles from "./words/bundles.json" with { type: "json" };

const days: readonly PlainDate[] = [
  "2026-11-22",
  "2024-02-29",
  "2027-03-31",
  "2025-08-31",
  "2026-01-01",
];
const seed = 2026;
const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
const inWords = (ids: readonly string[]) => ids.toSorted(inOrder).join(" ");

test("the same day and seed give the same data, another seed gives other data", () => {
  const today = "2026-11-22";
  const once = JSON.stringify(demoOrganisation({ today, seed }));
  expect(JSON.stringify(demoOrganisation({ today, seed }))).toBe(once);
  expect(JSON.stringify(demoOrganisation({ today, seed: 1 }))).not.toBe(once);
});

describe.each(days)("seen on %s", (today) => {
  const demo = demoOrganisation({ today, seed });
  const facts = factsOf(demo);
  const active = facts.filter(({ trajectory }) => isActive(trajectory, today));
  const raised = active.map((each) => signalsAt(each, today).map(({ id }) => id));

  test("every kind of record is there and every record is valid", () => {
    expect(new Set(demo.records.map(({ kind }) => kind))).toEqual(new Set(recordKinds));
    for (const { kind, record } of demo.records) expect(checkRecord(kind, record).ok).toBe(true);
  });

  test("ids are unique, and what a record hangs on stands before it", () => {
    const seen = new Set<string>();
    for (const { kind, record } of demo.records) {
      const { parent } = registry[kind];
      const parentId: unknown = parent === null ? null : Reflect.get(record, `${parent}Id`);
      expect(parentId === null || (typeof parentId === "string" && seen.has(parentId))).toBe(true);
      expect(seen.has(record.id)).toBe(false);
      seen.add(record.id);
    }
  });

  test("there are four teams, about 120 trajectories and about 50 that run", () => {
    expect(demo.teams).toHaveLength(4);
    expect(facts.length).toBeGreaterThanOrEqual(115);
    expect(facts.length).toBeLessThanOrEqual(125);
    expect(active.length).toBeGreaterThanOrEqual(45);
    expect(active.length).toBeLessThanOrEqual(60);
    const teams = new Set(demo.teams.map(({ id }) => id));
    for (const { client } of facts) expect(teams).toContain(client.teamId);
  });

  test("every signal is raised, none nearly everywhere, and a third has none", () => {
    for (const id of SignalId.options) {
      const share = raised.filter((ids) => ids.includes(id)).length / active.length;
      expect([id, share > 0, share <= 0.45]).toEqual([id, true, true]);
    }
    const quiet = raised.filter((ids) => ids.length === 0).length / active.length;
    expect(quiet).toBeGreaterThan(0.28);
    expect(quiet).toBeLessThan(0.42);
  });

  test("what is left open raises exactly its signals, and what is filled in raises none", () => {
    const told = stories.map((_, index) => storyNumber(index + 1));
    const found = active.flatMap(({ trajectory }, index) =>
      told.includes(trajectory.number) ? [] : [inWords(raised[index] ?? [])],
    );
    const meant = bundles.flatMap(({ count, gaps }) =>
      Array.from({ length: count }, () => inWords(gaps)),
    );
    expect(found.toSorted(inOrder)).toEqual(meant.toSorted(inOrder));
  });

  test.each(stories.map((story, index) => [story.title, story, index] as const))(
    "the story raises exactly its signals: %s",
    (_title, story, index) => {
      const told = facts.find(({ trajectory }) => trajectory.number === storyNumber(index + 1));
      if (told === undefined) throw new Error("the story is not there");
      const ids = signalsAt(told, today).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(story.raises.toSorted());
    },
  );

  test("whatever ended was looked back on with all four questions", () => {
    const looks = Map.groupBy(recordsOf(demo, "evaluation"), ({ trajectoryId }) => trajectoryId);
    const ended = facts.filter(({ trajectory }) => trajectory.endDate !== null);
    expect(ended.length).toBeGreaterThan(50);
    for (const { trajectory } of ended) {
      expect(closingRefusal(looks.get(trajectory.id) ?? [], trajectory.endDate ?? "")).toBeNull();
    }
  });

  test("processes stand in every state", () => {
    const states = new Set(recordsOf(demo, "learningCycle").map(({ state }) => state));
    expect(states).toEqual(new Set(CycleState.options));
    const results = new Set(recordsOf(demo, "opbouwStep").map(({ result }) => result));
    expect(results).toEqual(new Set(["loopt", "gelukt", "deels-gelukt", "niet-gelukt"]));
    const noon = Date.parse(`${today}T11:00:00Z`);
    const clocks = recordsOf(demo, "crisis").map((crisis) => crisisClock(crisis, noon).status);
    expect(new Set(clocks)).toEqual(new Set(["helped-in-time", "helped-late", "running", "over"]));
    const boards = facts.flatMap(({ frameworkSteps }) => boardOf(frameworkSteps, today).steps);
    expect(new Set(boards.map(({ status }) => status))).toEqual(
      new Set(["done", "late", "running", "waiting", "spare"]),
    );
    expect(recordsOf(demo, "regieAssignment").filter(isPendingHandover).length).toBeGreaterThan(0);
  });

  test("restrictions stand under all four regimes, with looks that were kept, are due and are late", () => {
    const restrictions = recordsOf(demo, "restriction");
    expect(new Set(restrictions.map(({ regime }) => regime))).toEqual(new Set(Regime.options));
    const states = ruleSets.map((rules) => {
      const deadlines = restrictions.flatMap((each) => deadlinesOf(each, rules, today));
      return new Set(deadlines.map(({ state }) => state));
    });
    for (const found of states) expect(found).toEqual(new Set(["met", "due", "late"]));
  });

  test("nothing that happened lies in the future", () => {
    for (const kind of ["clientVoice", "experience", "opbouwFactors", "jointDecision"] as const) {
      for (const { date } of recordsOf(demo, kind)) expect(date <= today).toBe(true);
    }
    for (const { from } of recordsOf(demo, "opbouwStep")) expect(from <= today).toBe(true);
    for (const { raisedOn } of recordsOf(demo, "crisis")) expect(raisedOn <= today).toBe(true);
    for (const { reviews } of recordsOf(demo, "restriction"))
      for (const { on } of reviews) expect(on <= today).toBe(true);
    for (const { date } of recordsOf(demo, "evaluation")) expect(date <= today).toBe(true);
    for (const { date } of recordsOf(demo, "incident")) expect(date <= today).toBe(true);
    for (const { from } of recordsOf(demo, "placement")) expect(from <= today).toBe(true);
    for (const { madeOn } of recordsOf(demo, "agreement")) expect(madeOn <= today).toBe(true);
    for (const goal of recordsOf(demo, "goal")) {
      expect(goal.startDate <= today && (goal.closedOn ?? today) <= today).toBe(true);
      for (const { on } of goal.measurements)
        expect(on >= goal.startDate && on <= today).toBe(true);
    }
  });

  test("what happened on a trajectory lies within it", () => {
    const trajectories = new Map(facts.map(({ trajectory }) => [trajectory.id, trajectory]));
    const dated = [
      ...recordsOf(demo, "evaluation"),
      ...recordsOf(demo, "incident"),
      ...recordsOf(demo, "experience"),
      ...recordsOf(demo, "teamContext"),
      ...recordsOf(demo, "rightsCheck"),
    ];
    for (const { trajectoryId, date } of dated) {
      const { startDate = "", endDate = "" } = trajectories.get(trajectoryId) ?? {};
      expect(date >= startDate && date <= (endDate ?? today)).toBe(true);
    }
  });

  test("periods of nearness follow each other without a gap or an overlap", () => {
    const periods = Map.groupBy(recordsOf(demo, "intensity"), ({ trajectoryId }) => trajectoryId);
    for (const steps of periods.values()) {
      const dates = steps.flatMap(({ from, until }) => [from, until ?? "9999-12-31"]);
      expect(dates).toEqual(dates.toSorted());
      for (const [index, { until }] of steps.slice(0, -1).entries()) {
        expect(addDays(until ?? "", 1)).toBe(steps[index + 1]?.from);
      }
    }
  });

  test("the two legal worlds are never mixed", () => {
    for (const { client, restrictions } of facts) {
      expect(client.legalWorlds).toHaveLength(1);
      const wlz = client.legalWorlds[0] === "wlz";
      const wrong = wlz ? ["jeugdwet-gesloten", "jeugdhulp-open"] : ["wzd"];
      const mixed = restrictions.filter(({ regime }) => regime !== null && wrong.includes(regime));
      expect(mixed).toEqual([]);
    }
  });

  test("negatives come up after probing more often than positives do", () => {
    const impacts = recordsOf(demo, "evaluation").flatMap((evaluation) => evaluation.impacts);
    const share = (direction: string) => {
      const some = impacts.filter((impact) => impact.direction === direction);
      return some.filter(({ prompt }) => prompt === "na-doorvragen").length / some.length;
    };
    expect(share("negatief")).toBeGreaterThan(0.5);
    expect(share("positief")).toBeLessThan(0.4);
  });
});

test("a team that keeps up less has more signals for each trajectory", () => {
  const today = "2026-11-22";
  const demo = demoOrganisation({ today, seed });
  const mean = (name: string) => {
    const team = demo.teams.find((each) => each.name === name);
    const own = factsOf(demo).filter(
      ({ client, trajectory }) => client.teamId === team?.id && isActive(trajectory, today),
    );
    return own.reduce((sum, each) => sum + signalsAt(each, today).length, 0) / own.length;
  };
  expect(mean("Wilgenpad")).toBeGreaterThan(mean("Lisdodde"));
});
