import { createHash } from "node:crypto";
import { newRecord, type RecordKind, type RecordOf } from "@nabij/domain";

/** One record with its kind. */
export type DemoRecord = {
  [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> };
}[RecordKind];

type Fields = Readonly<Record<string, unknown>>;

/** Collects records, parents first, and gives each an id that follows from its place. */
export type CaseBook = {
  readonly records: readonly DemoRecord[];
  /** Adds a record and returns its id; throws when the made-up fields are not valid. */
  readonly add: (kind: RecordKind, fields: Fields) => string;
};

/** An id that follows from its name only, so that the same demo has the same ids (RFC 9562, v8). */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}

export function openCaseBook(name: string): CaseBook {
  const records: DemoRecord[] = [];
  return {
    records,
    add: (kind, fields) => {
      const id = idOf(`${name}/${kind}/${records.length}`);
      const made = newRecord(kind, fields, id);
      if (!made.ok) {
        throw new Error(`demo ${kind}: ${JSON.stringify(made.error)} in ${JSON.stringify(fields)}`);
      }
      records.push({ kind, record: made.value } as DemoRecord);
      return id;
    },
  };
}
