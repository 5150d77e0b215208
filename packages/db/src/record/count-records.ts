import { type RecordKind, recordKinds } from "@nabij/domain";
import { and, count, eq, isNull } from "drizzle-orm";
import type { AnyRecordTable } from "#columns";
import type { Database } from "#connect";
import { recordTables } from "./tables.ts";

/** How many records of each kind an organisation has. */
export function countRecords(
  db: Database,
  organisationId: string,
): Readonly<Record<RecordKind, number>> {
  const counts = recordKinds.map((kind): [RecordKind, number] => {
    const table: AnyRecordTable = recordTables[kind];
    const there = and(eq(table.organisationId, organisationId), isNull(table.removedAt));
    const row = db.orm.select({ total: count() }).from(table).where(there).get();
    return [kind, row?.total ?? 0];
  });
  return Object.fromEntries(counts) as Record<RecordKind, number>;
}
