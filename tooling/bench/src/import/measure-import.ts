import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { HttpClient } from "../server/http-client.ts";
import type { RunningServer } from "../server/running-server.ts";
import type { ThreadReport } from "../server/thread-messages.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("import-process.ts", import.meta.url));

export type ImportFigures = {
  readonly rowsPerSecond: number;
  /** The same in time the processor spent: what is left when nothing else runs on the machine. */
  readonly rowsPerCpuSecond: number;
  readonly mebibytes: number;
};

/** Imports into a new database as the command line does, signals included. */
export async function importByCommand(
  databaseFile: string,
  paths: readonly string[],
): Promise<ImportFigures> {
  const args = ["--max-semi-space-size=4", program, databaseFile, ...paths];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 20 });
  const { stored, refused, seconds, cpuSeconds, mebibytes } = JSON.parse(stdout);
  if (refused > 0) throw new Error(`${refused} rows of the made-up export were refused`);
  return { rowsPerSecond: stored / seconds, rowsPerCpuSecond: stored / cpuSeconds, mebibytes };
}

/**
 * Imports through the app while a colleague goes on reading lists: how long the event loop of the
 * server was held meanwhile.
 */
export async function importWhileReading(
  server: RunningServer,
  http: HttpClient,
  paths: readonly string[],
): Promise<ThreadReport> {
  const uploadId = randomUUID();
  for (const path of paths) await http.upload(uploadId, basename(path), readFileSync(path));
  await server.forgetDelay();
  let isDone = false;
  const reading = (async () => {
    while (!isDone) await http.ask("trajectory.list", { limit: 50 });
  })();
  try {
    await http.ask("import.preview", { uploadId });
  } finally {
    isDone = true;
  }
  await reading;
  return server.delay();
}
