import { err, ok, type Result } from "@nabij/domain";
import {
  hashOfSigned,
  type LogEntry,
  type RosterUpdate,
  readRosterUpdate,
  sealRosterUpdate,
} from "@nabij/federation";
import { type Hub, inTurn, momentOf } from "../hub.ts";
import { nextLogLine } from "../hub-log.ts";
import type { Approver } from "../store/approvers.ts";
import { inOneWrite } from "../store/connect.ts";
import { dropPendingKey } from "../store/pending-keys.ts";
import {
  addRosterUpdate,
  dropProposal,
  findProposal,
  keepDeparted,
  keepProposal,
} from "../store/roster-updates.ts";
import { listRounds } from "../store/rounds.ts";
import { type PreparedChanges, preparedChanges } from "./prepared-changes.ts";

/** Why a list of participants does not go out. */
export type RosterIssueRefusal = {
  readonly type:
    | "nothing-prepared"
    | "batch-too-small"
    | "round-running"
    | "same-approver"
    | "list-changed";
};

/** Whether the list waits for a second person, or went out. */
export type RosterIssue = "proposed" | "issued";

/**
 * One person proposes the next list, and another one agrees to exactly that: then it is signed,
 * appended to the log and handed out. `shown` is the `contentOf` of what the person saw. Not while a
 * round runs, since a round holds on to its list.
 */
export function issueRoster(
  hub: Hub,
  by: Approver,
  shown: string,
): Promise<Result<RosterIssue, RosterIssueRefusal>> {
  return inTurn(hub, async () => {
    const changes = await preparedChanges(hub);
    if (!changes.isAny) return err({ type: "nothing-prepared" });
    if (changes.missing > 0) return err({ type: "batch-too-small" });
    if (listRounds(hub.store, true).length > 0) return err({ type: "round-running" });
    const content = contentOf(changes);
    if (content !== shown) return err({ type: "list-changed" });
    const proposal = findProposal(hub.store);
    if (proposal?.content !== content) {
      keepProposal(hub.store, { content, ...personOf(by), at: momentOf(hub) });
      return ok("proposed");
    }
    if (proposal.approverId === by.id) return err({ type: "same-approver" });
    const first = { id: proposal.approverId, name: proposal.approverName };
    await sign(hub, changes, [first, { id: by.id, name: by.name }]);
    return ok("issued");
  });
}

/** A hash of what would change, so that both people agree to what both of them saw. */
export function contentOf({ roster, ...changes }: PreparedChanges): string {
  return hashOfSigned(JSON.stringify({ head: roster.head, ...changes }));
}

async function sign(
  hub: Hub,
  changes: PreparedChanges,
  approvedBy: RosterUpdate["approvedBy"],
): Promise<void> {
  const update = updateOf(hub, changes, approvedBy);
  const signed = await sealRosterUpdate(hub.identity, update);
  const read = await readRosterUpdate(changes.roster, signed, hub.identity.publicKey);
  if (!read.ok) throw new Error(`the hub would not accept its own list: ${read.error.type}`);
  const { sequence, revocations } = update;
  await keepInLog(
    hub,
    { type: "roster-updated", sequence, updateHash: hashOfSigned(signed) },
    () => {
      addRosterUpdate(hub.store, sequence, signed);
      keepDeparted(hub.store, update.departures, update.decidedAt);
      dropProposal(hub.store);
      for (const { organisationId } of [...update.rotations, ...revocations])
        dropPendingKey(hub.store, organisationId);
    },
  );
  for (const revocation of revocations)
    await keepInLog(hub, { type: "key-revoked", ...revocation }, () => undefined);
}

async function keepInLog(hub: Hub, entry: LogEntry, also: () => void): Promise<void> {
  const keepLine = await nextLogLine(hub, entry);
  inOneWrite(hub.store, () => {
    also();
    keepLine();
  });
}

function updateOf(
  hub: Hub,
  { roster, joins, returns, departures, rotations, revocations }: PreparedChanges,
  approvedBy: RosterUpdate["approvedBy"],
): RosterUpdate {
  return {
    sequence: roster.sequence + 1,
    previous: roster.head,
    decidedAt: momentOf(hub),
    approvedBy,
    joins: [...joins, ...returns],
    departures: departures.map(({ organisationId }) => organisationId),
    rotations: rotations.flatMap(({ organisationId, signed }) =>
      signed === null ? [] : [{ organisationId, statement: signed }],
    ),
    revocations: revocations.map(({ organisationId, identityKey }) => ({
      organisationId,
      identityKey,
    })),
  };
}

function personOf({ id, name }: Approver) {
  return { approverId: id, approverName: name };
}
