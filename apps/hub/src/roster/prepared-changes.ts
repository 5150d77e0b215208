import {
  changedGroups,
  isBatch,
  leastBatch,
  memberOf,
  type Roster,
  type RosterMember,
} from "@nabij/federation";
import { type Hub, momentOf } from "../hub.ts";
import { listApplications, listDepartures } from "../store/applications.ts";
import { type KeyStatement, listStatements } from "../store/key-statements.ts";
import { hasDeparted } from "../store/roster-updates.ts";
import { currentRoster } from "./current-roster.ts";

/** What the next list of participants would change. */
export type PreparedChanges = {
  readonly roster: Roster;
  readonly joins: readonly RosterMember[];
  readonly departures: readonly RosterMember[];
  /** Members whose key changes, by their own word. */
  readonly rotations: readonly KeyStatement[];
  /** Members whose key no longer counts. */
  readonly revocations: readonly RosterMember[];
  /** Whether anything would change at all. */
  readonly isAny: boolean;
  /** Legal groups that are still missing before the list may go out; 0 when it may. */
  readonly missing: number;
};

/** Organisations that were approved and are not in, and those that asked to leave. */
export async function preparedChanges(hub: Hub): Promise<PreparedChanges> {
  const roster = await currentRoster(hub);
  const all = [...roster.members, ...roster.suspended];
  const isIn = ({ organisationId }: RosterMember) =>
    all.some((member) => member.organisationId === organisationId);
  const isRevoked = ({ identityKey }: RosterMember) => roster.revokedKeys.includes(identityKey);
  const leaving = new Set(listDepartures(hub.store));
  const joins = listApplications(hub.store)
    .filter(({ application }) => application.status === "approved")
    .filter(({ application }) => !hasDeparted(hub.store, application.id))
    .map(({ application }) => memberOf(application))
    .filter((member) => !isIn(member) && !isRevoked(member))
    .toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
  const departures = all.filter(({ organisationId }) => leaving.has(organisationId));
  const statements = listStatements(hub.store).filter(({ organisationId }) =>
    roster.members.some((member) => member.organisationId === organisationId),
  );
  const rotations = statements.filter(({ kind }) => kind === "rotation");
  const revocations = roster.members.filter(({ organisationId }) =>
    statements.some((each) => each.kind === "revocation" && each.organisationId === organisationId),
  );
  const count = joins.length + departures.length + rotations.length + revocations.length;
  const missing = missingFor(all, joins, departures, momentOf(hub));
  return { roster, joins, departures, rotations, revocations, isAny: count > 0, missing };
}

function missingFor(
  before: readonly RosterMember[],
  joins: readonly RosterMember[],
  departures: readonly RosterMember[],
  at: string,
): number {
  const after = [...before.filter((member) => !departures.includes(member)), ...joins];
  if (isBatch(before, after, at)) return 0;
  return leastBatch - changedGroups(before, after).size;
}
