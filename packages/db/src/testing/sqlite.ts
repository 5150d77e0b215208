import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Organisation } from "@nabij/domain";
import { anId } from "@nabij/domain/testing";
import { afterAll } from "vitest";
import { type Database, openDatabase } from "#connect";
import { type AuditActor, recordAccess } from "../audit/record-access.ts";
import { saveOrganisation } from "../organisation/store.ts";
import type { Scope } from "../scope/scope.ts";
import { commit, type Write } from "../write/write.ts";

export { everyKind, isOfClient } from "./every-kind.ts";

const endings: (() => void)[] = [];

// Registered when a test file imports this: once for all that file opens, in tests or before them.
afterAll(() => {
  for (const end of endings.splice(0).toReversed()) end();
});

/** The day and hour at which tests write. */
export const testTime = new Date("2026-03-01T09:00:00.000Z");

/** A database for one test, with an organisation in it. */
export type TestDatabase = {
  readonly db: Database;
  readonly organisation: Organisation;
  readonly scope: Scope;
  readonly actor: AuditActor;
  /** Makes the writes with an audit line; throws when they are refused. */
  readonly write: (...writes: readonly Write[]) => void;
};

/**
 * A migrated database with one fictional organisation: in memory, or with `file` in a folder that
 * is gone when the test file is done. It closes itself then too.
 */
export function aDatabase({ file = false }: { readonly file?: boolean } = {}): TestDatabase {
  const db = openDatabase({ file: file ? join(aFolder(), "nabij.sqlite") : ":memory:" });
  endings.push(() => db.close());
  const organisation = { id: anId(900), name: "Zorggroep Voorbeeld", fictional: true };
  const scope = { organisationId: organisation.id, clientIds: null };
  const actor: AuditActor = {
    userId: anId(901),
    role: "beheerder",
    organisationId: organisation.id,
  };
  const write = (...writes: readonly Write[]) => {
    const done = commit(db, [...writes, recordAccess(actor, "test", null, testTime)]);
    if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.error)}`);
  };
  write(saveOrganisation(organisation));
  return { db, organisation, scope, actor, write };
}

/** An empty folder that is gone when the test file is done. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nabij-test-"));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
