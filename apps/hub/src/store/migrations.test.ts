import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { openStore } from "./connect.ts";
import { migrations } from "./migrations.ts";
import { listPendingKeys } from "./pending-keys.ts";

const [one, other] = [1, 2].map((number) => `00000000-0000-4000-8000-00000000000${number}`);

test("a hub from before keeps the keys that were taken back", () => {
  const dir = mkdtempSync(join(tmpdir(), "nabij-hub-"));
  const before = new Sqlite(join(dir, "hub.sqlite"));
  before.exec(migrations[0] ?? "");
  before.pragma("user_version = 1");
  const add = before.prepare(
    "INSERT INTO key_statement (organisation_id, kind, signed, at) VALUES (?, ?, ?, ?)",
  );
  const at = "2026-11-01T09:00:00.000Z";
  add.run(one, "revocation", null, at);
  add.run(other, "rotation", "signed", at);
  before.close();
  const store = openStore(dir);
  expect(listPendingKeys(store)).toEqual([
    { organisationId: one, kind: "revocation", signed: null, to: null, at, approvals: [] },
  ]);
  store.close();
  rmSync(dir, { recursive: true, force: true });
});
