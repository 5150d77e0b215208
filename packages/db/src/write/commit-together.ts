import type { Result } from "@nabij/domain";
import type { Database } from "#connect";
import { commit, type Write, type WriteRefusal } from "./write.ts";

type Waiting = {
  readonly line: Write;
  readonly done: (result: Result<void, WriteRefusal>) => void;
  readonly fail: (error: unknown) => void;
};

const perDatabase = new WeakMap<Database, Waiting[]>();

/**
 * Commits the audit line of a read together with those of the other reads of this turn of the event
 * loop: one wait for the disk for all of them. On disk when this resolves, as with `commit`, so that
 * nothing is shown that is not on record; when the lines cannot be written, none of them is.
 */
export function commitTogether(db: Database, line: Write): Promise<Result<void, WriteRefusal>> {
  return new Promise((done, fail) => {
    const waiting = perDatabase.get(db);
    if (waiting !== undefined) {
      waiting.push({ line, done, fail });
      return;
    }
    perDatabase.set(db, [{ line, done, fail }]);
    setImmediate(() => commitWaiting(db));
  });
}

function commitWaiting(db: Database): void {
  const waiting = perDatabase.get(db) ?? [];
  perDatabase.delete(db);
  try {
    const result = commit(
      db,
      waiting.map(({ line }) => line),
    );
    for (const { done } of waiting) done(result);
  } catch (error) {
    for (const { fail } of waiting) fail(error);
  }
}
