import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseModule, type SourceModule } from "./source-module.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every file that is, or is about to be, in version control. */
export const trackedFiles: readonly string[] = listFiles();

/** Every TypeScript source under a `src` folder, parsed. */
export const modules: readonly SourceModule[] = trackedFiles
  .filter((path) => /^(packages|apps|tooling)\/[^/]+\/src\/.*\.tsx?$/.test(path))
  .map((path) => parseModule(path, readText(path)));

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** Runs a module of the repository and returns its exports. */
export function importFile(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ `${root}${path}`);
}

function listFiles(): string[] {
  // A clone that another user made (a container's mount) is as readable as one's own.
  const args = [
    "-c",
    "safe.directory=*",
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
    "-z",
  ];
  const output = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const paths = output.split("\0").filter((path) => path !== "" && existsSync(`${root}${path}`));
  return [...new Set(paths)].sort();
}
