import { monitorEventLoopDelay } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase, warmTrajectoryLists } from "@nabij/db";
import { createAuth, createLog, createServer } from "api/node";
import { scope, today } from "../seed/measured-organisation.ts";
import type { ThreadOrder, ThreadReport, ThreadTask } from "./thread-messages.ts";

const resolutionMs = 2;
const port = parentPort;
if (port === null) throw new Error("this runs as a thread");

const { databaseFile, dataDir, now } = workerData as ThreadTask;
const db = openDatabase({ file: databaseFile, migrate: false });
const origin = "http://127.0.0.1";
const clock = () => new Date(now);
const auth = createAuth(db, "x".repeat(64), origin, clock);
const app = await createServer({
  ...{ db, auth, dataDir, now: clock, log: createLog("silent") },
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
});
const address = await app.listen({ host: "127.0.0.1", port: 0 });
// As a node does when it starts.
await warmTrajectoryLists(db, scope, today);
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
delay.enable();

/** What the histogram holds is the time between two turns: the wait itself is taken off. */
const waited = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolutionMs);

async function stop(): Promise<void> {
  delay.disable();
  await app.close();
  db.close();
  // The node may have threads of its own: they go with this one.
  process.exit();
}

port.on("message", (order: ThreadOrder) => {
  if (order === "stop") {
    void stop();
    return;
  }
  if (order === "forget-delay") delay.reset();
  const report = { p99: waited(delay.percentile(99)), longest: waited(delay.max) };
  port.postMessage(report satisfies ThreadReport);
});
port.postMessage(address);
