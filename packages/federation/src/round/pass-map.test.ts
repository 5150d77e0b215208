import { expect, test } from "vitest";
import { groupFactsOf, leastGroups } from "./legal-groups.ts";
import { bandsDue, marginIndex } from "./pass-map.ts";
import { aBenchmarkPlan, aMember } from "./testing/a-round-plan.ts";

const plan = aBenchmarkPlan();
const alone = (nodes: number) => ({ nodes, groups: nodes, largestGroup: 1 });
/** Everyone has someone in every cell; of so many the table of organisations has a share. */
const gateOf = (takers: number) => [...Array.from({ length: 12 }, () => 12), takers];
const always = () => true;

test("bands are due from eight organisations in the table they belong to, all of them or none", () => {
  expect(bandsDue({ plan, groups: alone(12) }, gateOf(8), always)).toEqual([0, 1, 2]);
  expect(bandsDue({ plan, groups: alone(12) }, gateOf(7), always)).toEqual([]);
  expect(bandsDue({ plan, groups: alone(12) }, gateOf(8), () => false)).toEqual([]);
});

test("bands count legal groups, at the least there can be", () => {
  const groups = { nodes: 12, groups: 10, largestGroup: 3 };
  expect(bandsDue({ plan, groups }, gateOf(9), always)).toEqual([]);
  expect(bandsDue({ plan, groups }, gateOf(10), always)).toEqual([0, 1, 2]);
});

test("all clients of a table are its margin", () => {
  expect(marginIndex(plan, "doel")).toBe(2);
  expect(marginIndex(plan, "woonplek")).toBe(11);
  expect(marginIndex(plan, "geen")).toBe(-1);
});

test("a roster is counted by legal group", () => {
  const roster = [aMember(1, "een"), aMember(2, "twee"), aMember(3, "een"), aMember(4, "een")];
  expect(groupFactsOf(roster)).toEqual({ nodes: 4, groups: 2, largestGroup: 3 });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 2],
])("%i of four organisations in two groups are %i groups at the least", (organisations, least) => {
  expect(leastGroups(organisations, { nodes: 4, groups: 2, largestGroup: 3 })).toBe(least);
});
