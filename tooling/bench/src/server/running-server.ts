import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { now } from "../seed/measured-organisation.ts";
import type { ThreadOrder, ThreadReport } from "./thread-messages.ts";

/** The real server of a database, on a thread and a connection of its own. */
export type RunningServer = {
  readonly address: string;
  /** How long its event loop was held since {@link RunningServer.forgetDelay}. */
  readonly delay: () => Promise<ThreadReport>;
  readonly forgetDelay: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** Starts the server with sessions, policy and access log on, and only the rate limit off. */
export async function startServer(databaseFile: string, dataDir: string): Promise<RunningServer> {
  const worker = new Worker(new URL("server-thread.ts", import.meta.url), {
    workerData: { databaseFile, dataDir, now: now.getTime() },
  });
  const [address] = await once(worker, "message");
  const ask = async (order: ThreadOrder): Promise<ThreadReport> => {
    const answer = once(worker, "message");
    worker.postMessage(order);
    const [report] = await answer;
    return report;
  };
  return {
    address: String(address),
    delay: () => ask("say-delay"),
    forgetDelay: () => ask("forget-delay"),
    stop: async () => {
      const ended = once(worker, "exit");
      worker.postMessage("stop" satisfies ThreadOrder);
      await ended;
    },
  };
}
