import { beforeAll, expect, test } from "vitest";
import { loadSolver } from "./load-solver.ts";
import type { Solver } from "./solver.ts";
import { clients, dealt, planOf, tableOf } from "./testing/made-up.ts";
import { releaseOf } from "./testing/release-of.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const columns = ["a", "b", "c", "d"];
const people = (counts: readonly number[]) =>
  counts.flatMap((count, index) => clients(count, { antwoord: columns[index] ?? "a" }));

test("attack 11: two versions that put answers together differently do not give one away", async () => {
  // a+b and c, then a and b+c: the four people of b would follow from a+b less a.
  const first = planOf([
    tableOf("een", columns, [], { columnMerges: [[["a", "b"], ["c"], ["d"]]] }),
  ]);
  const second = planOf(
    [tableOf("een", columns, [], { columnMerges: [[["a"], ["b", "c"], ["d"]]] })],
    {},
    { version: 2, linkedTo: [{ id: "proef", version: 1 }] },
  );
  const data = dealt(people([30, 4, 40, 60]), 12);
  const before = await releaseOf(first, data, solver);
  const after = await releaseOf(second, data, solver, {
    earlier: [before],
    roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a21",
  });
  expect(before.tables[0]?.columns).toContainEqual(["a", "b"]);
  const shownAfter = (after.tables[0]?.columns ?? []).filter(
    (_, column) => after.tables[0]?.figures[0]?.[column]?.mark === "shown",
  );
  expect(shownAfter).not.toContainEqual(["a"]);
  expect(shownAfter).not.toContainEqual(["b", "c"]);
});

test("the same people in a table and in the table turned over are hidden in both or in neither", async () => {
  const rows = ["noord", "zuid"];
  const plan = planOf([
    tableOf("een", columns, rows),
    tableOf("om", rows, columns, { indicator: "rij", by: "antwoord" }),
  ]);
  const data = dealt(
    [
      ...clients(40, { antwoord: "a", rij: "noord" }),
      ...clients(30, { antwoord: "b", rij: "noord" }),
      ...clients(6, { antwoord: "c", rij: "noord" }),
      ...clients(50, { antwoord: "d", rij: "zuid" }),
      ...clients(30, { antwoord: "c", rij: "zuid" }),
      ...clients(33, { antwoord: "a", rij: "zuid" }),
    ],
    14,
  );
  const [one, turned] = (await releaseOf(plan, data, solver)).tables;
  for (const [r, line] of (one?.figures ?? []).entries())
    for (const [c, { mark }] of line.entries())
      expect(mark === "shown").toBe(turned?.figures[c]?.[r]?.mark === "shown");
});
