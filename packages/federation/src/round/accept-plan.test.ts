import { err } from "@nabij/domain";
import { expect, test } from "vitest";
import { planHash } from "../plan/plan-hash.ts";
import { emptyLedger } from "../trust/ledger.ts";
import { mayContribute } from "../trust/may-contribute.ts";
import { declineReasonFor, type PlanFacts } from "./accept-plan.ts";
import type { RoundPlan } from "./message.ts";
import { sameEverywhere } from "./testing/a-memory-round.ts";
import { aBenchmarkPlan, aMember, aRoundPlan } from "./testing/a-round-plan.ts";
import { willingStart } from "./testing/in-memory-round.ts";

const roundPlan = aRoundPlan(6);
const own = roundPlan.roster[0]?.organisationId ?? "";
const facts: PlanFacts = willingStart(roundPlan, own, sameEverywhere(roundPlan, 1), "seed");

const asked = (fields: Partial<RoundPlan>, changed: Partial<PlanFacts> = {}) =>
  declineReasonFor({ ...roundPlan, ...fields }, { ...facts, ...changed });

test("a plan that is known, strict enough and of pinned organisations is accepted", () => {
  expect(asked({})).toBeUndefined();
});

test("a plan that differs in anything from those on the own list is not answered", () => {
  const plan = aBenchmarkPlan({ version: 2 });
  expect(asked({ plan })).toBe("plan-unknown");
});

test.each([
  ["clients", 9],
  ["organisations", 4],
  ["halvesFrom", 7],
] as const)("attack 3: a plan with %s lowered to %i is below the own floor", (name, value) => {
  const plan = aBenchmarkPlan({ thresholds: { ...facts.floors, [name]: value } });
  expect(asked({ plan })).toBe("plan-unknown");
  const allowedPlanHashes = [planHash(plan)];
  expect(asked({ plan }, { allowedPlanHashes })).toBe("thresholds-below-floor");
});

test("a stricter plan than the own floors is fine", () => {
  const plan = aBenchmarkPlan({ thresholds: { ...facts.floors, clients: 20, largestShare: 40 } });
  expect(asked({ plan }, { allowedPlanHashes: [planHash(plan)] })).toBeUndefined();
});

test("a roster with another key, another group, a stranger or without oneself is refused", () => {
  const [first, second, ...others] = roundPlan.roster;
  if (first === undefined || second === undefined) throw new Error("no roster");
  const rosters = [
    [first, { ...second, identityKey: aMember(99).identityKey }, ...others],
    [first, { ...second, legalGroup: "elders" }, ...others],
    [...roundPlan.roster, aMember(99)],
    [...roundPlan.roster, second],
    [second, ...others],
  ];
  for (const roster of rosters) expect(asked({ roster })).toBe("roster-changed");
});

test("attack 5: four made-up organisations around one get nothing from it", () => {
  const sybils = [201, 202, 203, 204].map((number) => aMember(number));
  const roster = [roundPlan.roster[0] ?? aMember(1), ...sybils];
  const pinned = { ...facts.pinned, roster: { ...facts.pinned.roster, members: roster } };
  expect(asked({ roster }, { pinned })).toBe("too-few-trusted");
});

test("attack 5: trusted organisations of one holding count once", () => {
  const roster = roundPlan.roster.map((member, index) =>
    index === 0 ? member : { ...member, legalGroup: "een holding" },
  );
  const pinned = { ...facts.pinned, roster: { ...facts.pinned.roster, members: roster } };
  expect(asked({ roster }, { pinned })).toBe("too-few-trusted");
});

test.each([
  ["a period that is not over", { from: "2026-01-01", until: "2026-06-30" }],
  ["a quarter where the plan is by half-year", { from: "2025-10-01", until: "2025-12-31" }],
  ["a half-year that begins a month late", { from: "2025-02-01", until: "2025-07-31" }],
  ["a half-year that ends a day early", { from: "2025-07-01", until: "2025-12-30" }],
])("%s is refused", (_, period) => {
  expect(asked({ period })).toBe("period-not-closed");
});

test("a period is closed from the day after its last day", () => {
  expect(asked({}, { today: "2025-12-31" })).toBe("period-not-closed");
  expect(asked({}, { today: "2026-01-01" })).toBeUndefined();
});

test("quarters are asked by quarter", () => {
  const plan = aBenchmarkPlan({ period: "kwartaal" });
  const allowed = { allowedPlanHashes: [planHash(plan)] };
  expect(
    asked({ plan, period: { from: "2025-10-01", until: "2025-12-31" } }, allowed),
  ).toBeUndefined();
  expect(asked({ plan }, allowed)).toBe("period-not-closed");
});

test("what the ledger refuses is declined with its reason", () => {
  const roundId = roundPlan.roundId;
  const declined = (type: "already-contributed" | "log-unknown") =>
    asked({}, { ledgerVerdict: err(type === "log-unknown" ? { type } : { type, roundId }) });
  expect(declined("already-contributed")).toBe("already-contributed");
  expect(declined("log-unknown")).toBe("log-behind");
  expect(asked({}, { ledgerVerdict: mayContribute(emptyLedger, roundPlan) })).toBeUndefined();
});

test.each([
  ["2026-01-12T08:54:59Z", "clock"],
  ["2026-01-12T08:55:01Z", undefined],
  ["2026-01-26T08:59:59Z", undefined],
  ["2026-01-26T09:00:00Z", "clock"],
])("at %s the clocks say: %s", (now, reason) => {
  expect(asked({}, { now })).toBe(reason);
});

test("the first thing that is wrong is what is said", () => {
  const all = { plan: aBenchmarkPlan({ version: 3 }), roster: [], closesAt: roundPlan.openedAt };
  expect(asked(all)).toBe("plan-unknown");
  expect(asked({ roster: [], closesAt: roundPlan.openedAt })).toBe("roster-changed");
});
