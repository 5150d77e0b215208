import type { Cell, Row as SheetRow } from "write-excel-file/universal";
import type { FileColumn, FileTable } from "./file-table.ts";
import { harmless } from "./harmless.ts";

/** Characters of a sheet's name that Excel refuses. */
const forbidden = /[:\\/?*[\]]/g;

/**
 * A table as an Excel file: first what it is of and what it was filtered on, then the names of the
 * columns, then the rows with real dates and numbers. Its writer is loaded on first use.
 */
export async function excelOf<Row>(table: FileTable<Row>): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const { name, columns, rows, facts } = table;
  const head = [
    [bold(name)],
    ...facts.map(({ label, value }) => [soft(label), textCell(value)]),
    [],
  ];
  const cells: SheetRow[] = [
    ...head,
    columns.map(({ header }) => bold(header)),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  return writeExcelFile(cells, {
    sheet: name.replace(forbidden, " ").slice(0, 31),
    dateFormat: "dd-mm-yyyy",
    stickyRowsCount: head.length + 1,
    columns: columns.map((column) => ({ width: widthOf(column, rows) })),
  }).toBlob();
}

function cellOf<Row>({ kind, value }: FileColumn<Row>, row: Row): Cell {
  const found = value(row);
  if (found === null) return null;
  if (typeof found === "number") return { value: found, type: Number };
  // Excel has days without a time zone: midnight UTC is that day everywhere.
  if (kind === "date") return { value: new Date(`${found}T00:00:00Z`), type: Date };
  return textCell(found);
}

function textCell(text: string): Cell {
  return { value: harmless(text), type: String };
}

function bold(text: string): Cell {
  return { value: harmless(text), type: String, fontWeight: "bold" };
}

function soft(text: string): Cell {
  return { value: harmless(text), type: String, textColor: "#5C625D" };
}

/** Wide enough for what is in it, up to a readable width, in characters. */
function widthOf<Row>({ header, kind, value }: FileColumn<Row>, rows: readonly Row[]): number {
  if (kind === "date") return Math.max(header.length + 2, 12);
  const lengths = rows.slice(0, 200).map((row) => String(value(row) ?? "").length);
  return Math.min(Math.max(header.length, ...lengths) + 2, 48);
}
