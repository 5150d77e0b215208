import { readdirSync, readFileSync } from "node:fs";
import { aDatabase, type TestDatabase, testTime } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import { ecdExportFolder } from "@nabij/interop/testing";
import { type ImportSource, sourceFromBytes } from "./import-source.ts";
import { type ImportOptions, runImport } from "./run-import.ts";

let ids = 1000;

/** The twelve files of the fictional export, each changed by `change` when given. */
export function ecdSources(
  change: (bytes: Buffer, name: string) => Uint8Array = (bytes) => bytes,
): readonly ImportSource[] {
  return readdirSync(ecdExportFolder).map((name) =>
    sourceFromBytes(name, change(readFileSync(new URL(name, ecdExportFolder)), name)),
  );
}

/** A file of text, as an export would hold it. */
export function aFile(name: string, text: string): ImportSource {
  return sourceFromBytes(`${name}.csv`, Buffer.from(text));
}

/** Imports into a database, accepting what is valid unless said otherwise. */
export function importInto(
  { db, scope, actor }: TestDatabase,
  sources: readonly ImportSource[],
  options: Partial<ImportOptions> = {},
) {
  return runImport({
    db,
    scope,
    actor,
    sources,
    acceptValid: true,
    dryRun: false,
    language: "nl",
    now: testTime,
    newId: () => {
      ids += 1;
      return anId(ids);
    },
    ...options,
  });
}

/** A new database with the export in it, and what the import said. */
export async function importedExport(sources = ecdSources()) {
  const at = aDatabase();
  return { at, report: await importInto(at, sources) };
}
