import fc from "fast-check";
import { expect, test } from "vitest";
import { type Contribution, contributionOf } from "../contribution/contribution.ts";
import { coarseSquare } from "../contribution/vector.ts";
import { clientsToAsk } from "../disclosure/opening.ts";
import { shippedPlans } from "../plan/shipped-plans.ts";
import { bandsHold, clientsHold, gateHolds, squaresHold } from "./invariants.ts";
import { takersIn } from "./plain-words.ts";
import { aBenchmarkPlan } from "./testing/a-round-plan.ts";

const merged = aBenchmarkPlan({
  tables: [
    {
      id: "duur",
      indicator: "duur",
      indicatorVersion: 1,
      columns: ["kort", "midden", "lang"],
      columnMerges: [[["kort", "midden"], ["lang"]]],
      by: "wet",
      rows: ["wlz", "jeugd", "zvw"],
      rowMerges: [[["wlz", "zvw"], ["jeugd"]]],
      role: "figure",
    },
  ],
  organisationTables: [
    { id: "lang", of: "duur", answers: ["lang"], edges: [25, 50], leastClients: 2 },
  ],
});
const plans = [merged, ...shippedPlans];

/** A plan with what up to ten organisations contribute to it, each of clients with any answers. */
const federation = fc.constantFrom(...plans).chain((plan) => {
  const answers = new Map<string, readonly string[]>();
  for (const { indicator, columns, by, rows } of plan.tables) {
    answers.set(indicator, columns);
    if (by !== null) answers.set(by, rows);
  }
  const client = fc.record(
    Object.fromEntries([...answers].map(([id, all]) => [id, fc.constantFrom(...all, undefined)])),
  );
  const organisation = fc
    .array(client, { maxLength: 12 })
    .map((clients): Contribution => contributionOf(plan, clients));
  return fc.record({
    plan: fc.constant(plan),
    contributions: fc.array(organisation, { minLength: 5, maxLength: 10 }),
  });
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test("whatever honest organisations have, every sum of it holds", () => {
  fc.assert(
    fc.property(federation, ({ plan, contributions }) => {
      const counts = (contributions[0]?.clients ?? []).map((_, cell) =>
        contributions.map(({ clients }) => clients[cell] ?? 0),
      );
      const cells = counts.map((each) => each.filter((count) => count > 0).length);
      const nodes = contributions.length;
      const open = new Set(clientsToAsk(plan, cells, { nodes, groups: nodes, largestGroup: 1 }));
      const clients = counts.map((each, cell) => (open.has(cell) ? sumOf(each) : null));
      const squares = counts.map((each, cell) =>
        open.has(cell) ? sumOf(each.map(coarseSquare)) : null,
      );
      const bands = (contributions[0]?.bands ?? []).map((_, band) =>
        sumOf(contributions.map((each) => each.bands[band] ?? 0)),
      );
      const gate = [...cells, ...takersIn(plan, bands)];
      expect(gateHolds(plan, nodes, gate)).toBe(true);
      expect(clientsHold(plan, gate, clients)).toBe(true);
      expect(squaresHold(gate, clients, squares)).toBe(true);
      expect(bandsHold(plan, gate, bands)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a margin has someone where its answers have, and who has a share has someone", () => {
  const [table] = aBenchmarkPlan().tables;
  const plan = aBenchmarkPlan({ tables: table === undefined ? [] : [table] });
  expect(gateHolds(plan, 9, [8, 3, 9, 9])).toBe(true);
  expect(gateHolds(plan, 9, [8, 3, 7, 7])).toBe(false);
  expect(gateHolds(plan, 20, [8, 3, 12, 9])).toBe(false);
  expect(gateHolds(plan, 8, [8, 3, 9, 9])).toBe(false);
  expect(gateHolds(plan, 9, [8, -1, 8, 8])).toBe(false);
  expect(gateHolds(plan, 9, [8, 3, 8, 9])).toBe(false);
});

test("squares below all equal or above one as large as can be are none", () => {
  expect(squaresHold([5], [50], [20])).toBe(true);
  expect(squaresHold([5], [50], [19])).toBe(false);
  expect(squaresHold([5], [50], [89])).toBe(true);
  expect(squaresHold([5], [50], [90])).toBe(false);
});

test("a number of clients that no field can have is none", () => {
  const plan = aBenchmarkPlan({ tables: aBenchmarkPlan().tables.slice(0, 1) });
  expect(clientsHold(plan, [6, 6, 6], [300_000, 300_000, 600_000])).toBe(true);
  expect(clientsHold(plan, [6, 6, 6], [300_000, 300_001, 600_001])).toBe(false);
  expect(clientsHold(plan, [6, 6, 6], [5, 6, 11])).toBe(false);
});

test("a margin must leave room for what stays closed inside it", () => {
  const plan = aBenchmarkPlan({ tables: aBenchmarkPlan().tables.slice(0, 1) });
  expect(clientsHold(plan, [8, 3, 9], [20, null, 23])).toBe(true);
  expect(clientsHold(plan, [8, 3, 9], [20, null, 22])).toBe(false);
  expect(clientsHold(plan, [8, 0, 8], [20, null, 21])).toBe(false);
  expect(clientsHold(plan, [8, 0, 8], [20, null, 20])).toBe(true);
});
