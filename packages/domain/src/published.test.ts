import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

const home = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(home, "README.md"), "utf8");
const consumer = mkdtempSync(join(tmpdir(), "nabij-domain-"));
const unpacked = join(consumer, "node_modules", "@nabij", "domain");

const Packed = z.object({
  private: z.never().optional(),
  dependencies: z.record(z.string(), z.string()),
  exports: z.record(z.string(), z.object({ types: z.string(), import: z.string() })),
});

/** The one block of the README in this language. */
function block(language: string): string {
  const found = readme.split(`\`\`\`${language}\n`)[1]?.split("```")[0];
  if (found === undefined) throw new Error(`README has no ${language} block`);
  return found;
}

/** The workspace's own pnpm where it started this run, or else the one the README names. */
function pnpm(args: readonly string[]): void {
  const own = process.env.npm_execpath ?? "";
  const isScript = /pnpm.*\.[cm]?js$/.test(own);
  const [command, ...before] = isScript
    ? [process.execPath, own]
    : own.includes("pnpm")
      ? [own]
      : ["npx", "-y", "pnpm@12"];
  execFileSync(command ?? "", [...before, ...args], { cwd: home, stdio: "pipe" });
}

/** Every Node from 20.10 on the path, besides the one that runs this test. */
function nodes(): readonly string[] {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  const all = [process.execPath, ...onPath].filter((file) => existsSync(file));
  return [...new Set(all.map((file) => realpathSync(file)))].filter((file) => {
    const version = execFileSync(file, ["-p", "process.versions.node"], { encoding: "utf8" });
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major > 20 || (major === 20 && minor >= 10);
  });
}

function printed(node: string, folder: string): string {
  const args = ["--input-type=module", "--eval", block("js")];
  return execFileSync(node, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

beforeAll(() => {
  rmSync(join(home, "dist"), { recursive: true, force: true });
  pnpm(["pack", "--pack-destination", consumer]);
  const archive = readdirSync(consumer).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(unpacked, { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, archive), "-C", unpacked, "--strip-components=1"]);
  for (const name of ["zod", "temporal-polyfill"]) {
    symlinkSync(
      realpathSync(join(home, "node_modules", name)),
      join(consumer, "node_modules", name),
    );
  }
});

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

test("the example of the README prints what the README says", () => {
  expect(printed(process.execPath, home)).toBe(block("text"));
});

test("the packed example prints the same on every Node of this machine", () => {
  const outputs = nodes().map((node) => printed(node, consumer));
  expect(outputs.length).toBeGreaterThanOrEqual(1);
  expect(new Set(outputs)).toEqual(new Set([block("text")]));
});

test("the packed types hold in a strict program elsewhere, and catch its one mistake", () => {
  const mistake = "export const day: number = trajectory.value.startDate;";
  writeFileSync(join(consumer, "example.mts"), `${block("js")}\n${mistake}\n`);
  const tsc = join(home, "node_modules", "typescript", "bin", "tsc");
  const flags = ["--strict", "--noEmit", "--module", "nodenext", "--lib", "es2023,dom"];
  const { stdout } = spawnSync(process.execPath, [tsc, ...flags, "--types", "", "example.mts"], {
    cwd: consumer,
    encoding: "utf8",
  });
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringContaining("example.mts(12,14): error TS2322"),
  ]);
});

test("the package holds what it says: built files, licence, README, and no tests or sources", () => {
  const packed = Packed.parse(JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")));
  const doors = Object.values(packed.exports).flatMap((door) => [door.types, door.import]);
  expect(doors.filter((file) => !existsSync(join(unpacked, file)))).toEqual([]);
  expect(Object.keys(packed.exports)).toEqual([".", "./testing"]);
  expect(Object.keys(packed.dependencies).toSorted()).toEqual(["temporal-polyfill", "zod"]);
  expect(Object.values(packed.dependencies).filter((range) => !/^\^\d/.test(range))).toEqual([]);
  expect(readdirSync(unpacked).toSorted()).toEqual([
    "LICENSE",
    "README.md",
    "dist",
    "package.json",
  ]);
  const files = readdirSync(join(unpacked, "dist"), { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /\.test\.|arbitrary|(?<!\.d)\.ts$/.test(name))).toEqual([]);
});
