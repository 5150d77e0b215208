import type { RecordKind, Result } from "@nabij/domain";
import { err, ok } from "@nabij/domain";
import type { Database } from "#connect";
import { keepSignals, type Moment } from "../signal/keep-signals.ts";
import { takeTouched } from "../signal/touched.ts";

/** Why a list of writes was not carried out. Says which fields, never their values. */
export type WriteRefusal =
  /** Someone changed or removed it since it was read. */
  | { readonly type: "StaleVersion" }
  /** What it is about, or hangs on, is not there for this scope. */
  | { readonly type: "NotFound" }
  /** Someone else is writing for longer than this connection waits: an import, most likely. */
  | { readonly type: "Busy" }
  /** Another record already has this number, pseudonym, week or address. */
  | { readonly type: "AlreadyExists"; readonly kind: string; readonly fields: readonly string[] };

/** A change not made yet; `commit` makes it. */
export type Write = {
  /** What it changes: a kind of record, or another word of the database. */
  readonly about:
    | RecordKind
    | "organisation"
    | "team"
    | "setting"
    | "signal"
    | "import"
    | "federation"
    | "reflection"
    | "user"
    | "view"
    | "audit";
  readonly run: (db: Database) => WriteRefusal | undefined;
  /** Of an audit line: who writes and when. */
  readonly moment?: Moment;
};

/**
 * Makes all changes or none, in one transaction that is on disk when this returns; the signals that
 * follow from them are kept in it too. Throws when the list has no audit line: nothing changes
 * without a trace (NEN 7513).
 */
export function commit(db: Database, writes: readonly Write[]): Result<void, WriteRefusal> {
  const moment = writes.find((write) => write.moment !== undefined)?.moment;
  if (moment === undefined) throw new Error("a list of writes needs an audit line");
  try {
    return inTransaction(db, () => {
      for (const write of writes) {
        const refusal = attempt(db, write);
        if (refusal !== undefined) return err(refusal);
      }
      keepSignals(db, moment);
      return ok(undefined);
    });
  } catch (error) {
    if (isBusy(error)) return err({ type: "Busy" });
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/**
 * Runs `work` in one immediate transaction and keeps it when the result is ok; a refusal or an
 * exception undoes all of it. Inside another transaction it is a savepoint.
 */
export function inTransaction<T, E>(db: Database, work: () => Result<T, E>): Result<T, E> {
  let refused: Result<T, E> | undefined;
  try {
    return db.sqlite
      .transaction(() => {
        const result = work();
        if (result.ok) return result;
        refused = result;
        throw new Refused();
      })
      .immediate();
  } catch (error) {
    takeTouched(db);
    if (error instanceof Refused && refused !== undefined) return refused;
    throw error;
  }
}

/** One write, in whatever transaction is open; a value that is taken becomes a refusal. */
export function attempt(db: Database, { about, run }: Write): WriteRefusal | undefined {
  try {
    return run(db);
  } catch (error) {
    const fields = takenFields(error);
    if (fields === undefined) throw error;
    return { type: "AlreadyExists", kind: about, fields };
  }
}

class Refused extends Error {}

/** The fields of a violated unique index; SQLite names the columns, not what is in them. */
function takenFields(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (!/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(String(error.code))) return undefined;
  const columns = error.message.replace(/^.*: /, "").split(", ");
  return columns.map((column) => asField(column)).filter((field) => field !== "organisationId");
}

function asField(column: string): string {
  return column
    .replace(/^.*\./, "")
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
