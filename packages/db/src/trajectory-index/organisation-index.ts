import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { changedSince, lastChange } from "../trajectory/changes.ts";
import { trajectoryIdsAfter } from "../trajectory/facts.ts";
import { type DayColumn, type DayQuestion, dayColumn, nameOf } from "./day-column.ts";
import { type IndexRows, indexRows } from "./index-rows.ts";

/** The trajectories of an organisation in memory, for lists of them. */
export type OrganisationIndex = {
  readonly rows: IndexRows;
  /**
   * Takes in what changed since the last time. False when it stopped, because so much changed that
   * all is to be read anew: then it is of no use any more.
   */
  readonly catchUp: () => boolean;
  /** Whether all rows were read. */
  readonly isWhole: () => boolean;
  /** The values of a column by place; undefined while it is still being read. */
  readonly column: (question: DayQuestion) => Float64Array | undefined;
};

/** Trajectories read in one stretch, which takes 2 to 4 ms. */
const batchSize = 500;

/** Stretches read at once; the others follow between other work, one a turn. */
const stretchesAtOnce = 4;

/** When more than so many changed, all are read anew. */
const mostChanges = 2000;

/** Columns kept: what was not asked for longest goes first. */
const columnsKept = 24;

type Kept = { readonly column: DayColumn; isWhole: boolean };

/** An index of the whole organisation, of which the first stretches are read at once. */
export function organisationIndex(db: Database, { organisationId }: Scope): OrganisationIndex {
  const scope: Scope = { organisationId, clientIds: null };
  const rows = indexRows();
  const columns = new Map<string, Kept>();
  let seq = lastChange(db, scope);
  let [isWhole, isStopped] = [false, false];

  const read = (ids: readonly string[]): void => {
    rows.read(db, organisationId, ids);
    for (const { column } of columns.values()) column.read(db, ids);
  };

  const catchUp = (): boolean => {
    if (isStopped || lastChange(db, scope) === seq) return !isStopped;
    const changed = changedSince(db, scope, seq);
    isStopped = changed.length > mostChanges;
    if (isStopped) return false;
    read(changed.map(({ trajectoryId }) => trajectoryId));
    seq = changed.at(-1)?.seq ?? seq;
    return true;
  };

  const later = (stretches: Iterator<void>): void => {
    const next = (): void => {
      if (!db.sqlite.open) return;
      // What is not kept yet may be undone.
      isStopped ||= db.sqlite.inTransaction;
      if (catchUp() && stretches.next().done !== true) setImmediate(next).unref();
    };
    setImmediate(next).unref();
  };

  /** Reads the first stretches at once and leaves the others for later. */
  const begin = (stretches: Iterator<void>): void => {
    for (let count = 0; count < stretchesAtOnce; count += 1) {
      if (stretches.next().done === true) return;
    }
    later(stretches);
  };

  function* readRows(): Generator<void> {
    for (let after: string | undefined = ""; after !== undefined; ) {
      const ids = trajectoryIdsAfter(db, scope, after, batchSize);
      read(ids);
      after = ids.length < batchSize ? undefined : ids.at(-1);
      if (after !== undefined) yield;
    }
    isWhole = true;
  }

  function* readColumn(name: string, kept: Kept): Generator<void> {
    for (let from = 0; from < rows.size(); from += batchSize) {
      if (from > 0) yield;
      if (columns.get(name) !== kept) return;
      kept.column.read(db, rows.texts.id.slice(from, from + batchSize));
    }
    kept.isWhole = true;
  }

  const added = (name: string, question: DayQuestion): Kept => {
    const kept = { column: dayColumn(rows, question), isWhole: false };
    columns.set(name, kept);
    begin(readColumn(name, kept));
    return kept;
  };

  const column = (question: DayQuestion): Float64Array | undefined => {
    const name = nameOf(question);
    const kept = columns.get(name) ?? added(name, question);
    columns.delete(name);
    columns.set(name, kept);
    const [oldest] = columns.keys();
    if (columns.size > columnsKept && oldest !== undefined) columns.delete(oldest);
    return isWhole && kept.isWhole ? kept.column.values() : undefined;
  };

  begin(readRows());
  return { rows, catchUp, isWhole: () => isWhole, column };
}
