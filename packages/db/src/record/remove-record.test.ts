import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { recordAccess } from "../audit/record-access.ts";
import { everyKind, isOfClient } from "../testing/every-kind.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { getDossier } from "../trajectory/dossier.ts";
import { commit, type Write } from "../write/write.ts";
import { findRecord } from "./find-record.ts";
import { removeRecord, restoreRecord } from "./remove-record.ts";
import { saveRecord } from "./save-record.ts";

function aWorld() {
  const world = aDatabase();
  const { db, actor, scope, write } = world;
  write(...everyKind().map(({ kind, record }) => saveRecord(scope, kind, record)));
  const attempt = (...writes: Write[]) =>
    commit(db, [...writes, recordAccess(actor, "test", null, testTime)]);
  const seen = () =>
    everyKind().filter(({ kind, record }) => findRecord(db, scope, kind, record.id) !== undefined);
  return { ...world, attempt, seen };
}

const later = new Date("2026-03-02T09:00:00.000Z");

test("a removed record is out of sight and comes back with its version raised", () => {
  const { db, scope, attempt } = aWorld();
  const goal = everyKind().find(({ kind }) => kind === "goal")?.record;
  const id = goal?.id ?? "";
  expect(attempt(removeRecord(scope, "goal", id, 1, testTime)).ok).toBe(true);
  expect(findRecord(db, scope, "goal", id)).toBeUndefined();
  expect(attempt(restoreRecord(scope, "goal", id, 2)).ok).toBe(true);
  expect(findRecord(db, scope, "goal", id)).toEqual({ ...goal, version: 3 });
});

test("what hangs on a removed client goes along and comes back along", () => {
  const { db, scope, attempt, seen } = aWorld();
  const all = seen().length;
  expect(attempt(removeRecord(scope, "client", anId(1), 1, testTime)).ok).toBe(true);
  expect(seen().filter(({ kind }) => isOfClient(kind))).toEqual([]);
  expect(getDossier(db, scope, anId(2))).toBeUndefined();
  expect(attempt(restoreRecord(scope, "client", anId(1), 2)).ok).toBe(true);
  expect(seen()).toHaveLength(all);
});

test("what was removed on its own stays removed when its trajectory comes back", () => {
  const { db, scope, attempt } = aWorld();
  const goal = everyKind().find(({ kind }) => kind === "goal")?.record.id ?? "";
  attempt(removeRecord(scope, "goal", goal, 1, testTime));
  attempt(removeRecord(scope, "trajectory", anId(2), 1, later));
  expect(attempt(restoreRecord(scope, "goal", goal, 2))).toMatchObject({ ok: false });
  expect(attempt(restoreRecord(scope, "trajectory", anId(2), 2)).ok).toBe(true);
  expect(findRecord(db, scope, "goal", goal)).toBeUndefined();
});

test("removing or restoring another version, or out of scope, is refused", () => {
  const { scope, attempt, seen } = aWorld();
  const all = seen().length;
  const stale = { ok: false, error: { type: "StaleVersion" } };
  const elsewhere = { organisationId: anId(800), clientIds: null };
  const nobody = { ...scope, clientIds: [] };
  expect(attempt(removeRecord(scope, "client", anId(1), 4, testTime))).toEqual(stale);
  expect(attempt(removeRecord(elsewhere, "client", anId(1), 1, testTime))).toEqual(stale);
  expect(attempt(removeRecord(nobody, "trajectory", anId(2), 1, testTime))).toEqual(stale);
  expect(attempt(restoreRecord(scope, "client", anId(1), 1))).toEqual(stale);
  expect(seen()).toHaveLength(all);
});

test("a number is free again once its record is removed, and then the old one cannot return", () => {
  const { scope, attempt } = aWorld();
  const client = everyKind()[0];
  if (client === undefined) throw new Error("no client");
  attempt(removeRecord(scope, "client", anId(1), 1, testTime));
  const successor = { ...client.record, id: anId(44) };
  expect(attempt(saveRecord(scope, "client", successor as never)).ok).toBe(true);
  expect(attempt(restoreRecord(scope, "client", anId(1), 2))).toEqual({
    ok: false,
    error: { type: "AlreadyExists", kind: "client", fields: ["pseudonym"] },
  });
});
