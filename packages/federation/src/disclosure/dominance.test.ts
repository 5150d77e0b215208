import fc from "fast-check";
import { expect, test } from "vitest";
import { coarseSquare } from "../contribution/vector.ts";
import { defaultThresholds } from "../plan/thresholds.ts";
import { isUnsafeByLargest, isUnsafeByPrior } from "./classical-rules.ts";
import { largestShareAtMost, mayBeDominated } from "./dominance.ts";

const cellOf = (sizes: readonly number[]) => ({
  organisations: sizes.length,
  clients: sizes.reduce((sum, size) => sum + size, 0),
  squares: sizes.reduce((sum, size) => sum + coarseSquare(size), 0),
});
const alone = (nodes: number) => ({ nodes, groups: nodes, largestGroup: 1 });
const isRefused = (sizes: readonly number[]) =>
  mayBeDominated(cellOf(sizes), alone(Math.max(40, sizes.length)), defaultThresholds);

test("30, 20, 15, 10, 10 and 5 clients: at most 37 % for the largest and 59 % for two", () => {
  const sizes = cellOf([30, 20, 15, 10, 10, 5]);
  expect(Math.round(100 * largestShareAtMost(1, sizes))).toBe(37);
  expect(Math.round(100 * largestShareAtMost(2, sizes))).toBe(59);
  expect(isRefused([30, 20, 15, 10, 10, 5])).toBe(false);
});

test("attack 7: two organisations with 49 % each are refused", () => {
  expect(isRefused([49, 49, 1, 1, 1])).toBe(true);
  expect(isRefused([490, 490, 7, 7, 6])).toBe(true);
});

test("one organisation with more than half is refused", () => {
  expect(isRefused([60, 10, 10, 10, 10])).toBe(true);
});

test("organisations with one client each are let through although squares are coarse", () => {
  expect(isRefused(Array.from({ length: 12 }, () => 1))).toBe(false);
});

test("no truly unsafe cell is ever accepted, whatever the sizes", () => {
  const sizes = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 400 })),
    {
      minLength: 3,
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(sizes, (each) => {
      const isUnsafe =
        isUnsafeByLargest(each, 1, defaultThresholds.largestShare) ||
        isUnsafeByLargest(each, 2, defaultThresholds.twoLargestShare) ||
        isUnsafeByPrior(each, defaultThresholds.remainderOfLargest);
      expect(isUnsafe && !isRefused(each)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test("the guard is above the true share of the j largest for every j", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 2, maxLength: 15 }),
      (each) => {
        const sizes = cellOf(each);
        const sorted = each.toSorted((a, b) => b - a);
        for (let count = 1; count < each.length; count += 1) {
          const share = sorted.slice(0, count).reduce((sum, size) => sum + size, 0) / sizes.clients;
          expect(largestShareAtMost(count, sizes)).toBeGreaterThanOrEqual(share - 1e-12);
        }
      },
    ),
  );
});

test("organisations of one legal group are taken together: no unsafe cell passes", () => {
  const cells = fc.array(
    fc.record({ size: fc.integer({ min: 0, max: 60 }), group: fc.integer({ min: 0, max: 9 }) }),
    { minLength: 6, maxLength: 20 },
  );
  fc.assert(
    fc.property(cells, (nodes) => {
      const sizeOfGroup = new Map<number, number>();
      const nodesOfGroup = new Map<number, number>();
      for (const { size, group } of nodes) {
        sizeOfGroup.set(group, (sizeOfGroup.get(group) ?? 0) + size);
        nodesOfGroup.set(group, (nodesOfGroup.get(group) ?? 0) + 1);
      }
      const sizes = nodes.map(({ size }) => size).filter((size) => size > 0);
      const groups = {
        nodes: nodes.length,
        groups: nodesOfGroup.size,
        largestGroup: Math.max(...nodesOfGroup.values()),
      };
      const merged = groups.nodes - groups.groups;
      const cell = {
        ...cellOf(sizes),
        organisations: sizes.length === 0 ? 0 : Math.max(1, sizes.length - merged),
      };
      const isUnsafe = isUnsafeByLargest([...sizeOfGroup.values()], 1, 50);
      expect(isUnsafe && !mayBeDominated(cell, groups, defaultThresholds)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
