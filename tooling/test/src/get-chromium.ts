import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./find-chromium.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

/**
 * A browser for the journeys. On Debian, as root (a container), a missing one is installed;
 * elsewhere the answer is the one command a person has to run.
 */
export async function getChromium(): Promise<{ path: string } | { advice: string }> {
  const found = search();
  if (found !== undefined) return { path: found };
  if (process.env.PLAYWRIGHT_CHROMIUM) {
    return { advice: `PLAYWRIGHT_CHROMIUM names no file: ${process.env.PLAYWRIGHT_CHROMIUM}` };
  }
  const mayInstall = isDebian() && process.getuid?.() === 0;
  if (!mayInstall) return { advice: `No browser found. Run: ${installCommand()}` };
  console.log("No browser found: installing Chromium from Debian's archive, a minute or two.");
  const problem = await installFromDebian();
  const installed = search();
  if (installed !== undefined) return { path: installed };
  return { advice: `${problem}\nChromium could not be installed. Run: ${installCommand()}` };
}

function search(): string | undefined {
  const playwrightPath = chromium.executablePath();
  return findChromium({ env: process.env, exists: existsSync, playwrightPath });
}

function isDebian(): boolean {
  return existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

function installCommand(): string {
  if (isDebian()) return "sudo apt-get install -y chromium";
  return "npx -y pnpm@12 --dir tooling/e2e exec playwright install --with-deps chromium";
}

/** Returns what went wrong, or an empty text. */
async function installFromDebian(): Promise<string> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  for (const args of [["update"], install]) {
    const { exitCode, output } = await runCommand("apt-get", args, {
      cwd: root,
      env,
      output: "keep",
    });
    if (exitCode !== 0) return output.trim();
  }
  return "";
}
