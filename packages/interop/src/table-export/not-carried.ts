import { fieldsOf, type RecordKind } from "@nabij/domain";
import { tables } from "../table/tables.ts";

/** What a record is told by where it stands in a file, and not by a column. */
const byPlace = ["id", "version", "clientId", "trajectoryId"];
const ofRowPeriod = ["from", "until"];

/**
 * The fields of a kind that no import table has a column for, or for which its cell says less than
 * the field; null when no table reads the kind at all.
 */
export function notCarried(kind: RecordKind): readonly string[] | null {
  const carried = Object.values(tables).flatMap(({ record, columns }) => {
    const own = columns.filter(({ of = record, print }) => of === kind && print === undefined);
    const isAlong = record !== kind && own.length > 0;
    return [...own.map(({ field }) => field), ...(isAlong ? ofRowPeriod : [])];
  });
  if (carried.length === 0) return null;
  return fieldsOf(kind).filter((field) => !carried.includes(field) && !byPlace.includes(field));
}
