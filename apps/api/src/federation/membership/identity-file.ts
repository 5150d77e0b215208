import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const seedBytes = 32;

/**
 * The seed of an organisation's federation key, or null when it never made one. Beside the session
 * secret and not in the database: a copy of the database cannot speak for the organisation. A backup
 * holds it too, and is kept accordingly (decision 24).
 */
export function findSeed(
  dataDir: string,
  organisationId: string,
): Uint8Array | "unreadable" | null {
  const file = fileOf(dataDir, organisationId);
  try {
    if (!existsSync(file)) return null;
    const seed = Buffer.from(readFileSync(file, "utf8").trim(), "hex");
    return seed.length === seedBytes ? new Uint8Array(seed) : "unreadable";
  } catch {
    return "unreadable";
  }
}

/** The seed, made when there is none yet, in a file that only its owner can read. */
export function ensureSeed(dataDir: string, organisationId: string): Uint8Array | "unreadable" {
  const known = findSeed(dataDir, organisationId);
  if (known !== null) return known;
  try {
    mkdirSync(resolve(dataDir), { recursive: true });
    const seed = randomBytes(seedBytes);
    const options = { mode: 0o600, flag: "wx" } as const;
    writeFileSync(fileOf(dataDir, organisationId), seed.toString("hex"), options);
    return new Uint8Array(seed);
  } catch {
    return "unreadable";
  }
}

/** Throws the own key away, and the next one: whoever left comes back with another. */
export function discardSeed(dataDir: string, organisationId: string): void {
  for (const id of [organisationId, nextOf(organisationId)])
    rmSync(fileOf(dataDir, id), { force: true });
}

/** The seed that waits to become the key, or null when none does. */
export const findNextSeed = (dataDir: string, organisationId: string) =>
  findSeed(dataDir, nextOf(organisationId));

/** The seed that is to become the key; the same until it did. */
export const ensureNextSeed = (dataDir: string, organisationId: string) =>
  ensureSeed(dataDir, nextOf(organisationId));

/** Puts the next seed in the place of the key at once; the key before is gone. */
export function promoteSeed(dataDir: string, organisationId: string): void {
  renameSync(fileOf(dataDir, nextOf(organisationId)), fileOf(dataDir, organisationId));
}

const nextOf = (organisationId: string) => `${organisationId}-next`;

function fileOf(dataDir: string, organisationId: string): string {
  return join(resolve(dataDir), `federation-key-${organisationId}`);
}
