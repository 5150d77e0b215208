import { beforeAll, expect, test } from "vitest";
import type { ClientAnswers } from "../contribution/contribution.ts";
import { shippedPlans } from "../plan/shipped-plans.ts";
import { loadSolver } from "./load-solver.ts";
import type { Figure, Publication } from "./publication.ts";
import { mayChangeRoster } from "./roster-change.ts";
import type { Solver } from "./solver.ts";
import { attack, believesMarks, believesNothing } from "./testing/attacker.ts";
import { clients, dealt, ownGroups, planOf, tableOf } from "./testing/made-up.ts";
import { releaseOf } from "./testing/release-of.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const figureOf = (publication: Publication, row: string, column: string): Figure | undefined => {
  const [table] = publication.tables;
  const r = table?.rows.findIndex((group) => group.join("+") === row) ?? -1;
  const c = table?.columns.findIndex((group) => group.join("+") === column) ?? -1;
  return table?.figures[r]?.[c];
};
const answers = (counts: Readonly<Record<string, number>>, more: ClientAnswers = {}) =>
  Object.entries(counts).flatMap(([antwoord, count]) => clients(count, { antwoord, ...more }));
const marksOf = ({ tables }: Publication) =>
  tables.flatMap(({ figures }) => figures.flat().map(({ mark }) => mark));

test("attack 7: two organisations with 49 % each are not shown", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const organisations = [
    ...[49, 49, 1, 1, 1].map((count) => answers({ ja: count, nee: 20 })),
    ...dealt(answers({ nee: 60 }), 6),
  ];
  const publication = await releaseOf(plan, organisations, solver);
  expect(figureOf(publication, "totaal", "ja")?.mark).toBe("hidden");
  expect(figureOf(publication, "totaal", "nee")?.mark).toBe("hidden");
});

test("attack 8: a single hidden answer takes another with it", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c", "d"])]);
  const all = answers({ a: 6, b: 24, c: 40, d: 51 });
  const publication = await releaseOf(plan, dealt(all, 12), solver);
  expect(figureOf(publication, "totaal", "a")).toEqual({ mark: "hidden", reason: "te-klein" });
  expect(figureOf(publication, "totaal", "b")).toEqual({
    mark: "hidden",
    reason: "beschermt-andere",
  });
  expect(figureOf(publication, "totaal", "c")?.mark).toBe("shown");
});

test("attack 8: two small answers of seven together are hidden with a third", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c", "d"])]);
  const publication = await releaseOf(
    plan,
    dealt(answers({ a: 5, b: 2, c: 40, d: 51 }), 12),
    solver,
  );
  expect(marksOf(publication).filter((mark) => mark === "shown")).toHaveLength(2);
});

test("attack 8: linked tables are checked together, and nothing hidden follows from both", async () => {
  const columns = ["a", "b", "c"];
  const plan = planOf([tableOf("een", columns), tableOf("twee", columns, ["man", "vrouw"])]);
  const all = [
    ...answers({ a: 30, b: 40, c: 26 }, { rij: "man" }),
    ...answers({ a: 24, b: 3, c: 41 }, { rij: "vrouw" }),
    ...answers({ b: 5 }),
  ];
  const publication = await releaseOf(plan, dealt(all, 14), solver);
  const [one, two] = publication.tables;
  expect(one?.figures.flat().every(({ mark }) => mark === "shown")).toBe(true);
  // 48 people, of whom 43 have a row: the margin repeats 50 where it would say 45.
  expect(one?.figures[0]?.[1]).toMatchObject({ clients: 50 });
  expect(two?.figures.at(-1)?.[1]).toMatchObject({ clients: 50 });
});

test("attack 8: the total of another question about the same people gives no hidden answer away", async () => {
  const asked = ["behandelplan", "verklarende-analyse"];
  const tables = shippedPlans
    .flatMap((plan) => plan.tables)
    .filter(({ id, by }) => asked.includes(id) && by === null);
  const people = Array.from({ length: 115 }, (_, index) => ({
    behandelplan: index < 3 ? "geen" : index < 60 ? "een" : "a-en-b",
    "verklarende-analyse": index % 3 === 0 ? "nee" : "ja",
  }));
  const publication = await releaseOf(planOf(tables), dealt(people, 12), solver);
  const [plans, analyses] = asked.map((id) => publication.tables.find((each) => each.id === id));
  expect(analyses?.figures[0]?.at(-1)?.mark).toBe("shown");
  const marks = plans?.figures[0]?.slice(0, -1).map(({ mark }) => mark) ?? [];
  expect(marks.filter((mark) => mark !== "shown").length).toBeGreaterThan(1);
});

