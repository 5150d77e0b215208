import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.ts";
import { buildApps, runJourneys, runProgram, runUnitTests } from "./suites.ts";
import { formatTally, type Tally } from "./tally.ts";

interface Step {
  readonly name: string;
  readonly run: () => Promise<boolean>;
}

const succeeds =
  (...[program, args]: Parameters<typeof runProgram>) =>
  async () =>
    (await runProgram(program, args)).exitCode === 0;

const passes = (suite: () => Promise<Tally>) => async () => {
  const tally = await suite();
  console.log(formatTally(tally));
  return tally.failed === 0;
};

/** Everything a change must survive, cheapest first; the browser goes last. */
const steps: readonly Step[] = [
  { name: "workspace", run: succeeds("sherif", []) },
  { name: "format", run: succeeds("biome", ["format", "."]) },
  { name: "lint", run: succeeds("biome", ["check", "."]) },
  { name: "typed lint", run: succeeds("oxlint", ["--type-aware", "--deny-warnings"]) },
  {
    name: "typecheck",
    run: succeeds("turbo", ["run", "typecheck", "--output-logs=errors-only"]),
  },
  { name: "architecture", run: succeeds("vitest", ["run", "tooling/architecture"]) },
  { name: "unused", run: succeeds("knip", []) },
  { name: "tests", run: passes(runUnitTests) },
  { name: "migrations", run: migrationsAreComplete },
  { name: "build", run: async () => (await buildApps()).failed === 0 },
  { name: "journeys", run: passes(runJourneys) },
];

/** The tables and the migrations say the same when generating adds no file. */
async function migrationsAreComplete(): Promise<boolean> {
  const folder = join(root, "packages/db/migrations");
  const before = readdirSync(folder, { recursive: true }).length;
  const { exitCode, output } = await runProgram("drizzle-kit", ["generate"], {
    cwd: join(root, "packages/db"),
    output: "keep",
  });
  const isComplete = readdirSync(folder, { recursive: true }).length === before;
  if (exitCode !== 0) console.error(output.trim());
  if (!isComplete) console.error("The tables changed: commit the migration that is now there.");
  return exitCode === 0 && isComplete;
}

async function main(): Promise<void> {
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    const isGreen = await step.run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${isGreen ? "ok" : "FAILED"}  ${step.name}  ${seconds} s`);
    if (isGreen) continue;
    console.error(`\nverify stopped at "${step.name}": the message is above this line.`);
    process.exitCode = 1;
    return;
  }
  console.log("\nverify is green.");
}

await main();
