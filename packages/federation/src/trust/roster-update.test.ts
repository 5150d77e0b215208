import { expect, test } from "vitest";
import { hashOfSigned } from "./identity.ts";
import { sealRotation } from "./key-statement.ts";
import { emptyRoster, type Roster, type RosterUpdate, sealRosterUpdate } from "./roster.ts";
import { readRosterUpdate } from "./roster-update.ts";
import { approvers, firstUpdate, hub, identityOf, member, members, uuid } from "./testing.ts";

const signedFirst = await sealRosterUpdate(hub, firstUpdate);
const first: Roster = {
  ...emptyRoster,
  sequence: 1,
  head: hashOfSigned(signedFirst),
  members: members(1, 2, 3, 4, 5, 6),
};

/** Reads a second update with these changes, on top of the first six organisations. */
async function second(changes: Partial<RosterUpdate>, roster = first) {
  const bare = { ...firstUpdate, joins: [], sequence: roster.sequence + 1, previous: roster.head };
  return readRosterUpdate(
    roster,
    await sealRosterUpdate(hub, { ...bare, ...changes }),
    hub.publicKey,
  );
}

async function rosterAfter(changes: Partial<RosterUpdate>, roster = first) {
  const read = await second(changes, roster);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

const rotationOf = (number: number, to: number) =>
  sealRotation(identityOf(number), identityOf(to), {
    organisationId: uuid(number),
    at: "2026-05-01T09:00:00Z",
  });

test("the first update makes the roster, in the order of the organisations", async () => {
  const joins = members(6, 5, 4, 3, 2, 1);
  const read = await readRosterUpdate(
    emptyRoster,
    await sealRosterUpdate(hub, { ...firstUpdate, joins }),
    hub.publicKey,
  );
  expect(read.ok && read.value.roster.members).toEqual(first.members);
  expect(read.ok && read.value.changes.every((change) => change.mustConfirm)).toBe(true);
});

test("an update by another than the hub, or out of its place in the chain, is refused", async () => {
  const byMember = await sealRosterUpdate(identityOf(1), firstUpdate);
  expect(await readRosterUpdate(emptyRoster, byMember, hub.publicKey)).toMatchObject({
    error: { type: "unknown-signer" },
  });
  const joins = members(7, 8, 9);
  const outOfOrder = { error: { type: "out-of-order" } };
  expect(await second({ joins, sequence: 3 })).toMatchObject(outOfOrder);
  expect(await second({ joins, previous: emptyRoster.head })).toMatchObject(outOfOrder);
  expect(await readRosterUpdate(first, signedFirst, hub.publicKey)).toMatchObject(outOfOrder);
});

test("one person alone cannot change the roster", async () => {
  const approvedBy = [approvers[0], approvers[0]].flatMap((each) => each ?? []);
  expect(await second({ joins: members(7, 8, 9), approvedBy })).toMatchObject({
    error: { type: "same-approver" },
  });
});

test("attack 10: one or two that come or go wait for a third", async () => {
  const tooSmall = { error: { type: "batch-too-small" } };
  expect(await second({ joins: members(7) })).toMatchObject(tooSmall);
  expect(await second({ joins: members(7), departures: [uuid(1)] })).toMatchObject(tooSmall);
  expect(await second({ joins: members(7, 8, 9) })).toMatchObject({ ok: true });
  expect(await second({ joins: members(7, 8), departures: [uuid(1)] })).toMatchObject({ ok: true });
});

test("attack 10: three organisations of one legal group are no batch", async () => {
  const joins = members(7, 8, 9).map((each) => ({ ...each, legalGroup: "groep 7" }));
  expect(await second({ joins })).toMatchObject({ error: { type: "batch-too-small" } });
});

test("at the turn of the year, or while there are too few for a figure, one may come", async () => {
  const decidedAt = "2027-01-04T09:00:00Z";
  expect(await second({ joins: members(7), decidedAt })).toMatchObject({ ok: true });
  const few = { ...first, members: members(1, 2, 3, 4) };
  expect(await second({ joins: members(7) }, few)).toMatchObject({ ok: true });
});

test("a rotation signed by the old key is looked at, and the old key never comes back", async () => {
  const rotations = [{ organisationId: uuid(1), statement: await rotationOf(1, 11) }];
  const { roster, changes } = await rosterAfter({ rotations });
  expect(roster.members[0]?.identityKey).toBe(identityOf(11).publicKey);
  expect(changes).toMatchObject([{ type: "key-rotated", mustConfirm: true }]);
  const back = { organisationId: uuid(1), statement: await rotationOf(1, 1) };
  expect(await second({ rotations: [back] }, roster)).toMatchObject({
    error: { type: "rotation-refused" },
  });
  const again = [...members(7, 8), { ...member(9), identityKey: identityOf(1).publicKey }];
  expect(await second({ joins: again }, roster)).toMatchObject({ error: { type: "key-revoked" } });
});

test("the hub cannot swap a key: without a word of the old key it must be confirmed", async () => {
  const swapped = { ...member(1), identityKey: identityOf(11).publicKey };
  expect(await second({ joins: [swapped] })).toMatchObject({ error: { type: "member-already" } });
  const { changes, roster } = await rosterAfter({ departures: [uuid(1)], joins: [swapped] });
  expect(changes).toMatchObject([
    { type: "key-replaced", keyBefore: member(1).identityKey, mustConfirm: true },
  ]);
  expect(roster.members).toHaveLength(6);
  const statement = await rotationOf(11, 12);
  const rotations = [{ organisationId: uuid(1), statement }];
  expect(await second({ rotations })).toMatchObject({ error: { type: "rotation-refused" } });
});

test("a rotation of another organisation does not count for this one", async () => {
  const rotations = [{ organisationId: uuid(2), statement: await rotationOf(1, 11) }];
  expect(await second({ rotations })).toMatchObject({ error: { type: "rotation-refused" } });
});

test("a revoked key takes its organisation out at once, and it comes back with another", async () => {
  const revocations = [{ organisationId: uuid(1), identityKey: member(1).identityKey }];
  const { roster, changes } = await rosterAfter({ revocations });
  expect(changes).toMatchObject([{ type: "key-revoked", mustConfirm: false }]);
  expect(roster.members).toEqual(members(2, 3, 4, 5, 6));
  expect(roster.suspended).toEqual([member(1)]);
  const other = { ...member(1), identityKey: identityOf(11).publicKey };
  const back = await rosterAfter({ joins: [other] }, roster);
  expect(back.changes).toMatchObject([{ type: "key-replaced", mustConfirm: true }]);
  expect(back.roster.suspended).toEqual([]);
  expect(await second({ joins: [member(1)] }, roster)).toMatchObject({
    error: { type: "key-revoked" },
  });
});

test("weak keys, keys in use, strangers and empty updates are refused", async () => {
  const joins = (identityKey: string) => [...members(7, 8), { ...member(9), identityKey }];
  expect(await second({ joins: joins("A".repeat(43)) })).toMatchObject({
    error: { type: "key-weak", organisationId: uuid(9) },
  });
  expect(await second({ joins: joins(member(1).identityKey) })).toMatchObject({
    error: { type: "key-in-use" },
  });
  expect(await second({ departures: [uuid(99)] })).toMatchObject({
    error: { type: "member-unknown" },
  });
  expect(await second({})).toMatchObject({ error: { type: "nothing-changes" } });
});