test("attack 9: an organisation that subtracts its own clients knows no more of the others", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c", "d"])]);
  const organisations = dealt(answers({ a: 7, b: 22, c: 45, d: 61 }), 15);
  const publication = await releaseOf(plan, organisations, solver);
  for (const own of organisations) {
    const mine = (column: string) => own.filter(({ antwoord }) => antwoord === column).length;
    const found = attack(publication, solver, (figure, ...where) => {
      const said = believesNothing(figure, ...where);
      return { ...said, lower: Math.max(said.lower, mine(where[2])) };
    });
    for (const { interval } of found.flatMap((each) => each ?? []))
      expect(interval.upper - interval.lower + 1).toBeGreaterThanOrEqual(10);
  }
});

test("attack 9: what is hidden together comes from three organisations at least", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c", "d"])], { hiddenClients: 3 });
  // Both small answers are given at the same two organisations only.
  const organisations = [
    answers({ a: 6, b: 6, c: 4, d: 4 }),
    answers({ a: 6, b: 6, c: 4, d: 4 }),
    ...dealt(answers({ c: 50, d: 70 }), 10),
  ];
  const publication = await releaseOf(plan, organisations, solver);
  expect(figureOf(publication, "totaal", "c")?.mark).toBe("hidden");
});

test("attack 10: one organisation cannot join or leave between two periods of a year", () => {
  const before = ["a", "b", "c", "d", "e"];
  expect(mayChangeRoster(before, [...before, "f"], false)).toBe(false);
  expect(mayChangeRoster(before, before.slice(1), false)).toBe(false);
  expect(mayChangeRoster(before, [...before.slice(1), "f"], false)).toBe(false);
  expect(mayChangeRoster(before, [...before, "f", "g", "h"], false)).toBe(true);
  expect(mayChangeRoster(before, [...before, "f"], true)).toBe(true);
  expect(mayChangeRoster(before, before.toReversed(), false)).toBe(true);
});

test("attack 10: a half year is not published beside a quarter that lies in it", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const organisations = dealt(answers({ ja: 60, nee: 80 }), 12);
  const quarter = await releaseOf(plan, organisations, solver, {
    period: { from: "2026-01-01", until: "2026-03-31" },
  });
  const half = await releaseOf(plan, organisations, solver, {
    earlier: [quarter],
    roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a02",
  });
  expect(marksOf(quarter)).toEqual(["shown", "shown", "shown"]);
  expect(half.tables.flatMap(({ figures }) => figures.flat())).toEqual(
    Array.from({ length: 3 }, () => ({ mark: "hidden", reason: "eerder-gepubliceerd" })),
  );
  const next = await releaseOf(plan, organisations, solver, {
    earlier: [quarter],
    period: { from: "2026-04-01", until: "2026-06-30" },
    roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a03",
  });
  expect(marksOf(next)).toEqual(["shown", "shown", "shown"]);
});

test("attack 12: one corrected client changes no figure; ten of them do", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const first = await releaseOf(plan, dealt(answers({ ja: 52, nee: 80 }), 12), solver);
  const again = (counts: Readonly<Record<string, number>>) =>
    releaseOf(plan, dealt(answers(counts), 12), solver, {
      earlier: [first],
      roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a04",
    });
  expect((await again({ ja: 53, nee: 79 })).tables).toEqual(first.tables);
  expect((await again({ ja: 56, nee: 76 })).tables).toEqual(first.tables);
  expect(figureOf(await again({ ja: 72, nee: 80 }), "totaal", "ja")).toMatchObject({ clients: 70 });
});

test("attack 12: what was hidden once for a period stays hidden in it", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c"])]);
  const first = await releaseOf(plan, dealt(answers({ a: 8, b: 30, c: 80 }), 12), solver);
  const later = await releaseOf(plan, dealt(answers({ a: 11, b: 30, c: 80 }), 12), solver, {
    earlier: [first],
    roundId: "6b1a52ab-27a5-4f3c-9b4f-5a0f7f0f3a05",
  });
  expect(figureOf(first, "totaal", "a")?.mark).toBe("hidden");
  expect(figureOf(later, "totaal", "a")).toEqual({ mark: "hidden", reason: "eerder-gepubliceerd" });
});

