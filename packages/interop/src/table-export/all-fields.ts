import { fieldsOf, type RecordKind } from "@nabij/domain";
import type { Values } from "../table/table.ts";

/**
 * A record with every field of its schema, in the order of {@link fieldsOf}: text as it stands,
 * `true` and `false`, a decimal point, lists as JSON. No import reads this.
 */
export function allFields(kind: RecordKind, record: Values): readonly string[] {
  return fieldsOf(kind).map((field) => {
    const value = record[field] ?? null;
    if (value === null) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}
