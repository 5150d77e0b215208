import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { recordAccess } from "../audit/record-access.ts";
import { findImportedRow, saveImportedRow } from "../import/store.ts";
import { findRecord } from "../record/find-record.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { beginTransaction, bulkWriter } from "./bulk-writer.ts";

const actor = { userId: anId(901), role: "beheerder", organisationId: anId(900) } as const;
const line = recordAccess(actor, "import.run", null, testTime);
const row = { kind: "clienten", key: "C0001", contentHash: "aa", recordId: anId(1) };

test("rows written in bulk are there once the transaction is kept", async () => {
  const { db, scope } = aDatabase({ file: true });
  const transaction = beginTransaction(db);
  const writer = bulkWriter(db, scope);
  expect(writer.insert("client", aClient())).toBeUndefined();
  await Promise.resolve();
  expect(writer.insert("trajectory", aTrajectory())).toBeUndefined();
  expect(writer.update("trajectory", { ...aTrajectory(), planA: "x", version: 2 })).toBeUndefined();
  writer.importedRow(row);
  transaction.commit(line);
  expect(findRecord(db, scope, "trajectory", anId(2))?.planA).toBe("x");
  expect(findImportedRow(db, scope, "clienten", "C0001")).toEqual(row);
});

test("an undone transaction leaves nothing behind", () => {
  const { db, scope } = aDatabase();
  const transaction = beginTransaction(db);
  const writer = bulkWriter(db, scope);
  writer.insert("client", aClient());
  writer.importedRow(row);
  transaction.rollback();
  expect(findRecord(db, scope, "client", anId(1))).toBeUndefined();
  expect(findImportedRow(db, scope, "clienten", "C0001")).toBeUndefined();
});

test("a refused row is not written and the others stay", () => {
  const { db, scope } = aDatabase();
  const transaction = beginTransaction(db);
  const writer = bulkWriter(db, scope);
  expect(writer.insert("trajectory", aTrajectory())).toEqual({ type: "NotFound" });
  expect(writer.insert("client", aClient())).toBeUndefined();
  expect(writer.insert("client", { ...aClient(), id: anId(5) })).toMatchObject({
    type: "AlreadyExists",
    fields: ["pseudonym"],
  });
  expect(writer.update("client", { ...aClient(), version: 7 })).toEqual({ type: "StaleVersion" });
  transaction.commit(line);
  expect(findRecord(db, scope, "client", anId(1))).toEqual(aClient());
});

test("a bulk writer does not work outside a transaction", () => {
  const { db, scope } = aDatabase();
  expect(() => bulkWriter(db, scope).insert("client", aClient())).toThrow("open transaction");
});

test("a row that was read again replaces what was remembered of it", () => {
  const { db, scope, write } = aDatabase();
  write(saveImportedRow(scope, row), saveImportedRow(scope, { ...row, contentHash: "bb" }));
  expect(findImportedRow(db, scope, "clienten", "C0001")?.contentHash).toBe("bb");
  const elsewhere = { organisationId: anId(800), clientIds: null };
  expect(findImportedRow(db, elsewhere, "clienten", "C0001")).toBeUndefined();
});
