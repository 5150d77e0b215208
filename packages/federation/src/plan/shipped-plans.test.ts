import { indicatorOf, indicators } from "@nabij/domain";
import { describe, expect, test } from "vitest";
import type { PlanTable } from "./plan.ts";
import { planHash } from "./plan-hash.ts";
import { headlinePlanId, shippedPlans } from "./shipped-plans.ts";
import { defaultThresholds, looserThan } from "./thresholds.ts";

function indicatorNamed(id: string | null) {
  const found = indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function answersOf(id: string | null): readonly string[] {
  return indicatorNamed(id).answers.map((answer) => answer.id);
}

const tables = shippedPlans.flatMap((plan) =>
  plan.tables.map((table) => [`${plan.id} ${table.id}`, table] as const),
);

test("the headline plan comes first and no two plans have the same id or bytes", () => {
  expect(shippedPlans[0]?.id).toBe(headlinePlanId);
  expect(new Set(shippedPlans.map(({ id }) => id)).size).toBe(shippedPlans.length);
  expect(new Set(shippedPlans.map(planHash)).size).toBe(shippedPlans.length);
});

test("no plan is looser than the shipped thresholds", () => {
  for (const { thresholds } of shippedPlans)
    expect(looserThan(thresholds, defaultThresholds)).toEqual([]);
});

test("a plan links only to plans and versions that are shipped", () => {
  const known = shippedPlans.map(({ id, version }) => `${id} ${version}`);
  const linked = shippedPlans.flatMap(({ linkedTo }) =>
    linkedTo.map(({ id, version }) => `${id} ${version}`),
  );
  expect(linked.filter((each) => !known.includes(each))).toEqual([]);
});

describe.each(tables)("%s", (_, table) => {
  test("has exactly the answers of its indicators, in their order, of their version", () => {
    expect(table.columns).toEqual(answersOf(table.indicator));
    expect(table.rows).toEqual(table.by === null ? [] : answersOf(table.by));
    const { version, role } = indicatorNamed(table.indicator);
    expect([table.indicatorVersion, table.role]).toEqual([version, role]);
  });

  test("puts answers together in ever wider groups that hold each of them once", () => {
    expectNested(table.columns, table.columnMerges);
    expectNested(table.rows, table.rowMerges);
  });
});

function expectNested(answers: readonly string[], merges: PlanTable["columnMerges"]): void {
  let finer = answers.map((answer) => [answer]);
  for (const level of merges) {
    expect(level.flat().toSorted()).toEqual(answers.toSorted());
    expect(level.length).toBeGreaterThan(1);
    expect(level.length).toBeLessThan(finer.length);
    for (const group of finer)
      expect(level.some((wide) => group.every((answer) => wide.includes(answer)))).toBe(true);
    finer = level;
  }
}

test("what fills the day is asked of youth and of adults apart, since school is for youth (trap 6)", () => {
  const daytime = tables.filter(([, { indicator }]) => indicator === "dagbesteding");
  expect(daytime.map(([, { by }]) => by)).toEqual(["jeugd-of-volwassen"]);
});

test("a plan about figures has context beside it, or leans on one that has (S30, trap 27)", () => {
  for (const plan of shippedPlans) {
    const known = [plan.id, ...plan.linkedTo.map(({ id }) => id)];
    const all = shippedPlans.filter(({ id }) => known.includes(id)).flatMap((each) => each.tables);
    expect(all.some(({ role }) => role === "context")).toBe(true);
  }
});

test("organisations are banded by answers of a table of one way of the same plan", () => {
  for (const { tables: own, organisationTables } of shippedPlans) {
    const ids = [...own, ...organisationTables].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { of, answers, edges } of organisationTables) {
      const table = own.find(({ id }) => id === of);
      expect(table?.by).toBeNull();
      expect(answers.filter((answer) => !table?.columns.includes(answer))).toEqual([]);
      expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
    }
  }
});

test("tables of one plan without a row are about the same clients, so that none is a part of another", () => {
  for (const plan of shippedPlans) {
    const populations = plan.tables.map(({ indicator }) => indicatorNamed(indicator).population);
    expect(new Set(populations).size).toBe(1);
  }
  expect(indicatorOf("uitkomst").population).not.toBe(indicatorOf("duur").population);
});
