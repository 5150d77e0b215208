import { expect, test } from "vitest";
import { sealRotation } from "./key-statement.ts";
import {
  acceptRosterUpdate,
  changedSinceTrusted,
  distrust,
  type Pinned,
  rosterProblem,
  trust,
  trustedIn,
} from "./pinned.ts";
import { emptyRoster, sealRosterUpdate } from "./roster.ts";
import { firstUpdate, hub, identityOf, member, members, uuid } from "./testing.ts";

const nothing: Pinned = { hubKey: hub.publicKey, roster: emptyRoster, trusted: [] };
const accepted = await acceptRosterUpdate(nothing, await sealRosterUpdate(hub, firstUpdate));
if (!accepted.ok) throw new Error(accepted.error.type);
const { pinned: start } = accepted.value;

const trusting = (...numbers: readonly number[]) =>
  numbers.reduce((pinned, number) => {
    const trusted = trust(pinned, uuid(number), identityOf(number).fingerprint);
    if (!trusted.ok) throw new Error(trusted.error.type);
    return trusted.value;
  }, start);

const own = member(1).identityKey;

test("new members wait for an administrator and nobody is trusted by itself", () => {
  expect(accepted.ok && accepted.value.mustConfirm).toBe(true);
  expect(start.trusted).toEqual([]);
});

test("a member is trusted only with the fingerprint it read out", () => {
  expect(trust(start, uuid(2), identityOf(3).fingerprint)).toEqual({
    ok: false,
    error: { type: "fingerprint-differs" },
  });
  expect(trust(start, uuid(99), identityOf(2).fingerprint)).toEqual({
    ok: false,
    error: { type: "member-unknown" },
  });
});

test("attack 5: four strangers around one organisation are too few to trust", () => {
  expect(rosterProblem(start, own, members(1, 2, 3, 4, 5))).toBe("too-few-trusted");
  expect(rosterProblem(trusting(2, 3, 4), own, members(1, 2, 3, 4, 5, 6))).toBe("too-few-trusted");
  expect(rosterProblem(trusting(2, 3, 4, 5), own, members(1, 2, 3, 4, 5))).toBeNull();
});

test("attack 5: trusted organisations of one legal group count once", () => {
  const groupOf = (number: number) => ({
    ...member(number),
    legalGroup: number === 5 ? "groep 4" : member(number).legalGroup,
  });
  const roster = [1, 2, 3, 4, 5].map(groupOf);
  const pinned = trusting(2, 3, 4, 5);
  const same = { ...pinned, roster: { ...pinned.roster, members: roster } };
  expect(rosterProblem(same, own, roster)).toBe("too-few-trusted");
});

test("trust that was taken back counts no more", () => {
  const pinned = distrust(trusting(2, 3, 4, 5), uuid(5));
  expect(rosterProblem(pinned, own, members(1, 2, 3, 4, 5))).toBe("too-few-trusted");
});

test.each([
  ["another key", { identityKey: identityOf(12).publicKey }],
  ["another legal group", { legalGroup: "groep 1" }],
  ["another name", { name: "Zorggroep 3" }],
])("a roster with %s than is pinned is refused", (_, changes) => {
  const roster = [member(1), { ...member(2), ...changes }, ...members(3, 4, 5, 6)];
  expect(rosterProblem(trusting(2, 3, 4, 5, 6), own, roster)).toBe("roster-changed");
});

test("a roster without this node, with a stranger, twice the same or out of order is refused", () => {
  const pinned = trusting(2, 3, 4, 5, 6);
  const problem = (...numbers: readonly number[]) =>
    rosterProblem(pinned, own, members(...numbers));
  expect(problem(2, 3, 4, 5, 6)).toBe("roster-changed");
  expect(problem(1, 2, 3, 4, 5, 7)).toBe("roster-changed");
  expect(problem(1, 2, 2, 3, 4, 5)).toBe("roster-changed");
  expect(problem(2, 1, 3, 4, 5)).toBe("roster-changed");
  expect(problem(1, 2, 3, 4, 5)).toBeNull();
});

test("trust follows a rotation and ends with a key that nobody vouched for", async () => {
  const pinned = trusting(2, 3);
  const about = { organisationId: uuid(2), at: "2026-05-01T09:00:00Z" };
  const statement = await sealRotation(identityOf(2), identityOf(12), about);
  const update = {
    ...firstUpdate,
    sequence: 2,
    previous: pinned.roster.head,
    joins: [{ ...member(3), identityKey: identityOf(13).publicKey }],
    departures: [uuid(3)],
    rotations: [{ organisationId: uuid(2), statement }],
  };
  const next = await acceptRosterUpdate(pinned, await sealRosterUpdate(hub, update));
  if (!next.ok) throw new Error(next.error.type);
  expect(trustedIn(next.value.pinned)).toEqual([uuid(2)]);
  expect(changedSinceTrusted(next.value.pinned)).toEqual([uuid(3)]);
  expect(next.value.mustConfirm).toBe(true);
});
