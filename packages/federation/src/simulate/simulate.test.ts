import { beforeAll, describe, expect, test } from "vitest";
import { loadSolver } from "../disclosure/load-solver.ts";
import type { Solver } from "../disclosure/solver.ts";
import { cellsOfTable } from "../plan/cells.ts";
import { headlinePlanId, shippedPlans } from "../plan/shipped-plans.ts";
import type { FederationSize } from "./made-up-organisation.ts";
import { simulate } from "./simulate.ts";
import { simulationTable } from "./simulation-table.ts";
import { summarise } from "./summarise.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const headline = shippedPlans.filter(({ id }) => id === headlinePlanId);
const asked = (organisations: number, size: FederationSize, federations = 2) => ({
  organisations,
  size,
  legalGroups: "joined" as const,
  seed: 1,
  federations,
});

test("the same seed gives the same federations and figures", async () => {
  const request = { ...asked(15, "few", 1), plans: headline, solver };
  const [one, other] = [await simulate(request), await simulate(request)];
  expect(other).toEqual(one);
  expect(await simulate({ ...request, seed: 2 })).not.toEqual(one);
});

describe.each(["few", "many"] as const)("with %s clients", (size) => {
  test("at least 60 % of the cells of the headline plan is shown with 15 organisations", {
    timeout: 60_000,
  }, async () => {
    const federations = await simulate({ ...asked(15, size, 20), plans: headline, solver });
    const [summary] = summarise(federations);
    expect(summary?.shown.mean).toBeGreaterThanOrEqual(0.6);
  });

  test("a shown figure is never further off than its rounding", async () => {
    const federations = await simulate({ ...asked(15, size), plans: shippedPlans, solver });
    for (const [index, { thresholds }] of shippedPlans.entries()) {
      const distances = federations.flatMap((plans) => plans[index]?.distances ?? []);
      expect(distances.length).toBeGreaterThan(0);
      for (const { clients } of distances)
        expect(clients).toBeLessThanOrEqual(thresholds.roundingBase / 2);
    }
  });
});

test("every cell of every plan has one fate, and together they are all cells", async () => {
  const federations = await simulate({ ...asked(15, "few"), plans: shippedPlans, solver });
  for (const [index, summary] of summarise(federations).entries()) {
    expect(summary.cells).toBe(shippedPlans[index]?.tables.flatMap(cellsOfTable).length);
    const parts = Object.values(summary.fates).reduce((sum, each) => sum + each, 0);
    expect(parts).toBeCloseTo(1, 9);
  }
});

test("with four organisations nothing at all is shown", async () => {
  const federations = await simulate({ ...asked(4, "many"), plans: shippedPlans, solver });
  for (const { shown } of summarise(federations)) expect(shown.most).toBe(0);
});

test("the table has a heading, a row for each plan and as many columns everywhere", async () => {
  const request = { ...asked(15, "few", 1), plans: shippedPlans, solver };
  const federations = await simulate(request);
  for (const language of ["nl", "en"] as const) {
    const [heading, , ...lines] = simulationTable(request, federations, language).split("\n");
    expect(heading).toMatch(/^15 organisa.* 1$/);
    expect(lines).toHaveLength(shippedPlans.length + 2);
    expect(new Set(lines.map((line) => line.split("|").length)).size).toBe(1);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  }
});
