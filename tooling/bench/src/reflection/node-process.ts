import { setTimeout } from "node:timers/promises";
import { openDatabase } from "@nabij/db";
import { createAuth, createLog, createServer } from "api/node";
import { fillDatabase } from "../seed/make-database.ts";
import { now } from "../seed/measured-organisation.ts";
import type { NodeOrder, NodeUse } from "./node-messages.ts";

// A process of its own, so that its memory is that of a node and nothing else.
const [folder = ""] = process.argv.slice(2);
const trajectories = 3;
const mebibyte = 2 ** 20;
const settleMs = 500;

const db = openDatabase({ file: `${folder}/reflection.sqlite` });
await fillDatabase(db, trajectories);
const auth = createAuth(db, "x".repeat(64), "http://127.0.0.1", () => now);
const app = await createServer({
  ...{ db, auth, dataDir: folder, now: () => now, log: createLog("silent") },
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
});
const address = await app.listen({ host: "127.0.0.1", port: 0 });

/** What closed just before is let go of first. */
async function use(): Promise<NodeUse> {
  await setTimeout(settleMs);
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return {
    heapMebibytes: heapUsed / mebibyte,
    rssMebibytes: rss / mebibyte,
    cpuSeconds: (user + system) / 1e6,
  };
}

process.on("message", (order: NodeOrder) => {
  if (order === "stop") process.exit();
  void use().then((found) => process.send?.(found));
});
process.send?.(address);
