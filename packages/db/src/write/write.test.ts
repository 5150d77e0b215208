import { aClient, anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { openDatabase } from "#connect";
import { verifyAudit } from "../audit/read-audit.ts";
import { recordAccess } from "../audit/record-access.ts";
import { beginTransaction } from "../bulk/bulk-writer.ts";
import { saveOrganisation } from "../organisation/store.ts";
import { findRecord } from "../record/find-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { findSetting } from "../setting/find-setting.ts";
import { saveSetting } from "../setting/store.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commit, inTransaction } from "./write.ts";

test("a list of writes is carried out as a whole or not at all", () => {
  const { db, scope, actor } = aDatabase();
  const lines = () => verifyAudit(db, scope.organisationId);
  const before = lines();
  const refused = commit(db, [
    recordAccess(actor, "client.create", { kind: "client", id: anId(1) }, testTime),
    saveRecord(scope, "client", aClient()),
    saveRecord(scope, "client", { ...aClient(), version: 9 }),
  ]);
  expect(refused).toEqual({ ok: false, error: { type: "StaleVersion" } });
  expect(findRecord(db, scope, "client", anId(1))).toBeUndefined();
  expect(lines()).toEqual(before);
});

test("a write that breaks undoes the ones before it", () => {
  const { db, scope, actor } = aDatabase();
  const broken = {
    about: "setting" as const,
    run: () => {
      throw new Error("machine broke");
    },
  };
  const audit = recordAccess(actor, "setting.save", null, testTime);
  expect(() => commit(db, [saveSetting(scope, "theme", "rustig"), broken, audit])).toThrow("broke");
  expect(findSetting(db, scope, "theme")).toBeUndefined();
});

test("writing without an audit line is a fault of the program", () => {
  const { db, scope } = aDatabase();
  expect(() => commit(db, [saveSetting(scope, "theme", "rustig")])).toThrow("audit line");
  expect(() => commit(db, [])).toThrow("audit line");
  expect(findSetting(db, scope, "theme")).toBeUndefined();
});

test("a list inside a larger transaction is kept or undone with it", () => {
  const { db, scope, actor, write } = aDatabase();
  const result = inTransaction(db, () => {
    write(saveSetting(scope, "theme", "rustig"));
    return commit(db, [
      saveRecord(scope, "client", { ...aClient(), version: 2 }),
      recordAccess(actor, "client.change", null, testTime),
    ]);
  });
  expect(result.ok).toBe(false);
  expect(findSetting(db, scope, "theme")).toBeUndefined();
});

test("a setting keeps its last value, apart per organisation", () => {
  const { db, scope, write } = aDatabase();
  write(saveSetting(scope, "thresholds", { G4: 3 }));
  write(saveSetting(scope, "thresholds", { G4: 6 }));
  expect(findSetting(db, scope, "thresholds")).toEqual({ G4: 6 });
  const elsewhere = { organisationId: anId(800), clientIds: null };
  expect(findSetting(db, elsewhere, "thresholds")).toBeUndefined();
});

test("while another connection writes, a list of writes is told to come back", () => {
  const { db, organisation, actor } = aDatabase({ file: true });
  db.sqlite.pragma("busy_timeout = 50");
  const other = openDatabase({ file: db.file });
  const open = beginTransaction(other);
  const done = commit(db, [
    saveOrganisation({ ...organisation, name: "Andere naam" }),
    recordAccess(actor, "test", null, testTime),
  ]);
  open.rollback();
  other.close();
  expect(done).toEqual({ ok: false, error: { type: "Busy" } });
});
