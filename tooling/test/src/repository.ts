import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root folder, as a path of this machine. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  "drizzle-kit": "packages/db/node_modules/drizzle-kit/bin.cjs",
  knip: "node_modules/knip/bin/knip.js",
  oxlint: "node_modules/oxlint/bin/oxlint",
  playwright: "tooling/e2e/node_modules/@playwright/test/cli.js",
  sherif: "node_modules/sherif/index.js",
  turbo: "node_modules/turbo/bin/turbo",
  vitest: "node_modules/vitest/vitest.mjs",
} as const;

/** A tool the repository installs. */
export type Program = keyof typeof programs;

/**
 * The script of an installed tool, to be run by the Node that runs this one: no shell and no PATH,
 * so it works alike on every system.
 */
export function programPath(program: Program): string {
  const path = `${root}${programs[program]}`;
  if (!existsSync(path)) throw new Error(`${program} is not installed: run npx -y pnpm@12 install`);
  return path;
}
