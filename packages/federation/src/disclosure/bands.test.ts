import fc from "fast-check";
import { expect, test } from "vitest";
import type { OrganisationTable } from "../plan/plan.ts";
import { defaultThresholds } from "../plan/thresholds.ts";
import { allPublishedBands, publishedBands } from "./bands.ts";
import { ownGroups, planOf, tableOf } from "./testing/made-up.ts";

const table: OrganisationTable = {
  id: "spreiding",
  of: "doel",
  answers: ["ja"],
  edges: [20, 40, 60, 80],
  leastClients: 5,
};
const bandsOf = (counts: readonly number[], groups = ownGroups(200)) =>
  publishedBands(
    table,
    counts,
    counts.reduce((sum, count) => sum + count, 0),
    groups,
    defaultThresholds,
  );

test("under five organisations nothing is said, up to seven they are one group", () => {
  expect(bandsOf([1, 1, 1, 1, 0])).toEqual({ id: "spreiding", detail: "nothing", bands: [] });
  expect(bandsOf([3, 0, 0, 0, 4])).toEqual({
    id: "spreiding",
    detail: "pooled",
    bands: [{ from: 0, until: 100, organisations: 7 }],
  });
});

test("eight to eleven organisations stand in two halves, cut at an edge of the plan", () => {
  expect(bandsOf([2, 2, 1, 1, 2])).toEqual({
    id: "spreiding",
    detail: "halves",
    bands: [
      { from: 0, until: 40, organisations: 4 },
      { from: 40, until: 100, organisations: 4 },
    ],
  });
});

test("twelve and more stand in four bands, each with three at least", () => {
  const { detail, bands } = bandsOf([3, 4, 1, 2, 5]);
  expect(detail).toBe("quarters");
  expect(bands.map(({ organisations }) => organisations)).toEqual([3, 4, 3, 5]);
});

test("organisations that all lie in one band are one group, however many they are", () => {
  expect(bandsOf([0, 0, 40, 0, 0]).detail).toBe("pooled");
  expect(bandsOf([1, 0, 38, 0, 1]).detail).toBe("pooled");
});

test("organisations of one legal group do not make up a band by themselves", () => {
  const groups = { nodes: 14, groups: 10, largestGroup: 5 };
  for (const { organisations } of bandsOf([4, 4, 2, 2, 2], groups).bands)
    expect(organisations - 4).toBeGreaterThanOrEqual(3);
});

test("bands that do not add up, or stayed closed, are not published", () => {
  expect(
    publishedBands(table, [9, 9, 0, 0, 0], 17, ownGroups(20), defaultThresholds).bands,
  ).toEqual([]);
  expect(
    publishedBands(table, [9, null, 0, 0, 0], 9, ownGroups(20), defaultThresholds).bands,
  ).toEqual([]);
});

test("bands cover 0 to 100 without gaps, and none ever has fewer than three organisations", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }),
      (counts) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        const { bands } = bandsOf(counts);
        expect(bands.length === 0).toBe(all < 5);
        if (all < 5) return;
        expect(bands.every(({ organisations }) => organisations >= 3)).toBe(true);
        expect(bands.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(all);
        expect(bands[0]?.from).toBe(0);
        expect(bands.at(-1)?.until).toBe(100);
        for (const [index, { from }] of bands.slice(1).entries())
          expect(from).toBe(bands[index]?.until);
      },
    ),
  );
});

test("five to seven organisations are pooled without opening a band, fewer have nothing", () => {
  const plan = planOf([tableOf("doel", ["ja", "nee"])], {}, { organisationTables: [table] });
  const closed = [null, null, null, null, null, null];
  const detailWith = (organisations: number) =>
    allPublishedBands(plan, { bands: closed, organisationsIn: () => organisations }, ownGroups(20));
  expect(detailWith(6)).toEqual([{ id: "spreiding", detail: "pooled", bands: [] }]);
  expect(detailWith(4)).toEqual([{ id: "spreiding", detail: "nothing", bands: [] }]);
});
