import { randomUUID } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "@nabij/db";
import type { ImportTask } from "./import-in-worker.ts";
import { sourcesFromFiles } from "./import-source.ts";
import { runImport } from "./run-import.ts";

const { databaseFile, paths, now, ...options } = workerData as ImportTask;
const sources = sourcesFromFiles(paths);
if (!sources.ok) throw new Error("an uploaded file is gone");
const db = openDatabase({ file: databaseFile, migrate: false, cacheMebibytes: 16 });
try {
  const report = await runImport({
    ...options,
    db,
    sources: sources.value,
    now: new Date(now),
    newId: randomUUID,
  });
  parentPort?.postMessage(report);
} finally {
  db.close();
}
