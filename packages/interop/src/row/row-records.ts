import type { RecordKind } from "@nabij/domain";
import type { Table, Values } from "../table/table.ts";
import type { ReadRow } from "./read-row.ts";

/** Fields of one record a row stands for; `says` when the row says anything about it. */
export type RowRecord = {
  readonly kind: RecordKind;
  readonly fields: Values;
  readonly says: boolean;
};

/**
 * The records of a row, its own first. A trajectory brings its intensity and its funding along, for
 * its whole period.
 */
export function recordsOfRow(table: Table, row: ReadRow, id: string): readonly RowRecord[] {
  const main: Record<string, unknown> = {};
  const along = new Map<RecordKind, Record<string, unknown>>();
  for (const { field, of } of table.columns) {
    const value = row.values[field];
    if (of === undefined) main[field] = value;
    else along.set(of, { ...along.get(of), [field]: value });
  }
  if (table.parent && row.parent) main[table.parent.column.field] = row.parent.id;
  const period = { trajectoryId: id, from: main.startDate, until: main.endDate };
  return [
    { kind: table.record, fields: main, says: true },
    ...[...along].map(([kind, fields]) => ({
      kind,
      fields: { ...fields, ...period },
      says: Object.values(fields).some((value) => value !== null),
    })),
  ];
}
