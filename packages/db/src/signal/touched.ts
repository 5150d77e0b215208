import {
  factLists,
  type RecordKind,
  type RecordOf,
  type RecordReference,
  records,
} from "@nabij/domain";
import type { Database } from "#connect";

/** What an open transaction changed that signals look at, per organisation. */
export type Touched = {
  /** The records changed, under the trajectory or client they hang on. */
  readonly trajectories: Map<string, RecordReference[]>;
  readonly clients: Map<string, RecordReference[]>;
  /** Why every trajectory is to be looked at again, when that is so. */
  everything: "setting" | "rebuild" | null;
};

const perDatabase = new WeakMap<Database, Map<string, Touched>>();

const seenBySignals: ReadonlySet<RecordKind> = new Set([
  "client",
  "trajectory",
  ...Object.values(factLists),
]);

/** Stands for all records of what is new itself: nobody asks what changed about it. */
const isNew: RecordReference[] = [];

/** Bounds the memory of a large import: a few of the records changed are enough to say why. */
const recordsKept = 6;

/** Remembers that a record changed, so that its signals are looked at before the transaction ends. */
export function touchRecord(
  db: Database,
  organisationId: string,
  kind: RecordKind,
  record: RecordOf<RecordKind>,
): void {
  if (!seenBySignals.has(kind)) return;
  const touched = touchedOf(db, organisationId);
  const reference = { kind, id: record.id };
  if (kind === "trajectory" || kind === "client") {
    const list = kind === "client" ? touched.clients : touched.trajectories;
    if (record.version === 1) list.set(record.id, isNew);
    else remember(list, record.id, reference);
  } else if (records[kind].parent === "client" && "clientId" in record) {
    remember(touched.clients, record.clientId, reference);
  } else if ("trajectoryId" in record && record.trajectoryId !== null) {
    remember(touched.trajectories, record.trajectoryId, reference);
  }
}

/** Remembers that all signals of an organisation are to be looked at again. */
export function touchEverything(
  db: Database,
  organisationId: string,
  why: NonNullable<Touched["everything"]>,
): void {
  touchedOf(db, organisationId).everything = why;
}

/** What was touched since the last time, by organisation; it is forgotten by asking. */
export function takeTouched(db: Database): ReadonlyMap<string, Touched> {
  const touched = perDatabase.get(db) ?? new Map<string, Touched>();
  perDatabase.delete(db);
  return touched;
}

function touchedOf(db: Database, organisationId: string): Touched {
  const known = perDatabase.get(db) ?? new Map<string, Touched>();
  perDatabase.set(db, known);
  const touched = known.get(organisationId) ?? {
    trajectories: new Map<string, RecordReference[]>(),
    clients: new Map<string, RecordReference[]>(),
    everything: null,
  };
  known.set(organisationId, touched);
  return touched;
}

function remember(
  changed: Map<string, RecordReference[]>,
  id: string,
  reference: RecordReference,
): void {
  const before = changed.get(id);
  if (before === isNew) return;
  if (before === undefined) changed.set(id, [reference]);
  else if (before.length < recordsKept) before.push(reference);
  else before[recordsKept - 1] = reference;
}
