import { spawn } from "node:child_process";

/** How to run a command. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `show` lets the command write to this terminal, `keep` returns its output. */
  readonly output: "show" | "keep";
}

/** What came of it; `exitCode` is 1 when the command was killed or could not start. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a command without a shell. Never throws: a command that cannot start has failed. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...options.env },
      stdio: options.output === "show" ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => resolve({ exitCode: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
