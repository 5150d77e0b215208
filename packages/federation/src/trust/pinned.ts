import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import {
  Bytes32,
  type DeclineReason,
  OrganisationId,
  type RosterMember,
} from "../round/message.ts";
import type { KeysOfHub } from "./hub-key.ts";
import { fingerprintOf, isFingerprintTyped } from "./identity.ts";
import { Roster } from "./roster.ts";
import { type RosterChange, type RosterRefusal, readRosterUpdate } from "./roster-update.ts";

const Trusted = z.strictObject({ organisationId: OrganisationId, identityKey: Bytes32 });

/** What a node holds on to of a federation. Nothing in it changes without a confirmed update. */
export const Pinned = z.strictObject({
  hubKey: Bytes32,
  roster: Roster,
  /** Organisations the administrators of this node know, each with the key they compared. */
  trusted: z.array(Trusted),
});
export type Pinned = z.infer<typeof Pinned>;

/** What accepting an update makes of the pinned roster, and what must be confirmed first. */
export type Acceptance = {
  readonly pinned: Pinned;
  readonly changes: readonly RosterChange[];
  readonly mustConfirm: boolean;
};

/**
 * Decides what an update does to what is pinned here. With `mustConfirm` the caller shows the
 * changes to an administrator and keeps the old pins until then: rounds wait, nothing is swapped.
 */
export async function acceptRosterUpdate(
  pinned: Pinned,
  signed: string,
  hubKeys: KeysOfHub = pinned.hubKey,
): Promise<Result<Acceptance, RosterRefusal>> {
  const read = await readRosterUpdate(pinned.roster, signed, hubKeys);
  if (!read.ok) return read;
  const { roster, changes } = read.value;
  const rotated = new Map(
    changes
      .filter(({ type }) => type === "key-rotated")
      .map(({ member }) => [member.organisationId, member.identityKey]),
  );
  const stays = [...roster.members, ...roster.suspended];
  // Trust follows what the old key signed. Of a key that nobody vouched for the entry stays behind,
  // with the key that was compared: it counts no more (`trustedIn`) and shows that the key changed.
  const trusted = pinned.trusted
    .map((each) => ({ ...each, identityKey: rotated.get(each.organisationId) ?? each.identityKey }))
    .filter((each) => stays.some(({ organisationId }) => organisationId === each.organisationId));
  const mustConfirm = changes.some((change) => change.mustConfirm);
  return ok({ pinned: { ...pinned, roster, trusted }, changes, mustConfirm });
}

/** Puts a member on the trust list, by the fingerprint that this member read out itself. */
export function trust(
  pinned: Pinned,
  organisationId: string,
  typedFingerprint: string,
): Result<Pinned, { readonly type: "member-unknown" | "fingerprint-differs" }> {
  const member = pinned.roster.members.find((each) => each.organisationId === organisationId);
  if (member === undefined) return err({ type: "member-unknown" });
  const { identityKey } = member;
  if (!isFingerprintTyped(typedFingerprint, fingerprintOf(identityKey)))
    return err({ type: "fingerprint-differs" });
  const others = distrust(pinned, organisationId).trusted;
  return ok({ ...pinned, trusted: [...others, { organisationId, identityKey }] });
}

/** Takes an organisation off the trust list. */
export function distrust(pinned: Pinned, organisationId: string): Pinned {
  const trusted = pinned.trusted.filter((each) => each.organisationId !== organisationId);
  return { ...pinned, trusted };
}

/**
 * Organisations on the trust list that still hold the key that was compared: what a round is held
 * against before this node takes part (attack 5).
 */
export function trustedIn({ roster, trusted }: Pinned): readonly string[] {
  const known = trusted.filter((each) => roster.members.some((member) => isSame(member, each)));
  return known.map(({ organisationId }) => organisationId);
}

/** Members on the trust list that have another key now than the one that was compared. */
export function changedSinceTrusted({ roster, trusted }: Pinned): readonly string[] {
  return roster.members
    .filter(({ organisationId, identityKey }) =>
      trusted.some(
        (each) => each.organisationId === organisationId && each.identityKey !== identityKey,
      ),
    )
    .map(({ organisationId }) => organisationId);
}

/**
 * Why a node does not take part in a round of this roster, if anything: every member must be pinned
 * with exactly this key, name and legal group, once and in order, itself among them; and the members
 * it trusts must make five legal groups, its own counted along (attack 5).
 */
export function rosterProblem(
  pinned: Pinned,
  ownKey: string,
  roster: readonly RosterMember[],
  leastTrusted = 5,
): Extract<DeclineReason, "roster-changed" | "too-few-trusted"> | null {
  const known = new Map(pinned.roster.members.map((each) => [each.organisationId, each]));
  const isPinned = roster.every((member, index) => {
    const isNext = index === 0 || (roster[index - 1]?.organisationId ?? "") < member.organisationId;
    return isNext && isAlike(known.get(member.organisationId), member);
  });
  const own = roster.find(({ identityKey }) => identityKey === ownKey);
  if (own === undefined || !isPinned) return "roster-changed";
  const trusted = new Set([own.organisationId, ...trustedIn(pinned)]);
  const groups = roster
    .filter(({ organisationId }) => trusted.has(organisationId))
    .map(({ legalGroup }) => legalGroup);
  return new Set(groups).size < leastTrusted ? "too-few-trusted" : null;
}

type Keyed = Pick<RosterMember, "organisationId" | "identityKey">;

const isSame = (one: Keyed, other: Keyed) =>
  one.organisationId === other.organisationId && one.identityKey === other.identityKey;

const isAlike = (one: RosterMember | undefined, other: RosterMember) =>
  one !== undefined &&
  isSame(one, other) &&
  one.legalGroup === other.legalGroup &&
  one.name === other.name;
