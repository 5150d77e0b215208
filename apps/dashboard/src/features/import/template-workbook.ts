import type { Cell, Row as SheetRow } from "write-excel-file/universal";
import type { KindShape } from "./column-choices.ts";

/** Text stays text: no date, time or number is made of what is typed there. */
const asText = "@";
const asDay = "dd-mm-yyyy";

/**
 * One Excel workbook with a sheet per kind of data: the names of its columns and a made-up row, with
 * real dates and numbers. Its writer is loaded on first use.
 */
export async function templateWorkbook(kinds: readonly KindShape[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const sheets = kinds.map(({ kind, columns, example }) => {
    const header = columns.map(
      ({ header: name }): Cell => ({
        value: name,
        type: String,
        fontWeight: "bold",
      }),
    );
    const data: SheetRow[] = [header, example.map(exampleCell)];
    const widths = columns.map(({ header: name }, at) => ({
      width: Math.max(name.length, example[at]?.length ?? 0) + 2,
    }));
    return { data, sheet: kind, stickyRowsCount: 1, columns: widths };
  });
  return writeExcelFile(sheets).toBlob();
}

function exampleCell(text: string): Cell {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? [];
  if (day !== undefined)
    return { value: new Date(`${year}-${month}-${day}T00:00:00Z`), type: Date, format: asDay };
  if (/^\d+(,\d+)?$/.test(text)) return { value: Number(text.replace(",", ".")), type: Number };
  return text === "" ? null : { value: text, type: String, format: asText };
}
