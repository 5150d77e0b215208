import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Identity, newIdentity } from "@nabij/federation";

/**
 * The key of the hub, in a file that only its owner can read. Beside the database and not in it: a
 * copy of the database cannot speak for the hub. `latest` is the key the database says it goes by
 * since it was changed: a change that was cut off between the two is finished here.
 */
export function identityIn(dataDir: string, latest: string | undefined): Identity {
  const { now, next } = filesIn(dataDir);
  if (existsSync(next) && identityOf(next).publicKey === latest) takeNextSeed(dataDir);
  if (!existsSync(now)) keepSeed(now);
  return identityOf(now);
}

/** Makes the seed of the next key and keeps it beside the present one. */
export function makeNextSeed(dataDir: string): Uint8Array {
  const { next } = filesIn(dataDir);
  rmSync(next, { force: true });
  keepSeed(next);
  return seedIn(next);
}

/** Puts the next key in the place of the present one, which is gone. */
export function takeNextSeed(dataDir: string): void {
  const { now, next } = filesIn(dataDir);
  renameSync(next, now);
}

function filesIn(dataDir: string) {
  const now = join(resolve(dataDir), "hub-key");
  return { now, next: `${now}-next` };
}

function keepSeed(file: string): void {
  writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
}

const seedIn = (file: string) =>
  new Uint8Array(Buffer.from(readFileSync(file, "utf8").trim(), "hex"));

const identityOf = (file: string) => newIdentity(seedIn(file));
