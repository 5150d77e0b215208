import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weighFirstLoads } from "./first-load.ts";
import { getChromium } from "./get-chromium.ts";
import { countPlaywrightReport } from "./playwright-report.ts";
import { type Program, programPath, root } from "./repository.ts";
import { type CommandOptions, type CommandResult, runCommand } from "./run-command.ts";
import { type Tally, tallySuite } from "./tally.ts";
import { countVitestReport } from "./vitest-report.ts";

/** Runs a tool of the repository with the Node that runs this. */
export function runProgram(
  program: Program,
  args: readonly string[],
  options: Partial<CommandOptions> = {},
): Promise<CommandResult> {
  const command = [programPath(program), ...args];
  return runCommand(process.execPath, command, { cwd: root, output: "show", ...options });
}

/** Unit, store, API and repository tests. */
export function runUnitTests(): Promise<Tally> {
  return withReport(countVitestReport, (report) =>
    runProgram("vitest", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]),
  );
}

/** Builds the web apps and weighs what they fetch first; silent unless something is wrong. */
export async function buildApps(): Promise<Tally> {
  const args = ["run", "build", "--output-logs=errors-only", "--log-order=grouped"];
  const { exitCode, output } = await runProgram("turbo", args, { output: "keep" });
  if (exitCode === 0) return weighFirstLoads();
  console.error(`${output.trim()}\nThe web apps do not build.`);
  return { passed: 0, failed: 1 };
}

/** Journeys in a real browser, on the built web apps. */
export async function runJourneys(): Promise<Tally> {
  const chromium = await getChromium();
  if ("advice" in chromium) {
    console.error(chromium.advice);
    return { passed: 0, failed: 1 };
  }
  return withReport(countPlaywrightReport, (report) =>
    runProgram("playwright", ["test"], {
      cwd: join(root, "tooling/e2e"),
      env: { PLAYWRIGHT_CHROMIUM: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  );
}

async function withReport(
  count: (text: string) => Tally | undefined,
  run: (report: string) => Promise<CommandResult>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "nabij-test-"));
  const report = join(folder, "report.json");
  try {
    const { exitCode } = await run(report);
    return tallySuite({ exitCode, counts: count(readReport(report)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
