import { csvText } from "./csv-text.ts";
import type { FileTable } from "./file-table.ts";

/**
 * A table as CSV. The names of the columns are the first line, so that other programs can read it;
 * the day and the filters stand beside every row. Dates stay ISO: a spreadsheet reads them in any
 * language.
 */
export function csvOf<Row>({ columns, rows, facts }: FileTable<Row>): string {
  const header = [...columns, ...facts.map(({ label }) => ({ header: label }))];
  const stated = facts.map(({ value }) => value);
  return csvText([
    header.map((column) => column.header),
    ...rows.map((row) => [...columns.map((column) => column.value(row)), ...stated]),
  ]);
}
