import { anId, aRecord } from "@nabij/domain/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { saveRecord } from "../record/save-record.ts";
import type { Scope } from "../scope/scope.ts";
import { anOrganisation, fields, happening, teamIds } from "../testing/random-organisation.ts";
import { aDatabase } from "../testing/sqlite.ts";
import {
  countTrajectories,
  findInTables,
  listTrajectories,
} from "../trajectory/list-trajectories.ts";
import type { TrajectoryQuery } from "../trajectory/trajectory-query.ts";
import { inTransaction } from "../write/write.ts";
import { findInIndex } from "./find-trajectories.ts";
import { warmTrajectoryLists } from "./index-of.ts";

type Asked = TrajectoryQuery & { readonly moment: string };

const sorts = [
  ...["number", "client", "team", "type", "startDate", "endDate", "plannedEndDate"],
  ...["hoursPerDay", "lastEvaluation", "signals"],
] as NonNullable<TrajectoryQuery["sort"]>[];
const reader = fc.constantFrom("dossier" as const, "process" as const);
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** Any question, of which `moment` says on what of a day it is narrowed. */
const question = fc.record({
  // The same few days over and over: what is kept of a day has to follow what changes.
  at: fc.constantFrom("2026-03-01", "2026-08-01"),
  moment: fc.constantFrom("any", "active", "ended", "attention", "calm", "G4", "G1"),
  sort: fc.constantFrom(...sorts),
  descending: fc.boolean(),
  reader,
  text: some(fc.constantFrom("roos", "É", "t1", "_", "%", " c2 ", "")),
  type: some(fc.constantFrom("tijdelijk" as const, "langdurig-structureel" as const)),
  legalWorld: some(fc.constantFrom("wmo" as const, "jeugdwet" as const)),
  teamId: some(fc.constantFrom(...teamIds, anId(999))),
  purpose: some(fc.constant("behandeling" as const)),
  stance: some(fc.constant("proactief" as const)),
  startedAfter: some(fc.constant("2025-09-01")),
  startedBefore: some(fc.constant("2025-12-01")),
  ids: some(fc.array(fc.integer({ min: 20, max: 29 }).map((id) => anId(id)))),
  limit: fc.integer({ min: 0, max: 6 }),
  offset: fc.integer({ min: 0, max: 4 }),
}) as fc.Arbitrary<Asked>;

function asQuery({ moment, ...rest }: Asked): TrajectoryQuery {
  const { at, reader = "dossier" } = rest;
  const on = { day: at, reader };
  if (moment === "any") return rest;
  if (moment === "ended") return { ...rest, ended: at };
  const running = { ...rest, active: at };
  if (moment === "attention" || moment === "calm") return { ...running, [moment]: on };
  return moment === "active" ? running : { ...running, signal: { id: moment as "G4", on } };
}

const reaches: readonly Partial<Scope>[] = [
  {},
  { clientIds: [], teamIds: [teamIds[0], teamIds[2]] },
];

test("after anything that happens, lists found in memory are those of the tables", () => {
  const steps = fc.array(fc.tuple(happening, fc.array(question, { minLength: 4, maxLength: 8 })), {
    minLength: 10,
    maxLength: 40,
  });
  let [asked, found] = [0, 0];
  const beginnings = fc.array(fields, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(beginnings, steps, (begun, told) => {
      const { db, scope, happen } = anOrganisation();
      for (const [place, each] of begun.entries()) {
        happen({ what: "import", places: [place], fields: each });
      }
      for (const [happens, questions] of told) {
        happen(happens);
        for (const each of questions) {
          const query = asQuery(each);
          for (const reach of reaches) {
            const within = { ...scope, ...reach };
            // A first question with few ids begins no index.
            countTrajectories(db, within, {});
            const inMemory = findInIndex(db, within, query);
            expect(inMemory).toEqual(findInTables(db, within, query));
            asked += 1;
            if ((inMemory?.total ?? 0) > 1) found += 1;
          }
        }
      }
      db.close();
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(asked / 10);
}, 120_000);

/** So many trajectories of one client, and the writes that add more. */
function begun(count: number) {
  const world = aDatabase();
  const { scope, write } = world;
  const client = { pseudonym: "C1", birthDate: "2000-01-01", legalWorlds: ["wlz"] };
  write(saveRecord(scope, "client", aRecord("client", client, anId(1))));
  const added = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, at) => {
      const fields = { clientId: anId(1), number: `T${from + at}`, startDate: "2026-01-01" };
      const record = aRecord(
        "trajectory",
        { ...fields, type: "tijdelijk" },
        anId(5000 - from - at),
      );
      return saveRecord(scope, "trajectory", record);
    });
  write(...added(0, count));
  return { ...world, added };
}

const turn = () => new Promise((done) => setImmediate(done));

test("a large organisation is read between other work, with what changes meanwhile", async () => {
  // More than are read at once.
  const { db, scope, write, added } = begun(2600);
  const query: TrajectoryQuery = { at: "2026-03-01", sort: "startDate", limit: 5, offset: 30 };
  const signals: TrajectoryQuery = { ...query, sort: "signals", descending: true };
  expect(listTrajectories(db, scope, query).total).toBe(2600);
  expect(findInIndex(db, scope, query)).toBeUndefined();
  write(...added(2600, 2610));
  for (let count = 0; count < 6; count += 1) await turn();
  expect(findInIndex(db, scope, query)).toEqual(findInTables(db, scope, query));
  expect(findInIndex(db, scope, signals)).toBeUndefined();
  write(...added(2610, 2612));
  await warmTrajectoryLists(db, scope, signals.at);
  expect(findInIndex(db, scope, signals)).toEqual(findInTables(db, scope, signals));
  expect(findInIndex(db, scope, signals)?.total).toBe(2612);
});

test("inside a transaction lists come from the tables: what is not kept yet may be undone", () => {
  const { db, scope, added } = begun(3);
  expect(countTrajectories(db, scope, {})).toBe(3);
  inTransaction(db, () => {
    for (const { run } of added(3, 4)) run(db);
    expect(countTrajectories(db, scope, {})).toBe(4);
    return { ok: false, error: "undone" } as const;
  });
  expect(countTrajectories(db, scope, {})).toBe(3);
});
