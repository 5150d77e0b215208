import { hoursFromHundredths, hundredths } from "@nabij/domain";
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  customType,
  integer,
  type SQLiteColumn,
  type SQLiteTable,
  text as textColumn,
} from "drizzle-orm/sqlite-core";

export {
  alias,
  index,
  integer as int,
  primaryKey,
  real,
  sqliteTable as table,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** A column of another table, for a foreign key. */
export type AnyColumn = AnySQLiteColumn;

/** What every table of records has, whatever else is in it. */
export type AnyRecordTable = SQLiteTable &
  Record<"id" | "organisationId" | "version" | "removedAt", SQLiteColumn>;

/** Text; the type argument narrows it to a list of the field. */
export function text<T extends string = string>() {
  return textColumn().$type<T>();
}

/** An identifier without meaning, as primary key. */
export function id() {
  return textColumn().primaryKey();
}

/** A calendar day, `YYYY-MM-DD`: sorts and compares as text. */
export function plainDate() {
  return textColumn();
}

/** A moment in UTC, ISO 8601 with milliseconds: sorts and compares as text. */
export function instant() {
  return textColumn();
}

/** A moment as better-auth stores it: milliseconds in SQL, `Date` in code. */
export function timestamp() {
  return integer({ mode: "timestamp_ms" });
}

/** The name under which a counted row number is kept. */
export function sequence() {
  return integer().primaryKey({ autoIncrement: true });
}

// Own types rather than drizzle's: those turn an unknown (`null`) of a prepared query into
// false, 0 or the text "null".

/** Hours: whole hundredths in SQL, a number of hours in code. */
export const hours = customType<{ data: number; driverData: number | null }>({
  dataType: () => "integer",
  toDriver: (value) => orNull(value, hundredths),
  fromDriver: (value) => hoursFromHundredths(value ?? 0),
});

/** Yes, no, or unknown (`null`). */
export const bool = customType<{ data: boolean; driverData: number | null }>({
  dataType: () => "integer",
  toDriver: (value) => orNull(value, (yes) => (yes ? 1 : 0)),
  fromDriver: (value) => value === 1,
});

const jsonText = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => "text",
  toDriver: (value) => orNull(value, JSON.stringify),
  fromDriver: (value) => JSON.parse(value ?? "null"),
});

/** A list or object, as JSON text. */
export function json<T>() {
  return jsonText().$type<T>();
}

/** What every record carries: its id, owner and version, and when it was removed. */
export function recordColumns() {
  return {
    id: id(),
    organisationId: text().notNull(),
    version: integer().notNull(),
    removedAt: instant(),
  };
}

/** The condition of an index over what is not removed: what was removed may be made again. */
export function notRemoved({ removedAt }: { readonly removedAt: AnyColumn }) {
  return sql`${removedAt} is null`;
}

function orNull<T, U>(value: T | null, convert: (value: T) => U): U | null {
  return value === null ? null : convert(value);
}
