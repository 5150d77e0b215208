import { expect, test } from "vitest";
import { moveDays } from "./moves.ts";

test("every place but the first begins with a move, whatever the order they are recorded in", () => {
  const begun = (...days: readonly string[]) => days.map((from) => ({ from }));
  expect(moveDays(begun("2026-03-01", "2024-01-01", "2025-06-01"))).toEqual([
    "2025-06-01",
    "2026-03-01",
  ]);
  expect(moveDays(begun("2026-03-01"))).toEqual([]);
  expect(moveDays([])).toEqual([]);
});
