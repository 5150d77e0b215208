import { csvText } from "../refusal/report-as-csv.ts";
import type { FileKind } from "./table.ts";
import { tables } from "./tables.ts";

/** A CSV file with the headers of a kind and one fictional row, to fill in. */
export function templateOf(kind: FileKind): string {
  const { columns } = tables[kind];
  return csvText([columns.map(({ header }) => header), columns.map(({ example }) => example)]);
}
