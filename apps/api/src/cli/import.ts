import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ColumnMapping, parseMappings } from "@nabij/interop";
import type { ImportProgress, ImportReport } from "../features/import/import-report.ts";
import { sourcesFromFiles } from "../features/import/import-source.ts";
import { runImport } from "../features/import/run-import.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { openNode } from "./open-node.ts";
import { commandActor, ownOrganisation } from "./own-organisation.ts";

const options = {
  "accept-valid": { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  mapping: { type: "string" },
  organisation: { type: "string" },
} as const;

/** Reads files of an electronic client record into the node; needs no running server. */
export const importCommand: Command = {
  usage:
    "import FILE… [--dry-run] [--accept-valid] [--mapping FILE] [--organisation NAME] [--json]",
  does: "import",
  run: async (args, shell) => {
    const parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    const { values, positionals } = parsed;
    const { words } = shell;
    if (positionals.length === 0) throw new WrongUse(words.noFiles);
    const sources = sourcesFromFiles(positionals);
    if (!sources.ok) throw new CommandRefusal(words.fileUnreadable(sources.error.path));
    const mappings = values.mapping === undefined ? [] : readMappings(values.mapping, shell);
    const db = openNode(shell, { cacheMebibytes: 16 });
    try {
      const { organisation, prepare } = ownOrganisation(db, values.organisation, shell);
      const report = await runImport({
        db,
        scope: { organisationId: organisation.id, clientIds: null },
        actor: commandActor(organisation.id),
        prepare,
        sources: sources.value,
        acceptValid: values["accept-valid"] === true,
        dryRun: values["dry-run"] === true,
        mappings,
        language: shell.env.language,
        now: shell.now(),
        newId: randomUUID,
        onProgress: progressBar(shell),
      });
      if (values.json === true) shell.print(JSON.stringify(report, null, 2));
      else describe(report, values["dry-run"] === true, shell);
      if (!report.accepted && values["dry-run"] !== true) {
        throw new CommandRefusal(words.notImported(report.refused.length));
      }
    } finally {
      db.close();
    }
  },
};

function readMappings(file: string, { words }: Shell): readonly ColumnMapping[] {
  try {
    const mappings = parseMappings(JSON.parse(readFileSync(file, "utf8")));
    if (mappings.ok) return mappings.value;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof Error && "code" in error))
      throw error;
  }
  throw new CommandRefusal(words.mappingInvalid(file));
}

/** One line on a terminal that is written over; nothing where there is no terminal. */
function progressBar({ words }: Shell): (progress: ImportProgress) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return ({ file, rows, bytesRead, totalBytes }) => {
    const part = totalBytes === 0 ? 1 : bytesRead / totalBytes;
    const bar = "█".repeat(Math.round(part * 24)).padEnd(24, "░");
    const text = words.progress(file, rows, Math.round(part * 100));
    process.stderr.write(`\r${bar} ${text}\u001b[K${part >= 1 ? "\n" : ""}`);
  };
}

function describe(report: ImportReport, dryRun: boolean, { print, words }: Shell): void {
  for (const { file, line, column, reason } of report.refused) {
    print(words.refusedLine(file, line, column ?? "", reason));
  }
  if (report.repeats.length > 0) print(words.repeatsLine(report.repeats.length));
  if (report.unknownColumns.length > 0) {
    print(words.unknownColumnsLine(report.unknownColumns.map((each) => each.column)));
  }
  if (dryRun) print(words.wouldImport(sum(report.valid)));
  else if (report.accepted) print(words.imported(sum(report.stored), sum(report.changed)));
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
