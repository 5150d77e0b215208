import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Shell } from "./command.ts";

/** A hub with made-up organisations that runs beside this node. */
export type DemoHub = {
  readonly address: string;
  /** Stops it with all its organisations, and waits until it is gone. */
  readonly stop: () => Promise<void>;
};

const hubProgram = fileURLToPath(new URL("../../../hub/src/main.ts", import.meta.url));
const patienceMs = 5000;

/**
 * Starts the hub of the demo as a process of its own and waits until it can be called. Undefined
 * when it does not start.
 */
export async function startDemoHub(shell: Shell): Promise<DemoHub | undefined> {
  const { env, words, note } = shell;
  note(words.startingHub);
  const args = [...process.execArgv, hubProgram, "demo", "--port", "0", "--invite", "any"];
  const hub = spawn(process.execPath, args, {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      NABIJ_HUB_DATA_DIR: join(resolve(env.dataDir), "demo-hub"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const killNow = () => hub.kill("SIGKILL");
  process.once("exit", killNow);
  const gone = new Promise<void>((done) => hub.once("close", () => done()));
  const address = await Promise.race([addressOf(hub), gone.then(() => undefined)]);
  if (address === undefined) return undefined;
  let isStopping = false;
  void gone.then(() => {
    process.off("exit", killNow);
    if (!isStopping) note(words.hubStopped);
  });
  return {
    address,
    stop: async () => {
      isStopping = true;
      hub.kill("SIGTERM");
      const timer = setTimeout(killNow, patienceMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

/** The first address of this machine in what the hub prints; the rest is read and let go. */
function addressOf({ stdout }: ChildProcess): Promise<string | undefined> {
  return new Promise((done) => {
    if (stdout === null) return done(undefined);
    const lines = createInterface({ input: stdout });
    lines.on("line", (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found !== undefined) done(found);
    });
  });
}
