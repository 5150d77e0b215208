import { type ChildProcess, execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compiled } from "../running-node.ts";

const entry = (app: string) =>
  fileURLToPath(new URL(`../../../../apps/${app}/src/main.ts`, import.meta.url));

type App = "api" | "hub";
export type Settings = Readonly<Record<string, string>>;

/** A process of one of the servers, with everything it ever wrote. */
export type Program = {
  readonly address: string;
  readonly written: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

const running = new Set<ChildProcess>();
// Whatever becomes of a test: none of its servers outlives it.
process.once("exit", killAll);

/** Ends everything that still runs. */
export function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
}

/** Starts a server and waits until it says where it listens; all it writes is kept in `written`. */
export async function startProgram(app: App, settings: Settings): Promise<Program> {
  const child = spawn(process.execPath, [entry(app), "start"], {
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const parts: string[] = [];
  const written = () => parts.join("");
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => parts.push(chunk.toString()));
  const address = await new Promise<string>((done, fail) => {
    child.stdout.on("data", () => {
      const said = /http:\/\/127\.0\.0\.1:\d+/.exec(written())?.[0];
      if (said !== undefined) done(said);
    });
    child.once("exit", (code) => fail(new Error(`${app} ended with ${code}: ${written()}`)));
  });
  return { address, written, kill: () => killed(child) };
}

/** Runs a command of a server to its end; gives what it wrote on stdout. */
export async function runProgram(
  app: App,
  settings: Settings,
  args: readonly string[],
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [entry(app), ...args], {
    env: environment(settings),
  });
  return stdout;
}

function environment(settings: Settings) {
  return { ...process.env, HOST: "127.0.0.1", NODE_COMPILE_CACHE: compiled, ...settings };
}

function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGKILL");
  });
}
