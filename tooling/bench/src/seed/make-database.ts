import { randomUUID } from "node:crypto";
import {
  beginTransaction,
  commit,
  type Database,
  rebuildSignals,
  recordAccess,
  recordTables,
  saveOrganisation,
  saveTeam,
} from "@nabij/db";
import { fieldsOf, type RecordKind } from "@nabij/domain";
import { addUser } from "api/node";
import { sql } from "drizzle-orm";
import { diceOf } from "./dice.ts";
import { now, organisation, scope, today, worker } from "./measured-organisation.ts";
import { trajectoryRecords } from "./trajectory-records.ts";

const actor = { userId: worker.userId, role: "systeem", organisationId: organisation.id } as const;
const clientsPerTeam = 25;

/** The teams of an organisation with so many trajectories. */
export function teamIdsFor(trajectories: number): readonly string[] {
  const dice = diceOf(7);
  const count = Math.max(3, Math.min(400, Math.floor(trajectories / clientsPerTeam)));
  return Array.from({ length: count }, () => dice.id());
}

/**
 * Fills an empty database with an organisation of so many trajectories, the same every time, in one
 * transaction through the tables of the store; no signals yet (see {@link keepAllSignals}).
 */
export async function fillDatabase(db: Database, trajectories: number): Promise<number> {
  const teamIds = teamIdsFor(trajectories);
  const line = recordAccess(actor, "bench.fill", null, now);
  const teams = teamIds.map((id, at) => saveTeam(scope, { id, name: `Team ${at + 1}` }));
  const made = commit(db, [saveOrganisation(organisation), ...teams, line]);
  if (!made.ok) throw new Error(`refused: ${made.error.type}`);
  const { userId: id, email, password, role } = worker;
  const person = { id, email, password, role, name: "Mees Meting", clientIds: null };
  const account = { accountId: randomUUID(), organisationId: organisation.id };
  await addUser(db, { ...person, ...account }, now);
  return insertAll(db, trajectories, teamIds);
}

function insertAll(db: Database, trajectories: number, teamIds: readonly string[]): number {
  const dice = diceOf(1);
  const statements = new Map<RecordKind, ReturnType<typeof insertOf>>();
  const transaction = beginTransaction(db);
  let rows = 0;
  for (let number = 1; number <= trajectories; number += 1) {
    for (const { kind, record } of trajectoryRecords(number, teamIds, today, dice)) {
      const statement = statements.get(kind) ?? insertOf(db, kind);
      statements.set(kind, statement);
      statement.run({ ...record, organisationId: organisation.id });
      rows += 1;
    }
  }
  transaction.commit(recordAccess(actor, "bench.fill", null, now));
  return rows;
}

function insertOf({ orm }: Database, kind: RecordKind) {
  const fields = [...fieldsOf(kind), "organisationId"];
  const values = Object.fromEntries(fields.map((field) => [field, sql.placeholder(field)]));
  return orm
    .insert(recordTables[kind])
    .values(values as never)
    .prepare();
}

/** Keeps the signals of everything, by the product's own rebuild. */
export function keepAllSignals(db: Database): void {
  rebuildSignals(db, [organisation.id], { userId: worker.userId, at: now });
}
