import { existsSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { isLocked, sqliteVersions } from "@nabij/db";
import { z } from "zod";
import type { Env } from "../env.ts";
import { areWebAppsBuilt } from "../web-apps.ts";
import { type Finding, found } from "./finding.ts";
import { lastBackup } from "./last-backup.ts";
import { databaseFile, lockFile } from "./node-files.ts";

const neededNode = 24;
const mebibyte = 1024 * 1024;
/** A node needs room for its log, and for a backup or an upgrade as much again as the data. */
const leastFree = 500;
const dayMs = 24 * 60 * 60 * 1000;
const backupDays = 7;

/** The programs that Nabij stands on. */
export function lookAtPrograms(nodeVersion = process.versions.node): readonly Finding[] {
  const { version, oldest, isNewEnough } = sqliteVersions();
  return [
    Number.parseInt(nodeVersion, 10) >= neededNode
      ? found("good", "nodeGood", { version: nodeVersion })
      : found("wrong", "nodeOld", { version: nodeVersion, needed: neededNode }),
    isNewEnough
      ? found("good", "sqliteGood", { version })
      : found("wrong", "sqliteOld", { version, needed: oldest }),
    areWebAppsBuilt() ? found("good", "webGood", {}) : found("wrong", "webMissing", {}),
  ];
}

/** The folder in which the data are: who can look into it, and how much room there is. */
export function lookAtFolder(dataDir: string): readonly Finding[] {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) return [found("attention", "folderMissing", { folder })];
  // Windows keeps rights in another way, of which the mode says nothing.
  const mode = process.platform === "win32" ? 0 : statSync(folder).mode & 0o777;
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / mebibyte);
  const file = databaseFile(dataDir);
  const size = existsSync(file) ? statSync(file).size / mebibyte : 0;
  const wanted = Math.ceil(Math.max(leastFree, 2 * size));
  return [
    (mode & 0o077) === 0
      ? found("good", "folderClosed", { folder })
      : found("wrong", "folderOpen", { folder, mode: mode.toString(8) }),
    free >= wanted
      ? found("good", "spaceGood", { free })
      : found(free < leastFree / 5 ? "wrong" : "attention", "spaceLow", { free, wanted }),
  ];
}

/** When the last backup was made. */
export function lookAtBackup(dataDir: string, now: Date): Finding {
  const last = lastBackup(dataDir);
  if (last === null) return found("attention", "backupNone", {});
  const days = Math.floor((now.getTime() - last.getTime()) / dayMs);
  const madeAt = last.toISOString();
  return days > backupDays
    ? found("attention", "backupOld", { madeAt, days })
    : found("good", "backupRecent", { madeAt });
}

const Health = z.object({ ok: z.literal(true), version: z.string().max(50) });

/** Whether the port is free, or this very node answers there. */
export async function lookAtPort({ host, port, dataDir }: Env): Promise<Finding> {
  const lock = lockFile(dataDir);
  const runsHere = existsSync(lock) && isLocked(lock);
  const version = await answeringVersion(host, port);
  if (version === null) {
    if (await canListen(host, port)) return found("good", "portFree", { port });
    return runsHere
      ? found("attention", "portSilent", { port })
      : found("wrong", "portOther", { port });
  }
  return runsHere
    ? found("good", "portOurs", { port, version })
    : found("attention", "portOtherFolder", { port });
}

/** The version of the Nabij that answers; null when none does. */
async function answeringVersion(host: string, port: number): Promise<string | null> {
  if (port === 0) return null;
  try {
    const signal = AbortSignal.timeout(3000);
    const answer = await fetch(`http://${reachable(host)}:${port}/health`, { signal });
    return Health.parse(await answer.json()).version;
  } catch {
    return null;
  }
}

/** A node that listens on every address is asked on this machine. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen({ host, port }, () => server.close(() => done(true)));
  });
}
