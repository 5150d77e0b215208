import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { type DeadlineKind, deadlinesOf } from "./deadlines-of.ts";
import { ruleSetOf } from "./rule-set.ts";

const plan2020 = ruleSetOf("2020-stappenplan");
const agreed2024 = ruleSetOf("2024-afspraken");

const restriction = (fields: Readonly<Record<string, unknown>> = {}) =>
  aRecord("restriction", { trajectoryId: anId(2), regime: "wzd", from: "2026-01-05", ...fields });
const look = (on: string, withExternalExpert: boolean | null = null) => ({
  on,
  outcome: "voortgezet",
  withExternalExpert,
});
type Asked = Parameters<typeof deadlinesOf>;
const of = (what: DeadlineKind, ...[one, rules, at]: Asked) =>
  deadlinesOf(one, rules, at).filter((each) => each.what === what);

test("the first term of the 2020 plan lasts three months, and its last day is not late", () => {
  const at = (day: string) => of("eerste-termijn", restriction(), plan2020, day)[0];
  expect(at("2026-04-05")).toMatchObject({ dueOn: "2026-04-05", state: "due", metOn: null });
  expect(at("2026-04-06")).toMatchObject({ state: "late", basis: "2020-stappenplan" });
});

test("three months are clamped to the last day of the month", () => {
  const due = (from: string) =>
    of("eerste-termijn", restriction({ from }), plan2020, from).map(({ dueOn }) => dueOn);
  expect(due("2025-11-30")).toEqual(["2026-02-28"]);
  expect(due("2027-11-30")).toEqual(["2028-02-29"]);
  expect(due("2026-03-31")).toEqual(["2026-06-30"]);
});

test("after the first term comes one of three months, then rounds of six", () => {
  const reviews = [look("2026-04-01"), look("2026-06-30", true), look("2026-12-15", true)];
  const terms = deadlinesOf(restriction({ reviews }), plan2020, "2026-12-20").filter(
    ({ what }) => what !== "evaluatie-van-het-plan",
  );
  expect(terms.map(({ what, dueOn, state }) => [what, dueOn, state])).toEqual([
    ["eerste-termijn", "2026-04-05", "met"],
    ["verlenging", "2026-07-01", "met"],
    ["ronde", "2026-12-30", "met"],
    ["ronde", "2027-06-15", "due"],
  ]);
});

test("a look in the first four weeks evaluates the plan and does not stretch the first term", () => {
  const early = restriction({ reviews: [look("2026-02-02")] });
  expect(of("eerste-termijn", early, plan2020, "2026-02-10")).toMatchObject([
    { dueOn: "2026-04-05", state: "due" },
  ]);
  const dayAfter = restriction({ reviews: [look("2026-02-03")] });
  expect(of("eerste-termijn", dayAfter, plan2020, "2026-02-10")).toMatchObject([
    { dueOn: "2026-04-05", state: "met", metOn: "2026-02-03" },
  ]);
});

test("the plan is evaluated after four weeks and then every six months", () => {
  const evaluations = (reviews: readonly object[], at: string) =>
    of("evaluatie-van-het-plan", restriction({ reviews }), plan2020, at).map(({ dueOn, state }) => [
      dueOn,
      state,
    ]);
  expect(evaluations([], "2026-02-02")).toEqual([["2026-02-02", "due"]]);
  expect(evaluations([], "2026-02-03")).toEqual([["2026-02-02", "late"]]);
  expect(evaluations([look("2026-01-31")], "2026-08-01")).toEqual([
    ["2026-02-02", "met"],
    ["2026-07-31", "late"],
  ]);
});

test("a look after its deadline meets it, and says when", () => {
  const late = restriction({ reviews: [look("2026-05-01")] });
  expect(of("eerste-termijn", late, plan2020, "2026-05-02")).toMatchObject([
    { dueOn: "2026-04-05", metOn: "2026-05-01", state: "met" },
  ]);
});

test("a look planned for later has not happened yet", () => {
  const planned = restriction({ reviews: [look("2026-05-01")] });
  expect(of("eerste-termijn", planned, plan2020, "2026-04-30")).toMatchObject([{ state: "late" }]);
});

