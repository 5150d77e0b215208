import type { Database } from "#connect";

const perDatabase = new WeakMap<Database, Map<string, unknown>>();

/**
 * A query of this database, prepared the first time it is asked for. Equal names must mean equal
 * queries. Prepared drizzle is as fast as raw SQL; unprepared is 2 to 6 times slower (quality §0.4).
 */
export function prepared<T>(db: Database, name: string, prepare: (db: Database) => T): T {
  let queries = perDatabase.get(db);
  if (queries === undefined) {
    queries = new Map();
    perDatabase.set(db, queries);
  }
  const known = queries.get(name);
  if (known !== undefined) return known as T;
  const query = prepare(db);
  queries.set(name, query);
  return query;
}
