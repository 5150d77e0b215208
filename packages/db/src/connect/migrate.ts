import { readFileSync } from "node:fs";
import type { Database as Sqlite } from "better-sqlite3";

const folder = new URL("../../migrations/", import.meta.url);

type Journal = { readonly entries: readonly { readonly tag: string }[] };

let known: readonly string[] | undefined;

/** The SQL of every migration, oldest first, as drizzle-kit wrote them. */
export function knownMigrations(): readonly string[] {
  known ??= readMigrations();
  return known;
}

/** The number of migrations a database has had; SQLite keeps it in the head of the file. */
export function appliedMigrations(sqlite: Sqlite): number {
  return Number(sqlite.pragma("user_version", { simple: true }));
}

/**
 * Applies what the database has not had, all or nothing. Foreign keys are off meanwhile, because
 * SQLite changes a table by making it anew, and are checked before the end.
 */
export function migrate(sqlite: Sqlite, migrations = knownMigrations()): void {
  if (appliedMigrations(sqlite) >= migrations.length) return;
  sqlite.pragma("foreign_keys = OFF");
  const apply = sqlite.transaction(() => {
    // Read again under the lock: another process may have been first.
    for (const migration of migrations.slice(appliedMigrations(sqlite))) sqlite.exec(migration);
    const broken = sqlite.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`${broken.length} rows point nowhere after migrating`);
    }
    sqlite.pragma(`user_version = ${migrations.length}`);
  });
  apply.immediate();
}

function readMigrations(): readonly string[] {
  const journal: Journal = JSON.parse(readFileSync(new URL("meta/_journal.json", folder), "utf8"));
  return journal.entries.map(({ tag }) => readFileSync(new URL(`${tag}.sql`, folder), "utf8"));
}
