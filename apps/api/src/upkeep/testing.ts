import { chmodSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { saveRecord } from "@nabij/db";
import { aDatabase, aFolder } from "@nabij/db/testing";
import { aClient, aTrajectory } from "@nabij/domain/testing";
import { commandActor } from "../cli/own-organisation.ts";
import { makeBackup } from "./make-backup.ts";
import { putBackBackup } from "./put-back.ts";

/** The day on which backups of tests are made. */
export const backupTime = new Date("2026-03-02T09:00:00.000Z");

/** A data folder with a client, and a federation key; its database is open, as of a node that runs. */
export function aDataFolder() {
  const world = aDatabase({ file: true });
  const { db, scope, organisation, write } = world;
  const dataDir = dirname(db.file);
  chmodSync(dataDir, 0o700);
  write(
    saveRecord(scope, "client", aClient({ pseudonym: "BLAUW17" })),
    saveRecord(scope, "trajectory", aTrajectory()),
  );
  const keyFile = `federation-key-${organisation.id}`;
  writeFileSync(join(dataDir, keyFile), "ab".repeat(32), { mode: 0o600 });
  writeFileSync(join(dataDir, "session-secret"), "geheim van het inloggen", { mode: 0o600 });
  const file = join(aFolder(), "nabij.backup");
  const backup = (to = file, now = backupTime) =>
    makeBackup({ dataDir, file: to, actorOf: commandActor, now });
  const restore = (into: string, setAside = false, now = backupTime) =>
    putBackBackup({ file, dataDir: into, setAside, actorOf: commandActor, now });
  return { ...world, dataDir, keyFile, file, backup, restore };
}
