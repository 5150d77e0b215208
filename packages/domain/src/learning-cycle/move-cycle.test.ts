import { expect, test } from "vitest";
import { newRecord } from "../record/write-record.ts";
import { anId, aRecord } from "../testing.ts";
import { cycleStates } from "./cycle-states.ts";
import type { CycleState } from "./learning-cycle.ts";
import { moveCycle, nextState, roundsOf } from "./move-cycle.ts";

const fieldsOf = (state: CycleState, fields: object = {}) => ({
  trajectoryId: anId(2),
  state,
  round: 1,
  startedOn: "2026-01-01",
  stateSince: "2026-01-01",
  ...fields,
});
const aCycle = (state: CycleState, fields: object = {}) =>
  aRecord("learningCycle", fieldsOf(state, { planB: "terug naar de groep", ...fields }));

test.each([
  ["aanmelding", "verklarende-analyse"],
  ["verklarende-analyse", "plan"],
  ["plan", "monitoren"],
  ["monitoren", "reflectie"],
  ["reflectie", "aanpassing"],
] as const)("after %s comes %s, and no other state", (from, next) => {
  const moved = moveCycle(aCycle(from), next, "2026-02-01");
  expect(moved).toEqual({
    ok: true,
    value: { changes: { state: next, stateSince: "2026-02-01" }, opened: null },
  });
  for (const to of cycleStates.filter((state) => state !== next)) {
    const refused = moveCycle(aCycle(from), to, "2026-02-01");
    expect(refused).toEqual({ ok: false, error: { type: "NotNext", next } });
  }
});

test("there is no plan without plan B", () => {
  const planless = aCycle("plan", { planB: null });
  const refused = moveCycle(planless, "monitoren", "2026-02-01");
  expect(refused).toEqual({ ok: false, error: { type: "PlanBMissing" } });
});

test("until the plan there need be no plan B", () => {
  const begun = aCycle("aanmelding", { planB: null });
  expect(moveCycle(begun, "verklarende-analyse", "2026-02-01").ok).toBe(true);
  const analysed = aCycle("verklarende-analyse", { planB: null });
  expect(moveCycle(analysed, "plan", "2026-02-01").ok).toBe(true);
});

test("a plan that was decided on without plan B is not stored, nor one that is carried out", () => {
  const problems = (fields: Readonly<Record<string, unknown>>) => {
    const made = newRecord("learningCycle", fields, anId(5));
    return made.ok ? [] : "problems" in made.error ? made.error.problems : made.error;
  };
  const missing = [{ field: "planB", problem: "PlanBMissing" }];
  expect(problems(fieldsOf("plan"))).toEqual([]);
  expect(problems(fieldsOf("plan", { decidedTogetherOn: "2026-02-01" }))).toEqual(missing);
  expect(problems(fieldsOf("monitoren"))).toEqual(missing);
  expect(problems(fieldsOf("monitoren", { planB: "rust" }))).toEqual([]);
});

test("adjusting ends the round and opens the next at monitoring, with the same plans", () => {
  const last = aCycle("aanpassing", { round: 2, planA: "samen koken", whatWorked: "humor" });
  const moved = moveCycle(last, "monitoren", "2026-05-01");
  if (!moved.ok) throw new Error(moved.error.type);
  expect(moved.value.changes).toEqual({ endedOn: "2026-05-01" });
  expect(moved.value.opened).toMatchObject({
    state: "monitoren",
    round: 3,
    startedOn: "2026-05-01",
    planA: "samen koken",
    planB: "terug naar de groep",
    whatWorked: null,
    endedOn: null,
  });
  expect(newRecord("learningCycle", moved.value.opened ?? {}, anId(6)).ok).toBe(true);
});

test("a round that is over goes nowhere", () => {
  const over = aCycle("aanpassing", { endedOn: "2026-04-01" });
  expect(moveCycle(over, "monitoren", "2026-05-01")).toEqual({
    ok: false,
    error: { type: "CycleEnded" },
  });
});

test("following the states from the first leads through all six and then round again", () => {
  const walk = [0, 1, 2, 3, 4, 5].reduce<CycleState[]>(
    (states) => [...states, nextState(states.at(-1) ?? "aanmelding")],
    ["aanmelding"],
  );
  expect(walk).toEqual([...cycleStates, "monitoren"]);
});

test("the newest round stands first", () => {
  const rounds = roundsOf([
    aCycle("monitoren", { round: 1 }),
    aCycle("monitoren", { round: 3, startedOn: "2026-05-01" }),
    aCycle("monitoren", { round: 2, startedOn: "2026-05-01" }),
  ]);
  expect(rounds.map(({ round }) => round)).toEqual([3, 2, 1]);
});
