import {
  type Application,
  changedGroups,
  isBatch,
  isConfirmedKey,
  leastBatch,
  memberOf,
  type PendingKey,
  type Roster,
  type RosterMember,
} from "@nabij/federation";
import { type Hub, momentOf } from "../hub.ts";
import { listApplications, listDepartures } from "../store/applications.ts";
import { listPendingKeys } from "../store/pending-keys.ts";
import { hasDeparted } from "../store/roster-updates.ts";
import { currentRoster } from "./current-roster.ts";

/** What the next list of participants would change. */
export type PreparedChanges = {
  readonly roster: Roster;
  readonly joins: readonly RosterMember[];
  readonly departures: readonly RosterMember[];
  /** Organisations whose key was revoked and that come back with another. */
  readonly returns: readonly RosterMember[];
  /** Members whose key changes, by their own word and two people who heard the new fingerprint. */
  readonly rotations: readonly PendingKey[];
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
  const approved = listApplications(hub.store)
    .map(({ application }) => application)
    .filter(({ id, status }) => status === "approved" && !hasDeparted(hub.store, id));
  const joins = approved
    .filter(({ details }) => details.replaces === null)
    .map(memberOf)
    .filter((member) => !isIn(member) && !isRevoked(member))
    .toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
  const departures = all.filter(({ organisationId }) => leaving.has(organisationId));
  const statements = listPendingKeys(hub.store).filter(
    (pending) =>
      isConfirmedKey(pending) &&
      roster.members.some((member) => member.organisationId === pending.organisationId),
  );
  const rotations = statements.filter(({ kind }) => kind === "rotation");
  const revocations = roster.members.filter(({ organisationId }) =>
    statements.some((each) => each.kind === "revocation" && each.organisationId === organisationId),
  );
  const returns = returnsOf(approved, [...roster.suspended, ...revocations])
    .filter((member) => !isRevoked(member))
    .filter(({ organisationId }) => !leaving.has(organisationId));
  const changes = { joins, returns, departures, rotations, revocations };
  const isAny = Object.values(changes).some(({ length }) => length > 0);
  const missing = missingFor(all, joins, departures, momentOf(hub));
  return { roster, ...changes, isAny, missing };
}

/** Who comes back keeps its name and legal group: only the key is another. */
function returnsOf(
  approved: readonly Application[],
  without: readonly RosterMember[],
): readonly RosterMember[] {
  return without.flatMap((member) => {
    const { details } =
      approved.find((each) => each.details.replaces === member.organisationId) ?? {};
    return details === undefined ? [] : [{ ...member, identityKey: details.identityKey }];
  });
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
