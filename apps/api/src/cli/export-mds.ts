import { parseArgs } from "node:util";
import { allFacts } from "@nabij/db";
import { csvText, dataSetColumns, minimumDataSet } from "@nabij/interop";
import type { Shell } from "./command.ts";
import { exportDay, recordExport, withExportSource } from "./export-recorded.ts";

const options = {
  at: { type: "string" },
  organisation: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The minimum data set (S29) on stdout, with what may be done with it on stderr. */
export function exportMds(args: readonly string[], shell: Shell): void {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const at = exportDay(values.at, shell);
  withExportSource(values.organisation, shell, (source) => {
    recordExport(source, "export.mds", shell);
    const rows = minimumDataSet(allFacts(source.db, { ...source.actor }), at);
    shell.note(shell.words.stayInside(rows.length));
    if (values.json === true) {
      shell.print(JSON.stringify({ at, columns: dataSetColumns, rows }, null, 2));
      return;
    }
    const cells = rows.map((row) => dataSetColumns.map(({ name }) => inCell(row[name] ?? null)));
    shell.print(csvText([dataSetColumns.map(({ nl }) => nl), ...cells]).trimEnd());
  });
}

function inCell(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  return value === null ? "" : String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2");
}
