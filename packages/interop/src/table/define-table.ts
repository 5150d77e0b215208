import { type RecordKind, records } from "@nabij/domain";
import { dateCell } from "../cell/date-cell.ts";
import { sourceNumberCell } from "../cell/text-cell.ts";
import type { Column, ColumnCheck, FileKind, Table } from "./table.ts";

type Definition = {
  readonly kind: FileKind;
  readonly record: RecordKind;
  /** Headers of the columns that are the number of a row; left out: the whole content is. */
  readonly number?: readonly string[];
  /** For rows without a number: headers that tell which earlier row this one follows. */
  readonly sameRow?: readonly string[];
  readonly columns: readonly Column[];
  readonly checks?: readonly ColumnCheck[];
};

/** The number of a client that other rows point to. */
export const clientColumn: Column = {
  header: "Clientnummer",
  field: "clientId",
  parse: sourceNumberCell,
  required: true,
  example: "C0001",
};

/** The number of a trajectory that other rows point to. */
export const trajectoryColumn: Column = {
  header: "Trajectnummer",
  field: "trajectoryId",
  parse: sourceNumberCell,
  required: true,
  example: "T0001",
};

/** A row's own number. */
export function numberColumn(header: string, field: string, example: string): Column {
  return { header, field, parse: sourceNumberCell, required: true, example };
}

/** A date every row must have. */
export function requiredDateColumn(header: string, field: string, example: string): Column {
  return { header, field, parse: dateCell, required: true, example };
}

/** A date that may be unknown. */
export function dateColumn(header: string, field: string, example: string): Column {
  return { header, field, parse: dateCell, example };
}

/** A table with what the domain already says about its record: parent and period. */
export function defineTable(definition: Definition): Table {
  const { kind, record, columns, number = [], sameRow = [], checks = [] } = definition;
  const period: readonly string[] | null = records[record].period;
  const named = (header: string) => {
    const column = columns.find((one) => one.header === header);
    if (column === undefined) throw new Error(`${kind} has no column ${header}`);
    return column;
  };
  return {
    kind,
    record,
    columns,
    number: number.map(named),
    sameRow: sameRow.map(named),
    parent: parentOf(columns),
    periods: period === null ? [] : pairs(period),
    checks,
  };
}

function parentOf(columns: readonly Column[]): Table["parent"] {
  if (columns.includes(clientColumn)) return { kind: "client", column: clientColumn };
  if (columns.includes(trajectoryColumn)) return { kind: "trajectory", column: trajectoryColumn };
  return null;
}

function pairs([start = "", ...ends]: readonly string[]): Table["periods"] {
  return ends.map((end) => [start, end]);
}
