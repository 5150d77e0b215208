import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Env } from "../env.ts";
import { type Finding, found } from "./finding.ts";
import { lookAtBackup, lookAtFolder, lookAtPort, lookAtPrograms } from "./look-around.ts";
import { lookAtDatabase } from "./look-at-database.ts";
import { databaseFile } from "./node-files.ts";

/**
 * Everything that is looked at to know whether a node is in order, in the order in which somebody
 * would mend it. Changes nothing.
 */
export async function lookAtNode(env: Env, now: Date): Promise<readonly Finding[]> {
  const { dataDir } = env;
  const around = [...lookAtPrograms(), await lookAtPort(env), ...lookAtFolder(dataDir)];
  if (!existsSync(databaseFile(dataDir))) {
    const folder = resolve(dataDir);
    return existsSync(folder) ? [...around, found("attention", "dataMissing", { folder })] : around;
  }
  return [...around, ...lookAtDatabase(dataDir, now), lookAtBackup(dataDir, now)];
}