test("attack 13: all or nobody is never said", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const everyone = await releaseOf(plan, dealt(answers({ ja: 120 }), 12), solver);
  const allButTwo = await releaseOf(plan, dealt(answers({ ja: 120, nee: 2 }), 12), solver);
  expect(marksOf(everyone)).toEqual(["hidden", "hidden", "shown"]);
  expect(everyone.tables).toEqual(allButTwo.tables);
  for (const belief of [believesNothing, believesMarks])
    for (const found of attack(everyone, solver, belief))
      expect(found?.filter(({ width, leastWidth }) => width < leastWidth)).toEqual([]);
});

test("attack 13: a nought and a few get the same mark, also where a whole row is too small", async () => {
  const plan = planOf([tableOf("twee", ["ja", "nee"], ["groot", "klein"])]);
  const large = answers({ ja: 80, nee: 90 }, { rij: "groot" });
  const some = await releaseOf(
    plan,
    dealt([...large, ...answers({ ja: 4, nee: 3 }, { rij: "klein" })], 12),
    solver,
  );
  const none = await releaseOf(
    plan,
    dealt([...large, ...answers({ ja: 7 }, { rij: "klein" })], 12),
    solver,
  );
  expect(figureOf(some, "klein", "nee")).toEqual({ mark: "zero-not-shown" });
  expect(marksOf(none)).toEqual(marksOf(some));
});

test("attack 14: one client with twelve trajectories counts once", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  // A contribution is made of distinct clients: nine of them stay nine, however often seen.
  const publication = await releaseOf(plan, dealt(answers({ ja: 9 }), 9), solver);
  expect(marksOf(publication)).not.toContain("shown");
});

test("attack 18: a count of eight is hidden although it rounds to ten", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c"])]);
  const publication = await releaseOf(plan, dealt(answers({ a: 8, b: 60, c: 70 }), 8), solver);
  expect(figureOf(publication, "totaal", "a")?.mark).toBe("hidden");
});

test("attack 19: when the solver is killed every table that needs it is withheld", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c"])]);
  const killed: Solver = {
    open: () => {
      throw new Error("killed");
    },
  };
  const publication = await releaseOf(plan, dealt(answers({ a: 8, b: 60, c: 70 }), 8), killed);
  expect(publication.tables.flatMap(({ figures }) => figures.flat())).toEqual(
    Array.from({ length: 4 }, () => ({ mark: "hidden", reason: "niet-gecontroleerd" })),
  );
});

test("attack 19: a solver that dies half-way through withholds the table as well", async () => {
  const plan = planOf([tableOf("een", ["a", "b", "c", "d"])]);
  let questions = 0;
  const dying: Solver = {
    open: (system) => {
      const session = solver.open(system);
      return {
        ...session,
        extreme: (...asked) => {
          questions += 1;
          if (questions > 2) throw new Error("killed");
          return session.extreme(...asked);
        },
      };
    },
  };
  const data = dealt(answers({ a: 8, b: 6, c: 60, d: 70 }), 8);
  const marks = marksOf(await releaseOf(plan, data, dying));
  expect(questions).toBeGreaterThan(2);
  expect(marks).not.toContain("shown");
});

test("of a table that nobody is counted in is said that there are no data", async () => {
  const plan = planOf([
    tableOf("een", ["ja", "nee"]),
    tableOf("ander", ["ja", "nee"], [], { indicator: "anders" }),
  ]);
  const publication = await releaseOf(plan, dealt(answers({ ja: 60, nee: 60 }), 12), solver);
  expect(publication.tables[1]?.figures.flat().map(({ mark }) => mark)).toEqual([
    "no-data",
    "no-data",
    "no-data",
  ]);
});

test("five organisations of two legal groups are not five", async () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const publication = await releaseOf(plan, dealt(answers({ ja: 60, nee: 60 }), 6), solver, {
    groups: { ...ownGroups(6), groups: 4, largestGroup: 3 },
  });
  expect(marksOf(publication)).not.toContain("shown");
});
