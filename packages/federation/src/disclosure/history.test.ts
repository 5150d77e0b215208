import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { ClientAnswers } from "../contribution/contribution.ts";
import type { BenchmarkPlan } from "../plan/plan.ts";
import { loadSolver } from "./load-solver.ts";
import type { Publication } from "./publication.ts";
import type { Solver } from "./solver.ts";
import { attackHistory } from "./testing/history-attacker.ts";
import { clients, dealt, planOf, tableOf } from "./testing/made-up.ts";
import { federations } from "./testing/random-federation.ts";
import { releaseOf } from "./testing/release-of.ts";

const randomHistories = 40;
const columns = ["nooit", "soms", "vaak", "altijd"];
const rows = ["noord", "oost", "zuid"];

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const roundOf = (index: number) => `6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a${10 + index}`;

/** Publishes one plan after another about the same period. */
async function history(
  plans: readonly BenchmarkPlan[],
  dataOf: (index: number) => readonly (readonly ClientAnswers[])[],
): Promise<readonly Publication[]> {
  const publications: Publication[] = [];
  for (const [index, plan] of plans.entries())
    publications.push(
      await releaseOf(plan, dataOf(index), solver, {
        earlier: [...publications],
        roundId: roundOf(index),
      }),
    );
  return publications;
}

const versions: readonly BenchmarkPlan[] = [
  planOf([tableOf("een", columns)]),
  planOf(
    [
      tableOf("een", columns, [], {
        columnMerges: [
          [
            ["nooit", "soms"],
            ["vaak", "altijd"],
          ],
        ],
      }),
    ],
    {},
    { version: 2 },
  ),
  planOf(
    [tableOf("een", columns, [], { columnMerges: [[["nooit"], ["soms", "vaak"], ["altijd"]]] })],
    {},
    { version: 3 },
  ),
  planOf([tableOf("twee", columns, rows)], {}, { version: 4 }),
  planOf(
    [tableOf("drie", rows, columns, { indicator: "rij", by: "antwoord" })],
    {},
    { version: 5 },
  ),
];

test("attack 11: over random plan versions nothing hidden is known to fewer than ten values", async () => {
  const made = federations({ rows, columns });
  const picked = fc.array(fc.constantFrom(...versions), { minLength: 2, maxLength: 3 });
  let contradicting = 0;
  await fc.assert(
    fc.asyncProperty(made, picked, fc.integer({ min: 0, max: 6 }), async (data, plans, missing) => {
      const some = data.map((each, organisation) =>
        each.map((answers, index) =>
          organisation === 0 && index < missing ? { antwoord: answers.antwoord } : answers,
        ),
      );
      const publications = await history(plans, () => some);
      const found = attackHistory(publications, columns, rows, solver);
      if (found === null) contradicting += 1;
      for (const { what, interval } of found ?? []) {
        const isNobody = what.startsWith("without/") && interval.lower === 0;
        const width = interval.upper - interval.lower + 1;
        expect({ what, interval, isWide: isNobody || width >= 10 }).toMatchObject({ isWide: true });
      }
    }),
    { numRuns: randomHistories },
  );
  // A figure that repeats an older one need not add up; more than now and then would be a fault.
  expect(contradicting).toBeLessThan(randomHistories / 10);
}, 120_000);

test("attack 12: over random corrections no figure ever moves by less than the threshold", async () => {
  const [plan] = versions;
  const made = fc.tuple(federations({ rows: [], columns }), fc.integer({ min: 1, max: 9 }));
  await fc.assert(
    fc.asyncProperty(made, async ([data, corrected]) => {
      const after = data.map((each, organisation) =>
        each.map((answers, index) =>
          organisation < corrected && index === 0 ? { antwoord: "altijd" } : answers,
        ),
      );
      if (plan === undefined) return;
      const [first, second] = await history([plan, plan], (index) => (index === 0 ? data : after));
      for (const [index, figure] of (first?.tables[0]?.figures[0] ?? []).entries()) {
        const next = second?.tables[0]?.figures[0]?.[index];
        if (figure.mark !== "shown") expect(next?.mark).not.toBe("shown");
        else if (next?.mark === "shown") expect(next.clients).toBe(figure.clients);
      }
    }),
    { numRuns: randomHistories },
  );
}, 120_000);

test("an older figure keeps the meaning of its own rounding in a plan that rounds otherwise", async () => {
  const columnsOf = [tableOf("een", ["ja", "nee"])];
  const plans = [planOf(columnsOf), planOf(columnsOf, { roundingBase: 20 }, { version: 2 })];
  const people = [...clients(52, { antwoord: "ja" }), ...clients(80, { antwoord: "nee" })];
  const [first, second] = await history(plans, () => dealt(people, 12));
  expect(first?.tables[0]?.figures[0]).toMatchObject([{ clients: 50 }, { clients: 80 }, {}]);
  expect(second?.tables).toEqual(first?.tables);
});

test("all 8 of 20 and men 7 of 19: the second table does not tell of the one woman", async () => {
  const loose = {
    clients: 3,
    organisations: 3,
    hiddenClients: 3,
    intervalWidth: 3,
    roundingBase: 1,
  };
  const people = [
    ...clients(7, { antwoord: "ja", rij: "man" }),
    ...clients(12, { antwoord: "nee", rij: "man" }),
    ...clients(1, { antwoord: "ja" }),
  ];
  const plans = [
    planOf([tableOf("allen", ["ja", "nee"])], loose),
    planOf([tableOf("mannen", ["ja", "nee"], ["man"])], loose, { version: 2 }),
  ];
  const [all, men] = await history(plans, () => dealt(people, 7));
  expect(all?.tables[0]?.figures[0]).toMatchObject([
    { clients: 8 },
    { clients: 12 },
    { clients: 20 },
  ]);
  const shown = (men?.tables[0]?.figures ?? [])
    .flat()
    .flatMap((figure) => (figure.mark === "shown" ? [figure.clients] : []));
  expect(shown).not.toContain(7);
  expect(shown).not.toContain(19);
});
