import { type RecordOf, recordKinds } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { recordAccess } from "../audit/record-access.ts";
import { saveOrganisation, saveTeam } from "../organisation/store.ts";
import { everyKind, isOfClient } from "../testing/every-kind.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commit, type Write } from "../write/write.ts";
import { countRecords } from "./count-records.ts";
import { findClientId, findTrajectoryId } from "./find-id.ts";
import { allRecords, findRecord, listRecords } from "./find-record.ts";
import { saveRecord } from "./save-record.ts";

const other = { organisationId: anId(800), clientIds: null };

function aWorld() {
  const world = aDatabase();
  const { db, actor, scope, write } = world;
  write(saveOrganisation({ id: anId(800), name: "Ander", fictional: true }));
  write(...everyKind().map(({ kind, record }) => saveRecord(scope, kind, record)));
  const attempt = (...writes: Write[]) =>
    commit(db, [...writes, recordAccess(actor, "test", null, testTime)]);
  return { ...world, attempt };
}

const trajectory = () => aTrajectory();
const evaluation = (fields: object = {}) =>
  aRecord("evaluation", { trajectoryId: anId(2), date: "2026-02-20", ...fields }, anId(300));

test("a record of every kind is read as it was saved, unknowns and noes included", () => {
  const { db, scope } = aWorld();
  expect(
    everyKind()
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(recordKinds.toSorted());
  for (const { kind, record } of everyKind()) {
    expect(findRecord(db, scope, kind, record.id)).toEqual(record);
  }
  expect(Object.values(countRecords(db, scope.organisationId)).every((count) => count === 1)).toBe(
    true,
  );
});

test("hours are whole hundredths in the file, and an unknown is null", () => {
  const { db } = aWorld();
  const hours = db.sqlite.prepare("select hours_per_day from intensity").pluck().get();
  expect(hours).toBe(725);
  const row = db.sqlite.prepare("select representatives, team_id from client").get();
  expect(row).toEqual({ representatives: null, team_id: null });
});

test("records are listed under what they hang on, in time order", () => {
  const { db, scope, write } = aWorld();
  write(saveRecord(scope, "evaluation", evaluation({ date: "2026-01-15" })));
  const dates = listRecords(db, scope, "evaluation", anId(2)).map((each) => each.date);
  expect(dates).toEqual(["2026-01-15", "2026-02-01"]);
  expect(listRecords(db, scope, "client", null)).toHaveLength(1);
  expect(listRecords(db, scope, "goal", anId(77))).toEqual([]);
});

test("records and numbers are found by the words people use", () => {
  const { db, scope } = aWorld();
  expect(findClientId(db, scope, "C0001")).toBe(anId(1));
  expect(findTrajectoryId(db, scope, "T0001")).toBe(anId(2));
  expect(findTrajectoryId(db, other, "T0001")).toBeUndefined();
});

test("a walk over all records passes each once, across batches", () => {
  const { db, scope, write } = aDatabase();
  const clients = Array.from({ length: 2300 }, (_, place) => aClientNumbered(place));
  write(...clients.map((each) => saveRecord(scope, "client", each)));
  const seen = [...allRecords(db, scope, "client")].map((each) => each.pseudonym);
  expect(new Set(seen).size).toBe(2300);
  expect(seen).toHaveLength(2300);
});

test("a change replaces the version before it", () => {
  const { db, scope, attempt } = aWorld();
  const changed = { ...trajectory(), purpose: null, planA: "rustig opbouwen", version: 2 };
  expect(attempt(saveRecord(scope, "trajectory", changed)).ok).toBe(true);
  expect(findRecord(db, scope, "trajectory", anId(2))).toEqual(changed);
});

test("a change of an older version is refused and changes nothing", () => {
  const { db, scope, attempt } = aWorld();
  const change = (planA: string) =>
    attempt(saveRecord(scope, "trajectory", { ...trajectory(), planA, version: 2 }));
  expect(change("eerste").ok).toBe(true);
  expect(change("tweede")).toEqual({ ok: false, error: { type: "StaleVersion" } });
  expect(findRecord(db, scope, "trajectory", anId(2))?.planA).toBe("eerste");
});

test("a change cannot hang a record on another client or trajectory", () => {
  const { scope, write, attempt } = aWorld();
  write(saveRecord(scope, "client", aClientNumbered(5)));
  const moved = { ...trajectory(), clientId: aClientNumbered(5).id, version: 2 };
  expect(attempt(saveRecord(scope, "trajectory", moved))).toMatchObject({ ok: false });
});

test("what belongs to another organisation looks like it does not exist", () => {
  const { db, attempt } = aWorld();
  for (const { kind, record } of everyKind()) {
    expect(findRecord(db, other, kind, record.id)).toBeUndefined();
    expect([...allRecords(db, other, kind)]).toEqual([]);
  }
  const there = attempt(saveRecord(other, "evaluation", evaluation()));
  const nowhere = attempt(saveRecord(other, "evaluation", evaluation({ trajectoryId: anId(77) })));
  expect(there).toEqual({ ok: false, error: { type: "NotFound" } });
  expect(there).toEqual(nowhere);
  const changed = attempt(saveRecord(other, "client", { ...aClient(), version: 2 }));
  expect(changed).toEqual({ ok: false, error: { type: "StaleVersion" } });
});

test("a team and a reflection session must be the organisation's own", () => {
  const { scope, write, attempt } = aWorld();
  write(saveTeam(other, { id: anId(700), name: "Elders" }));
  write(saveTeam(scope, { id: anId(701), name: "Noord" }));
  const withTeam = (teamId: string) =>
    attempt(saveRecord(scope, "client", { ...aClientNumbered(5), teamId }));
  expect(withTeam(anId(700))).toEqual({ ok: false, error: { type: "NotFound" } });
  expect(withTeam(anId(701)).ok).toBe(true);
  const agreement = aRecord(
    "agreement",
    {
      trajectoryId: anId(2),
      what: "wandelen",
      madeOn: "2026-02-01",
      status: "open",
      reflectionSessionId: anId(77),
    },
    anId(301),
  );
  expect(attempt(saveRecord(scope, "agreement", agreement)).ok).toBe(false);
});

test("someone with a few clients sees and writes those and what hangs on them only", () => {
  const { db, scope, write, attempt } = aWorld();
  write(saveRecord(scope, "client", aClientNumbered(5)));
  const mine = { ...scope, clientIds: [anId(1)] };
  const theirs = { ...scope, clientIds: [aClientNumbered(5).id] };
  for (const { kind, record } of everyKind()) {
    expect(findRecord(db, mine, kind, record.id)).toEqual(isOfClient(kind) ? record : undefined);
    expect(findRecord(db, theirs, kind, record.id)).toBeUndefined();
    expect(findRecord(db, { ...scope, clientIds: [] }, kind, record.id)).toBeUndefined();
  }
  expect(attempt(saveRecord(theirs, "evaluation", evaluation())).ok).toBe(false);
  expect(attempt(saveRecord(mine, "client", aClientNumbered(6))).ok).toBe(false);
  expect(attempt(saveRecord(mine, "evaluation", evaluation())).ok).toBe(true);
});

test("a number that is taken is refused by the name of its field, never by its value", () => {
  const { scope, attempt } = aWorld();
  const refused = attempt(saveRecord(scope, "client", { ...aClient(), id: anId(55) }));
  expect(refused).toEqual({
    ok: false,
    error: { type: "AlreadyExists", kind: "client", fields: ["pseudonym"] },
  });
  expect(JSON.stringify(refused)).not.toContain("C0001");
  const week = { trajectoryId: anId(2), year: 2026, week: 5, plannedHours: 1, deliveredHours: 1 };
  const twice = attempt(
    saveRecord(scope, "deliveredHours", aRecord("deliveredHours", week, anId(56))),
  );
  expect(twice).toMatchObject({ error: { fields: ["trajectoryId", "year", "week"] } });
});

function aClientNumbered(place: number): RecordOf<"client"> {
  return aRecord(
    "client",
    { pseudonym: `C9${place}`, birthDate: "1990-01", legalWorlds: ["wlz"] },
    anId(5000 + place),
  );
}
