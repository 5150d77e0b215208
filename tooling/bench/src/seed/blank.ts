import { newRecord, type RecordKind, type RecordOf } from "@nabij/domain";

type Fields<K extends RecordKind> = Partial<Omit<RecordOf<K>, "id" | "version">>;

const anyId = "00000000-0000-4000-8000-000000000000";

/**
 * Makes records of a kind from what they have in common; only the first is checked by the domain,
 * so that millions are made in a minute. A test checks a sample.
 */
export function recordsLike<K extends RecordKind>(kind: K, common: Fields<K>) {
  const made = newRecord(kind, { clientId: anyId, trajectoryId: anyId, ...common }, anyId);
  if (!made.ok) throw new Error(`not a ${kind}: ${JSON.stringify(made.error)}`);
  const blank = made.value;
  return (id: string, fields: Fields<K>): MadeRecord => ({
    kind,
    record: { ...blank, ...fields, id },
  });
}

/** A record with its kind, ready to be stored. */
export type MadeRecord = { readonly kind: RecordKind; readonly record: RecordOf<RecordKind> };
