import { Worker } from "node:worker_threads";
import type { AuditActor, Scope } from "@nabij/db";
import type { ColumnMapping, Language } from "@nabij/interop";
import type { ImportReport } from "./import-report.ts";

/** An import as plain data, so that another thread can run it. */
export type ImportTask = {
  readonly databaseFile: string;
  readonly paths: readonly string[];
  readonly scope: Scope;
  readonly actor: AuditActor;
  readonly acceptValid: boolean;
  readonly dryRun: boolean;
  readonly mappings: readonly ColumnMapping[];
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * Runs an import on a thread and a connection of its own: its transaction stays open while files
 * are read, and the node goes on answering.
 */
export function importInWorker(task: ImportTask): Promise<ImportReport> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL("import-worker.ts", import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.once("message", (report: ImportReport) => done(report));
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`the import stopped with ${code}`)));
  });
}
