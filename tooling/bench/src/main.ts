import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hubTable, nodeTable, releaseTable } from "./federation/federation-tables.ts";
import { type FederationFigures, measureFederation } from "./federation/measure-federation.ts";
import { writeExport } from "./import/export-files.ts";
import { type ImportFigures, importByCommand } from "./import/measure-import.ts";
import { measureSize, type SizeFigures } from "./measure-size.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { measureReflection, type ReflectionFigures } from "./reflection/measure-reflection.ts";
import { delaysTable, streamsTable, weightTable } from "./reflection/reflection-tables.ts";
import { type Outcome, outcomeOf } from "./report/goals.ts";
import { outcomesTable, readingsTable, shown } from "./report/table.ts";

process.env.NODE_ENV ??= "production";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "nabij-bench-"));
  try {
    await measureAll(options, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(options: Options, folder: string): Promise<void> {
  const { only, json } = options;
  const registry = only.includes("registry") ? await measureRegistry(options, folder) : {};
  const reflection = only.includes("reflection") ? await conversations(folder) : undefined;
  const federation = only.includes("federation") ? await roundsOfBenchmark() : undefined;
  if (only.includes("web")) firstVisits();
  const report = { ...registry, reflection, federation };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}

async function conversations(folder: string): Promise<ReflectionFigures> {
  const figures = await measureReflection(folder);
  console.log("\n## Conversations of several people");
  console.log(`load of the machine: ${loadavg().map(shown).join(" ")}\n`);
  console.log(delaysTable(figures.conversations));
  console.log(`\n${weightTable(figures.conversations)}`);
  console.log(`\n${streamsTable(figures.streams)}`);
  console.log(`\n${outcomesTable(figures.outcomes)}`);
  return figures;
}

/** Measured where the browser is, by a program of its own that prints its tables. */
function firstVisits(): void {
  console.log("\n## The web apps on a first visit");
  console.log(`load of the machine: ${loadavg().map(shown).join(" ")}`);
  const program = new URL("../../e2e/src/first-load/main.ts", import.meta.url);
  const { status } = spawnSync(process.execPath, [fileURLToPath(program)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

async function roundsOfBenchmark(): Promise<FederationFigures> {
  const figures = await measureFederation();
  const [first] = figures.rounds;
  console.log(`\n## A round of the benchmark, ${first?.cells} cells`);
  console.log(`load of the machine: ${loadavg().map(shown).join(" ")}\n`);
  console.log(
    "One node and the hub do all their work on signed messages, without disk and network. The other\nnodes are on paper: they sign, and the hub takes in what each of them says, but they do not mask.\n",
  );
  console.log(nodeTable(figures.rounds));
  console.log(`\n${hubTable(figures.rounds)}`);
  console.log(`\n${releaseTable(figures.releases)}`);
  return figures;
}

async function measureRegistry(options: Options, folder: string) {
  const { sizes, seconds, importTrajectories } = options;
  const { paths, rows } = await writeExport(join(folder, "export"), importTrajectories);
  const ofImport = outcomesOfImport(
    rows,
    await importByCommand(join(folder, "import.sqlite"), paths),
  );
  console.log(`\n${outcomesTable(ofImport)}`);
  const figures: SizeFigures[] = [];
  for (const size of sizes) {
    const found = await measureSize(size, seconds, join(folder, String(size)), paths);
    figures.push(found);
    describe(found);
    rmSync(join(folder, String(size)), { recursive: true, force: true });
  }
  return { import: ofImport, sizes: figures };
}

function outcomesOfImport(rows: number, imported: ImportFigures): readonly Outcome[] {
  const rate = { goal: 20_000, unit: "rows/s", atLeast: true };
  return [
    outcomeOf({ name: `import of ${rows} rows`, ...rate }, imported.rowsPerSecond),
    outcomeOf({ name: "the same, per second of processor", ...rate }, imported.rowsPerCpuSecond),
    outcomeOf({ name: "memory of that import", goal: 256, unit: "MiB" }, imported.mebibytes),
  ];
}

function describe(figures: SizeFigures): void {
  const { trajectories, rows, megabytes, readings, outcomes } = figures;
  console.log(`\n## ${trajectories} trajectories, ${rows} rows, ${shown(megabytes)} MB`);
  console.log(`load of the machine: ${loadavg().map(shown).join(" ")}\n`);
  console.log(readingsTable(readings));
  console.log(`\n${outcomesTable(outcomes)}`);
}

await main();
