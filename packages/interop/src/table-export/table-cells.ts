import type { RecordKind } from "@nabij/domain";
import type { Column, FileKind, Values } from "../table/table.ts";
import { tables } from "../table/tables.ts";

/** A record as a row of its import table needs it. */
export type RowSource = {
  readonly id: string;
  readonly fields: Values;
  /** The number of the client or trajectory it hangs on; null for a client. */
  readonly parentNumber: string | null;
  /** The record of another kind that comes along in the same row, where one fits. */
  readonly along?: Readonly<Partial<Record<RecordKind, Values>>>;
};

/** Makes the row of one record. */
export type CellsOf = (source: RowSource) => readonly string[];

/**
 * The rows of one kind, in the columns its import reads: what the import makes of a row is what
 * was recorded, as far as there is a column for it. Rows that the import would take for one
 * another get a number of their own, so keep one maker for a whole file.
 */
export function tableCells(kind: FileKind): CellsOf {
  const table = tables[kind];
  const own = table.number.length === 1 ? table.number[0] : undefined;
  const taken = new Set<unknown>();
  return (source) => {
    const number = own && numberOf(source, own, taken);
    return table.columns.map((column) => {
      if (column === own) return number ?? "";
      if (column === table.parent?.column) return source.parentNumber ?? "";
      return cellOf(column, source);
    });
  };
}

/** The headers of a kind, as its template has them. */
export function tableHeaders(kind: FileKind): readonly string[] {
  return tables[kind].columns.map(({ header }) => header);
}

function numberOf({ id, fields }: RowSource, { field }: Column, taken: Set<unknown>): string {
  const recorded = fields[field];
  const isFree = typeof recorded === "string" && !taken.has(recorded);
  const number = isFree ? recorded : numberFromId(id);
  taken.add(number);
  return number;
}

/** In groups of four signs: an id can never be taken for the number of a citizen. */
function numberFromId(id: string): string {
  return id.replaceAll("-", "").match(/.{4}/g)?.join("-") ?? id;
}

function cellOf({ field, of, print }: Column, { fields, along }: RowSource): string {
  const value = (of === undefined ? fields : along?.[of])?.[field] ?? null;
  if (value === null) return "";
  if (print !== undefined) return print(value);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (Array.isArray(value)) return value.join("|");
  if (typeof value === "number") return String(value).replace(".", ",");
  // The import reads every line ending as one sign.
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : JSON.stringify(value);
}
