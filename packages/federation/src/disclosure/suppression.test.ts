import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { ClientAnswers } from "../contribution/contribution.ts";
import { cellKey, cellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, total } from "../plan/plan.ts";
import { mostClients } from "./cell-system.ts";
import { isUnsafeByLargest } from "./classical-rules.ts";
import { loadSolver } from "./load-solver.ts";
import type { Publication } from "./publication.ts";
import type { Solver } from "./solver.ts";
import { attack, type Belief, believesMarks, believesNothing } from "./testing/attacker.ts";
import { contributionsOf, openedSums, ownGroups, planOf, tableOf } from "./testing/made-up.ts";
import { federations } from "./testing/random-federation.ts";
import { releaseOf } from "./testing/release-of.ts";

const randomTables = 40;
const columns = ["nooit", "soms", "vaak", "altijd"];
const rows = ["noord", "oost", "zuid"];
const oneWay = planOf([
  tableOf("een", columns, [], {
    columnMerges: [
      [
        ["nooit", "soms"],
        ["vaak", "altijd"],
      ],
    ],
  }),
]);
const twoWay = planOf([tableOf("twee", columns, rows)]);
const rate = planOf([tableOf("ja-nee", ["ja", "nee"])]);
const rateByRow = planOf([tableOf("ja-nee", ["ja", "nee"], rows)]);

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

for (const [name, plan] of Object.entries({ oneWay, twoWay, rate, rateByRow })) {
  const [table] = plan.tables;
  const made = federations({ rows: table?.rows ?? [], columns: table?.columns ?? [] });

  test(`no hidden figure of a random table is known to fewer than ten values: ${name}`, async () => {
    let [believed, attacked] = [0, 0];
    await fc.assert(
      fc.asyncProperty(made, async (organisations) => {
        const publication = await releaseOf(plan, organisations, solver);
        const opened = openedIn(plan, organisations);
        // Knows of each cell that the hub opened whether it is below the threshold.
        const informed: Belief = (_, table, row, column) => {
          const count = opened.get(cellKey({ table, row, column })) ?? null;
          if (count === null) return { lower: 0, upper: mostClients };
          return count < 10 ? { lower: 0, upper: 9 } : { lower: 10, upper: mostClients };
        };
        for (const belief of [believesNothing, believesMarks, informed])
          for (const found of attack(publication, solver, belief)) {
            attacked += 1;
            if (found === null) continue;
            believed += 1;
            expect(found.filter(({ width, leastWidth }) => width < leastWidth)).toEqual([]);
          }
      }),
      { numRuns: randomTables },
    );
    expect(believed / attacked).toBeGreaterThan(0.6);
  }, 120_000);

  test(`every shown figure of a random table passes every rule: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(made, async (organisations) => {
        const publication = await releaseOf(plan, organisations, solver);
        const truth = truthOf(organisations);
        for (const { row, column, figure } of figuresOf(publication)) {
          if (figure.mark !== "shown") continue;
          const sizes = truth(row, column).filter((size) => size > 0);
          const count = sum(sizes);
          expect(count).toBeGreaterThanOrEqual(10);
          expect(sizes.length).toBeGreaterThanOrEqual(5);
          expect(isUnsafeByLargest(sizes, 1, 50)).toBe(false);
          expect(isUnsafeByLargest(sizes, 2, 67)).toBe(false);
          expect(figure.clients).toBe(5 * Math.round(count / 5));
          if (figure.percentage === null) continue;
          expect(sum(truth(row, total)) - count).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: randomTables },
    );
  }, 120_000);
}

/** The numbers of clients that the hub opened, by cell. */
function openedIn(plan: BenchmarkPlan, organisations: readonly (readonly ClientAnswers[])[]) {
  const sums = openedSums(
    plan,
    contributionsOf(plan, organisations),
    ownGroups(organisations.length),
  );
  return new Map(cellsOf(plan).map((cell, index) => [cellKey(cell), sums.cells[index]?.clients]));
}

/** Clients of each organisation in a cell. */
function truthOf(organisations: readonly (readonly ClientAnswers[])[]) {
  const isIn = (name: string, answer: string | undefined) =>
    name === total || name.split("+").includes(answer ?? "");
  return (row: string, column: string): readonly number[] =>
    organisations.map(
      (clients) =>
        clients.filter(({ antwoord, rij }) => isIn(column, antwoord) && isIn(row, rij)).length,
    );
}

function figuresOf({ tables }: Publication) {
  return tables.flatMap((table) =>
    table.figures.flatMap((line, row) =>
      line.map((figure, column) => ({
        figure,
        row: table.rows[row]?.join("+") ?? "",
        column: table.columns[column]?.join("+") ?? "",
      })),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