test("under the 2024 agreements the longest term is six months from the last look", () => {
  const longest = (reviews: readonly object[], at: string) =>
    of("langste-termijn", restriction({ from: "2025-08-31", reviews }), agreed2024, at).at(-1);
  expect(longest([], "2026-02-28")).toMatchObject({ dueOn: "2026-02-28", state: "due" });
  expect(longest([], "2026-03-01")).toMatchObject({ state: "late", certainty: "S" });
  expect(longest([look("2026-01-10")], "2026-07-10")).toMatchObject({
    dueOn: "2026-07-10",
    state: "due",
  });
});

test("the 2024 agreements know no fixed terms, and the 2020 plan no agreed one", () => {
  const kinds = (rules: typeof plan2020) =>
    new Set(deadlinesOf(restriction(), rules, "2026-02-01").map(({ what }) => what));
  expect(kinds(agreed2024)).toEqual(new Set(["langste-termijn"]));
  expect(kinds(plan2020)).toEqual(new Set(["eerste-termijn", "evaluatie-van-het-plan"]));
});

test("an emergency measure is on paper within 48 hours", () => {
  const written = (reportedOn: string | null, at: string) =>
    of("besluit-op-schrift", restriction({ isEmergency: true, reportedOn }), plan2020, at)[0];
  expect(written(null, "2026-01-07")).toMatchObject({ dueOn: "2026-01-07", state: "due" });
  expect(written(null, "2026-01-08")).toMatchObject({ state: "late", basis: "noodmaatregel" });
  expect(written("2026-01-06", "2026-01-08")).toMatchObject({ state: "met" });
  expect(written("2026-01-09", "2026-01-08")).toMatchObject({ state: "late" });
});

test("an emergency measure lasts at most two weeks, under either rule set", () => {
  for (const rules of [plan2020, agreed2024]) {
    const end = (until: string | null, at: string) =>
      of("einde-noodmaatregel", restriction({ isEmergency: true, until }), rules, at)[0];
    expect(end(null, "2026-01-19")).toMatchObject({ dueOn: "2026-01-19", state: "due" });
    expect(end(null, "2026-01-20")).toMatchObject({ state: "late" });
    expect(end("2026-01-19", "2026-01-20")).toMatchObject({ state: "met", metOn: "2026-01-19" });
    expect(end("2026-01-20", "2026-01-20")).toMatchObject({ state: "late", metOn: null });
    expect(deadlinesOf(restriction({ isEmergency: true }), rules, "2026-06-01")).toHaveLength(2);
  }
});

test.each(["jeugdwet-gesloten", "jeugdhulp-open", "vrijwillig", null])(
  "under %s no deadline is invented, also not for an emergency",
  (regime) => {
    for (const isEmergency of [true, false, null]) {
      const one = restriction({ regime, isEmergency });
      expect(deadlinesOf(one, plan2020, "2027-01-01")).toEqual([]);
      expect(deadlinesOf(one, agreed2024, "2027-01-01")).toEqual([]);
    }
  },
);

test("a day the team agreed on itself counts under every regime", () => {
  const own = (at: string, reviews: readonly object[] = []) =>
    deadlinesOf(
      restriction({ regime: "jeugdhulp-open", nextReview: "2026-03-01", reviews }),
      plan2020,
      at,
    )[0];
  expect(own("2026-03-01")).toMatchObject({ what: "eigen-afspraak", state: "due", source: null });
  expect(own("2026-03-02")).toMatchObject({ state: "late" });
  expect(own("2026-03-02", [look("2026-02-28")])).toMatchObject({ state: "late" });
  expect(own("2026-03-02", [look("2026-03-01")])).toMatchObject({ state: "met" });
});

test("a restriction that ended has no deadlines after its end", () => {
  const ended = restriction({ until: "2026-03-01", nextReview: "2026-04-01" });
  expect(deadlinesOf(ended, plan2020, "2026-12-01").map(({ what }) => what)).toEqual([
    "evaluatie-van-het-plan",
  ]);
});
