import { err, ok, type Result } from "@nabij/domain";
import type { RosterMember } from "../round/message.ts";
import { type EnvelopeRefusal, knownKeys } from "./envelope.ts";
import { hubKeyAt, isWhereKeyEnded, type KeysOfHub } from "./hub-key.ts";
import { hashOfSigned, isSoundKey } from "./identity.ts";
import { openRotation } from "./key-statement.ts";
import { isBatch, type Roster, RosterUpdate } from "./roster.ts";
import { openBody } from "./sealed-body.ts";

/** One thing that an update changes. */
export type RosterChange = {
  readonly type: "joined" | "left" | "key-rotated" | "key-replaced" | "key-revoked";
  readonly member: RosterMember;
  /** The key before; null for who is new. */
  readonly keyBefore: string | null;
  /** An administrator looks at it before it counts: here is a key that was not here before. */
  readonly mustConfirm: boolean;
};

export type RosterRefusal =
  | EnvelopeRefusal
  | { readonly type: "out-of-order" }
  | { readonly type: "same-approver" }
  | { readonly type: "batch-too-small" }
  | { readonly type: "nothing-changes" }
  | {
      readonly type:
        | "member-unknown"
        | "member-already"
        | "key-weak"
        | "key-in-use"
        | "key-revoked"
        | "rotation-refused";
      readonly organisationId: string;
    };

/** What follows from an update, and what an administrator must confirm first. */
export type RosterOutcome = {
  readonly roster: Roster;
  readonly update: RosterUpdate;
  readonly changes: readonly RosterChange[];
};

/**
 * Reads a signed update on top of the roster that is known here: by the pinned key of the hub, next
 * in the chain, by two people, in a batch. Keys change only by a statement of the old key, or by a
 * change that asks to be confirmed. The hub itself runs the same check before it publishes.
 */
export async function readRosterUpdate(
  roster: Roster,
  signed: string,
  hubKeys: KeysOfHub,
): Promise<Result<RosterOutcome, RosterRefusal>> {
  const hubKey = hubKeyAt(hubKeys, "roster", roster.sequence + 1);
  const opened = await openBody(signed, knownKeys([hubKey]), "roster", RosterUpdate);
  if (!opened.ok) return opened;
  const update = opened.value.body;
  if (update.sequence !== roster.sequence + 1 || update.previous !== roster.head)
    return err({ type: "out-of-order" });
  if (!isWhereKeyEnded(hubKeys, "roster", update.sequence, hashOfSigned(signed)))
    return err({ type: "out-of-order" });
  if (update.approvedBy[0]?.id === update.approvedBy[1]?.id) return err({ type: "same-approver" });
  const rotated = await rotate(roster, update);
  if (!rotated.ok) return rotated;
  const draft = comeAndGo(rotated.value, update);
  if (!draft.ok) return draft;
  const { members, suspended, revokedKeys, changes } = draft.value;
  if (changes.length === 0) return err({ type: "nothing-changes" });
  const [before, after] = [
    [...roster.members, ...roster.suspended],
    [...members, ...suspended],
  ];
  if (!isBatch(before, after, update.decidedAt)) return err({ type: "batch-too-small" });
  const { sequence } = update;
  const next = { sequence, head: hashOfSigned(signed), members, suspended, revokedKeys };
  return ok({ roster: next, update, changes });
}

type Draft = Pick<Roster, "members" | "suspended" | "revokedKeys"> & {
  readonly changes: readonly RosterChange[];
};

async function rotate(
  { members, suspended, revokedKeys }: Roster,
  { rotations }: RosterUpdate,
): Promise<Result<Draft, RosterRefusal>> {
  let draft: Draft = { members, suspended, revokedKeys, changes: [] };
  for (const { organisationId, statement } of rotations) {
    const member = find(draft.members, organisationId);
    if (member === undefined) return err({ type: "member-unknown", organisationId });
    const change = await openRotation(statement, member.identityKey);
    if (!change.ok || change.value.organisationId !== organisationId)
      return err({ type: "rotation-refused", organisationId });
    const renewed = { ...member, identityKey: change.value.to };
    const problem = keyProblem(draft, renewed);
    if (problem !== undefined) return err({ type: problem, organisationId });
    draft = {
      ...draft,
      members: inOrder([...without(draft.members, organisationId), renewed]),
      revokedKeys: [...draft.revokedKeys, member.identityKey],
      changes: [...draft.changes, changeOf("key-rotated", renewed, member)],
    };
  }
  return ok(draft);
}

function comeAndGo(draft: Draft, update: RosterUpdate): Result<Draft, RosterRefusal> {
  let now = draft;
  for (const { organisationId, identityKey } of update.revocations) {
    const member = find(now.members, organisationId);
    if (member?.identityKey !== identityKey) return err({ type: "member-unknown", organisationId });
    now = {
      members: without(now.members, organisationId),
      suspended: [...now.suspended, member],
      revokedKeys: [...now.revokedKeys, identityKey],
      changes: [...now.changes, changeOf("key-revoked", member, member)],
    };
  }
  const gone = now;
  for (const organisationId of update.departures) {
    const member = find([...now.members, ...now.suspended], organisationId);
    if (member === undefined) return err({ type: "member-unknown", organisationId });
    now = {
      ...now,
      members: without(now.members, organisationId),
      suspended: without(now.suspended, organisationId),
      changes: [...now.changes, changeOf("left", member, member)],
    };
  }
  return join(now, update.joins, [...gone.members, ...gone.suspended]);
}

function join(
  draft: Draft,
  joins: readonly RosterMember[],
  before: readonly RosterMember[],
): Result<Draft, RosterRefusal> {
  let now = draft;
  for (const member of joins) {
    const { organisationId } = member;
    if (find(now.members, organisationId)) return err({ type: "member-already", organisationId });
    const problem = keyProblem(now, member);
    if (problem !== undefined) return err({ type: problem, organisationId });
    const earlier = find(before, organisationId);
    const left = now.changes.filter(
      (each) => each.type !== "left" || each.member.organisationId !== organisationId,
    );
    now = {
      ...now,
      members: inOrder([...now.members, member]),
      suspended: without(now.suspended, organisationId),
      changes: [...left, changeOf(earlier ? "key-replaced" : "joined", member, earlier)],
    };
  }
  return ok(now);
}

function keyProblem({ members, revokedKeys }: Draft, { identityKey }: RosterMember) {
  if (!isSoundKey(identityKey)) return "key-weak";
  if (revokedKeys.includes(identityKey)) return "key-revoked";
  return members.some((member) => member.identityKey === identityKey) ? "key-in-use" : undefined;
}

function changeOf(
  type: RosterChange["type"],
  member: RosterMember,
  before: RosterMember | undefined,
): RosterChange {
  const mustConfirm = type === "joined" || type === "key-replaced" || type === "key-rotated";
  return { type, member, keyBefore: before?.identityKey ?? null, mustConfirm };
}

const find = (members: readonly RosterMember[], id: string) =>
  members.find(({ organisationId }) => organisationId === id);

const without = (members: readonly RosterMember[], id: string) =>
  members.filter(({ organisationId }) => organisationId !== id);

const inOrder = (members: readonly RosterMember[]) =>
  members.toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
