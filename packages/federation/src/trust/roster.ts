import { z } from "zod";
import { Bytes32, Moment, OrganisationId, RosterMember } from "../round/message.ts";
import { Approver } from "./application.ts";
import { seal } from "./envelope.ts";
import type { Identity } from "./identity.ts";
import { outsideRound } from "./sealed-body.ts";

/** The hash that stands before the first of a chain. */
export const noHash = "A".repeat(43);

/** A change of who takes part, signed by the hub after two people agreed to it (design 2.6). */
export const RosterUpdate = z.strictObject({
  /** From 1, without gaps. */
  sequence: z.number().int().min(1),
  /** `hashOfSigned` of the update before this one; `noHash` before the first. */
  previous: Bytes32,
  decidedAt: Moment,
  approvedBy: z.array(Approver).length(2),
  joins: z.array(RosterMember).max(5000),
  departures: z.array(OrganisationId).max(5000),
  /** Changes of key, each a statement signed by the old key (`sealRotation`). */
  rotations: z
    .array(z.strictObject({ organisationId: OrganisationId, statement: z.string().max(8000) }))
    .max(5000),
  /** Keys that no longer count. Their organisations stand aside until they have another. */
  revocations: z
    .array(z.strictObject({ organisationId: OrganisationId, identityKey: Bytes32 }))
    .max(5000),
});
export type RosterUpdate = z.infer<typeof RosterUpdate>;

/** Who takes part, after the updates up to `sequence`. Plain data: keep it as JSON. */
export const Roster = z.strictObject({
  sequence: z.number().int().min(0),
  head: Bytes32,
  /** In the order of `organisationId`. */
  members: z.array(RosterMember),
  /** Members whose key was revoked and who have no other yet. */
  suspended: z.array(RosterMember),
  revokedKeys: z.array(Bytes32),
});
export type Roster = z.infer<typeof Roster>;

/** The roster before the first update. */
export const emptyRoster: Roster = {
  sequence: 0,
  head: noHash,
  members: [],
  suspended: [],
  revokedKeys: [],
};

/** Signs a change of the roster; only the hub does. */
export function sealRosterUpdate(hub: Identity, update: RosterUpdate): Promise<string> {
  return seal(hub, outsideRound("roster", update));
}

/** Fewest legal groups that come or go at once, so that no difference is one organisation's. */
export const leastBatch = 3;

/** Under this many legal groups no figure exists, so the first may come one by one. */
export const leastForFigures = 5;

/** Whether a moment lies at the turn of the year, when any number may come or go. */
export function isTurnOfYear(moment: string): boolean {
  return moment.slice(5, 10) === "12-31" || moment.slice(5, 7) === "01";
}

/**
 * Whether a roster may become another at this moment: nobody comes or goes, three legal groups or
 * more do, the year turns, or there were too few for any figure (federation design 2.4, attack 10).
 */
export function isBatch(
  before: readonly RosterMember[],
  after: readonly RosterMember[],
  at: string,
): boolean {
  const changed = changedGroups(before, after).size;
  const groups = new Set(before.map(({ legalGroup }) => legalGroup)).size;
  return changed === 0 || changed >= leastBatch || groups < leastForFigures || isTurnOfYear(at);
}

/** Legal groups of the organisations that stand in only one of two rosters. */
export function changedGroups(
  before: readonly Pick<RosterMember, "organisationId" | "legalGroup">[],
  after: readonly Pick<RosterMember, "organisationId" | "legalGroup">[],
): ReadonlySet<string> {
  const only = (some: typeof before, others: typeof before) => {
    const ids = new Set(others.map(({ organisationId }) => organisationId));
    return some.filter(({ organisationId }) => !ids.has(organisationId));
  };
  const changed = [...only(before, after), ...only(after, before)];
  return new Set(changed.map(({ legalGroup }) => legalGroup));
}
