import {
  appendReflectionEvents,
  commit,
  type Database,
  findOrganisation,
  inTransaction,
  recordAccess,
  saveOrganisation,
  saveRecord,
  saveSetting,
  saveTeam,
} from "@nabij/db";
import { type EstablishmentNumbers, ok } from "@nabij/domain";
import { establishmentSetting } from "../../restriction-rules/establishments.ts";
import { toStored } from "../../session-log/session-log.ts";
import type { DemoData } from "./demo-data.ts";
import { demoVisits } from "./demo-visits.ts";

/** Stores a made-up organisation in one transaction; false when it is there already. */
export function loadDemo(db: Database, data: DemoData, now: Date): boolean {
  const { organisation, teams, records, conversations } = data;
  if (findOrganisation(db, organisation.id) !== undefined) return false;
  const scope = { organisationId: organisation.id, clientIds: null };
  const actor = { userId: "demo", role: "systeem", organisationId: organisation.id } as const;
  const load = () =>
    commit(db, [
      saveOrganisation(organisation),
      ...teams.map((team) => saveTeam(scope, team)),
      saveSetting(scope, establishmentSetting, establishmentsOf(data)),
      ...records.map(({ kind, record }) => saveRecord(scope, kind, record)),
      ...conversations.map(({ sessionId, events }) =>
        // Stored today, so that its words are kept for as long as those of a session held today.
        appendReflectionEvents(scope, sessionId, 0, toStored(events), now),
      ),
      recordAccess(actor, "demo.load", null, now),
    ]);
  const visits = demoVisits(data, now);
  // The log of the past weeks stands before the line of today.
  const stored = inTransaction(db, () => {
    const seen = visits.length === 0 ? ok(undefined) : commit(db, visits);
    return seen.ok ? load() : seen;
  });
  if (!stored.ok) throw new Error(`the demo cannot be stored: ${stored.error.type}`);
  return true;
}

/** A made-up number for every location but the last: what drops out without one is there to see. */
function establishmentsOf({ teams }: DemoData): EstablishmentNumbers {
  return teams
    .slice(0, -1)
    .map(({ id }, index) => ({ teamId: id, number: String(index + 1).padStart(12, "0") }));
}
