import { fieldsOf, type RecordKind, records } from "@nabij/domain";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "#columns";
import { recordTables } from "./tables.ts";

type Row<K extends RecordKind> = (typeof recordTables)[K]["_"]["columns"];

/** The columns of a kind that make up its domain type, in one select. */
export function fieldColumns<K extends RecordKind>(
  kind: K,
): Omit<Row<K>, "organisationId" | "removedAt"> {
  const { organisationId: _, removedAt: __, ...fields } = getTableColumns(recordTables[kind]);
  return fields as Omit<Row<K>, "organisationId" | "removedAt">;
}

/** A placeholder per field, named as the field: the record itself fills a prepared query. */
export function fieldPlaceholders(kind: RecordKind, except: readonly string[] = []) {
  const fields = fieldsOf(kind).filter((field) => !except.includes(field));
  return Object.fromEntries(fields.map((field) => [field, sql.placeholder(field)]));
}

/** The order records of a kind are read in: by the day they begin, then by id. */
export function inOrder(kind: RecordKind): SQL[] {
  const columns: Readonly<Record<string, AnyColumn>> = getTableColumns(recordTables[kind]);
  const day = records[kind].period?.[0] ?? "date";
  const names = day in columns ? [day] : ["year", "week", "step", "pseudonym"];
  return [...names, "id"].flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [sql`${column}`];
  });
}
