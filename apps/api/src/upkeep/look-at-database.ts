import {
  type Database,
  DatabaseIsBackupError,
  DatabaseTooNewError,
  databaseFaults,
  differingSignals,
  latestSchema,
  listAudit,
  listMemberships,
  listOrganisations,
  openDatabase,
  schemaVersion,
} from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import { findSeed } from "../federation/membership/identity-file.ts";
import { isUnderWay } from "../federation/membership/membership.ts";
import { type Finding, found } from "./finding.ts";
import { databaseFile } from "./node-files.ts";

const minuteMs = 60_000;
/** How far the access log may be ahead of the clock: it was set right a little. */
const clockMs = 5 * minuteMs;

/** Looks at a database without changing anything in it. */
export function lookAtDatabase(dataDir: string, now: Date): readonly Finding[] {
  let db: Database;
  try {
    db = openDatabase({ file: databaseFile(dataDir), readonly: true });
  } catch (error) {
    return [unopened(error)];
  }
  try {
    return [schemaOf(db), durabilityOf(db), ...wholenessOf(db, dataDir, now)];
  } finally {
    db.close();
  }
}

function unopened(error: unknown): Finding {
  if (error instanceof DatabaseTooNewError)
    return found("wrong", "schemaNew", { version: error.found, known: error.known });
  if (error instanceof DatabaseIsBackupError) return found("wrong", "dataIsBackup", {});
  return found("wrong", "dataUnreadable", {});
}

function schemaOf(db: Database): Finding {
  const version = schemaVersion(db);
  const known = latestSchema();
  if (version < known) return found("attention", "schemaOld", { version, known });
  return found("good", "schemaGood", { version });
}

/** Whether what is written is on disk when Nabij says so, also when the power fails. */
function durabilityOf({ sqlite }: Database): Finding {
  const journal = String(sqlite.pragma("journal_mode", { simple: true }));
  const synchronous = Number(sqlite.pragma("synchronous", { simple: true }));
  if (journal === "wal" && synchronous >= 2) return found("good", "durable", {});
  return found("wrong", "notDurable", { journal, synchronous });
}

function wholenessOf(db: Database, dataDir: string, now: Date): readonly Finding[] {
  const faults = databaseFaults(db, { quick: true });
  if (faults.includes("integrity")) return [found("wrong", "damaged", {})];
  const findings = [
    found("good", "whole", {}),
    faults.includes("foreign-keys")
      ? found("wrong", "referencesBroken", {})
      : found("good", "referencesGood", {}),
    faults.includes("access-log")
      ? found("wrong", "accessLogBroken", {})
      : found("good", "accessLogGood", {}),
    clockOf(db, now),
  ];
  // What an older schema lacks cannot be asked for.
  if (schemaVersion(db) < latestSchema()) return findings;
  return [...findings, signalsOf(db, now), identityOf(db, dataDir)];
}

function clockOf(db: Database, now: Date): Finding {
  const moments = listOrganisations(db).flatMap(({ id }) =>
    listAudit(db, id, { limit: 1 }).rows.map(({ at }) => at),
  );
  const lastLine = moments.toSorted().at(-1);
  if (lastLine === undefined || Date.parse(lastLine) <= now.getTime() + clockMs)
    return found("good", "clockGood", {});
  return found("wrong", "clockBehind", { now: now.toISOString(), lastLine });
}

function signalsOf(db: Database, now: Date): Finding {
  const today = dayInAmsterdam(now.getTime());
  const differing = listOrganisations(db).map(({ id }) =>
    differingSignals(db, { organisationId: id, clientIds: null }, today),
  );
  const trajectories = differing.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (trajectories > 0) return found("wrong", "signalsDiffer", { trajectories });
  if (differing.includes(null)) return found("attention", "signalsWait", {});
  return found("good", "signalsGood", {});
}

function identityOf(db: Database, dataDir: string): Finding {
  const members = listMemberships(db).filter(isUnderWay);
  if (members.length === 0) return found("good", "identityNone", {});
  const seeds = members.map(({ organisationId }) => findSeed(dataDir, organisationId));
  return seeds.every((seed) => seed instanceof Uint8Array)
    ? found("good", "identityGood", {})
    : found("wrong", "identityUnreadable", {});
}
