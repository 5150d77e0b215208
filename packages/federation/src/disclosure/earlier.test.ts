import { expect, test } from "vitest";
import { earlierOf } from "./earlier.ts";
import type { Publication } from "./publication.ts";
import { planOf, tableOf } from "./testing/made-up.ts";
import { firstHalf } from "./testing/release-of.ts";

const spread = { id: "s", of: "doel", answers: ["ja"], edges: [50], leastClients: 1 };
const plan = planOf([tableOf("doel", ["ja", "nee"])], {}, { organisationTables: [spread] });
const bands = {
  id: "s",
  detail: "halves" as const,
  bands: [{ from: 0, until: 50, organisations: 4 }],
};
const published = (more: Partial<Publication>): Publication => ({
  roundId: "0b9d3c1e-8f1a-4c55-9f0e-0f5f0f7f3a01",
  plan,
  planHash: "A".repeat(43),
  period: firstHalf,
  isRehearsal: false,
  organisations: 12,
  legalGroups: 12,
  tables: [
    {
      id: "doel",
      columns: [["ja"], ["nee"], ["totaal"]],
      rows: [["totaal"]],
      figures: [[{ mark: "no-data" }, { mark: "no-data" }, { mark: "no-data" }]],
    },
  ],
  bands: [bands],
  publishedAt: "2026-07-15T09:00:00Z",
  ...more,
});
const now = {
  roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a31",
  period: firstHalf,
  isRehearsal: false,
};
const [table = tableOf("doel", ["ja", "nee"])] = plan.tables;

test("a publication about the same period counts, with its bands as they were", () => {
  const earlier = earlierOf([published({})], now);
  expect(earlier.layouts).toHaveLength(1);
  expect(earlier.isOverlapped(table)).toBe(false);
  expect(earlier.bandsOf(spread)).toEqual(bands);
});

test("a period that shares days closes tables and bands, one that does not is no concern", () => {
  const part = earlierOf([published({ period: { from: "2026-06-01", until: "2026-08-31" } })], now);
  expect(part.isOverlapped(table)).toBe(true);
  expect(part.bandsOf(spread)?.detail).toBe("nothing");
  const before = earlierOf(
    [published({ period: { from: "2025-07-01", until: "2025-12-31" } })],
    now,
  );
  expect(before.isOverlapped(table)).toBe(false);
  expect(before.layouts).toHaveLength(0);
});

test("a rehearsal on made-up data, or the round itself, does not count as published before", () => {
  expect(earlierOf([published({ isRehearsal: true })], now).layouts).toHaveLength(0);
  expect(earlierOf([published({ roundId: now.roundId })], now).layouts).toHaveLength(0);
});

test("another table that splits by the same indicator shares its people", () => {
  const period = { from: "2026-04-01", until: "2026-06-30" };
  const { isOverlapped } = earlierOf([published({ period })], now);
  const split = tableOf("ander", ["a", "b"], ["ja", "nee"], { indicator: "x", by: "antwoord" });
  expect(isOverlapped(split)).toBe(true);
  expect(isOverlapped(tableOf("los", ["a", "b"], [], { indicator: "x" }))).toBe(false);
});
