import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../../apps/api/src/main.ts", import.meta.url));

/** Where compiled code of the nodes lies: what one made of it, the next takes over. */
export const compiled = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url));

/** Where the demo organisation stands ready to be copied; set by `prepare-demo.ts`. */
export const preparedDemo = "NABIJ_E2E_DEMO";

/** A node of its own: a free port, a fresh data folder, the demo organisation. */
export type RunningNode = { readonly address: string; stop(): Promise<void> };

/** How a node is run: anew on the port it had, or with more words on its command line. */
type Run = { readonly port?: number; readonly flags?: readonly string[] };

/** Starts from a copy of the demo that stands ready, or loads one when there is none. */
export async function startNode(run: Run = {}): Promise<RunningNode> {
  const dataDir = mkdtempSync(join(tmpdir(), "nabij-e2e-"));
  const demo = process.env[preparedDemo];
  if (demo !== undefined) cpSync(demo, dataDir, { recursive: true });
  const node = await runNode(dataDir, run);
  return {
    address: node.address,
    stop: async () => {
      await node.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs a node on a data folder, which stays when the node stops. */
export async function runNode(dataDir: string, run: Run = {}): Promise<RunningNode> {
  const port = run.port ?? (await freePort());
  const env = {
    ...process.env,
    NABIJ_DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    NODE_COMPILE_CACHE: compiled,
  };
  const child = spawn(process.execPath, [entry, "start", ...(run.flags ?? [])], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  await whenRunning(child);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await gone;
    },
  };
}

function whenRunning(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("http://127.0.0.1:")) done();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => fail(new Error(`the node stopped with ${code}: ${said}`)));
  });
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
