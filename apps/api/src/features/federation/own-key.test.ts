import { existsSync } from "node:fs";
import { join } from "node:path";
import { listAudit } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import {
  fingerprintOf,
  hashOfSigned,
  newIdentity,
  openApplication,
  openRevocation,
  openRotation,
  type RosterMember,
  type RosterUpdate,
  sealRosterUpdate,
  sealRotation,
} from "@nabij/federation";
import { expect, test } from "vitest";
import { turnOfAll } from "../../federation/round/keep-federated.ts";
import { applicationIdOf, reasonOf } from "../../federation/round/testing-hub.ts";
import {
  aRoundHub,
  issueRoster,
  type RoundHub,
  write,
} from "../../federation/round/testing-round-hub.ts";
import { aNode } from "../../testing.ts";

const details = {
  kvk: "12345678",
  agb: null,
  legalGroup: "De Kade",
  contactEmail: "vergelijken@voorbeeld.example",
};
const another = newIdentity(new Uint8Array(32).fill(44));
const neighbour: RosterMember = {
  organisationId: anId(880),
  name: "De Wilg",
  legalGroup: "De Wilg",
  identityKey: another.publicKey,
};

/** A node that takes part at a hub which hears what is said about keys, beside one neighbour. */
async function aMember() {
  const dataDir = aFolder();
  const node = aNode("2026-11-01", dataDir);
  const now = () => node.clock.at;
  const hub = await aRoundHub(now);
  const said: string[] = [];
  hub.answers.set("POST /federation/keys", ({ body }) => {
    said.push(body);
    return {};
  });
  const admin = node.as("beheerder").federation;
  await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  hub.members.push(neighbour);
  await issueRoster(hub);
  const turn = async (times = 1) => {
    for (let time = 0; time < times; time += 1) await turnOfAll({ db: node.db, dataDir, now });
  };
  await turn(2);
  await admin.confirmRoster({ count: 2 });
  await admin.setTrusted({
    ...{ trusted: true, organisationId: neighbour.organisationId },
    fingerprint: another.fingerprint,
  });
  const [own] = hub.members;
  if (own === undefined) throw new Error("it takes part");
  const nextFile = join(dataDir, `federation-key-${node.organisation.id}-next`);
  return { ...node, hub, admin, said, turn, own, nextFile };
}

/** Hands out the next list of participants with these changes. */
async function issue(hub: RoundHub, change: Partial<RosterUpdate>) {
  const update = await sealRosterUpdate(hub.identity, {
    sequence: hub.updates.length + 1,
    previous: hashOfSigned(hub.updates.at(-1) ?? ""),
    decidedAt: hub.now().toISOString(),
    approvedBy: [
      { id: "a", name: "Noor Fictief" },
      { id: "b", name: "Teun Fictief" },
    ],
    ...{ joins: [], departures: [], rotations: [], revocations: [], ...change },
  });
  hub.updates.push(update);
  const sequence = hub.updates.length;
  await write(hub, { type: "roster-updated", sequence, updateHash: hashOfSigned(update) });
}

test("a new key counts once the hub lists it; until then the old one does", async () => {
  const { hub, admin, said, turn, own, nextFile, db, organisation } = await aMember();
  const before = (await admin.status()).ownFingerprint;
  const { newFingerprint } = await admin.rotateKey({ isSure: true });
  const [statement = ""] = said;
  const opened = await openRotation(statement, own.identityKey);
  expect(opened.ok && fingerprintOf(opened.value.to)).toBe(newFingerprint);
  await turn();
  const pending = await admin.status();
  expect([pending.ownFingerprint, pending.membership?.key.nextFingerprint]).toEqual([
    before,
    newFingerprint,
  ]);
  await issue(hub, { rotations: [{ organisationId: own.organisationId, statement }] });
  await turn();
  const after = await admin.status();
  expect([after.ownFingerprint, after.membership?.key.nextFingerprint]).toEqual([
    newFingerprint,
    null,
  ]);
  expect(after.membership).toMatchObject({ waitingUpdates: 0, status: "member" });
  expect(after.contact?.fault).toBeNull();
  expect(existsSync(nextFile)).toBe(false);
  const actions = listAudit(db, organisation.id).rows.map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(["federation.rotateKey", "federation.keyChanged"]),
  );
});

test("asking twice asks for the same new key", async () => {
  const { admin } = await aMember();
  const first = await admin.rotateKey({ isSure: true });
  expect(await admin.rotateKey({ isSure: true })).toEqual(first);
});

test("a hub that says no, or is away, changes nothing about the key that counts", async () => {
  const { admin, hub } = await aMember();
  const before = (await admin.status()).ownFingerprint;
  hub.answers.set("POST /federation/keys", () => ({ refusal: { type: "key-revoked" } }));
  expect(await reasonOf(admin.rotateKey({ isSure: true }))).toBe("key-refused");
  expect(await reasonOf(admin.revokeKey({ isSure: true }))).toBe("key-refused");
  expect(await admin.status()).toMatchObject({
    ownFingerprint: before,
    membership: { status: "member" },
  });
});

test("a key that is taken back is gone, and the organisation applies as who it was", async () => {
  const { admin, hub, said, turn, own } = await aMember();
  const before = (await admin.status()).ownFingerprint;
  const { newFingerprint } = await admin.revokeKey({ isSure: true });
  expect((await openRevocation(said[0] ?? "", own.identityKey)).ok).toBe(true);
  const returning = await admin.status();
  expect(returning.ownFingerprint).toBe(newFingerprint);
  expect(newFingerprint).not.toBe(before);
  expect(returning.membership).toMatchObject({ status: "found", key: { isReturning: true } });
  const calls = hub.seen.length;
  await turn();
  expect(hub.seen).toHaveLength(calls);
  hub.answers.set(`GET /federation/applications/${applicationIdOf(2)}`, () => ({
    status: "approved",
  }));
  await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  const opened = await openApplication(hub.seen.at(-1)?.body ?? "");
  expect(opened.ok && [opened.value.replaces, fingerprintOf(opened.value.identityKey)]).toEqual([
    own.organisationId,
    newFingerprint,
  ]);
  const { organisationId, identityKey } = own;
  const fresh = opened.ok ? opened.value.identityKey : "";
  await issue(hub, {
    revocations: [{ organisationId, identityKey }],
    joins: [{ ...own, identityKey: fresh }],
  });
  await turn(2);
  const { waiting } = await admin.members();
  expect(waiting.map(({ type, isYou }) => [type, isYou])).toEqual([
    ["key-revoked", true],
    ["key-replaced", true],
  ]);
  await admin.confirmRoster({ count: 2 });
  await turn();
  const { members } = await admin.members();
  expect(members.find(({ isYou }) => isYou)?.fingerprint).toBe(newFingerprint);
  expect(members.find(({ name }) => name === "De Wilg")?.isTrusted).toBe(true);
  expect((await admin.status()).contact?.fault).toBeNull();
});

test("a key of another that changes is looked at; what the old key signed stays trusted", async () => {
  const { admin, hub, turn } = await aMember();
  const { organisationId } = neighbour;
  const next = newIdentity(new Uint8Array(32).fill(45));
  const about = { organisationId, at: hub.now().toISOString() };
  const statement = await sealRotation(another, next, about);
  await issue(hub, { rotations: [{ organisationId, statement }] });
  await turn();
  const { waiting, members } = await admin.members();
  expect(waiting).toMatchObject([{ type: "key-rotated", fingerprint: next.fingerprint }]);
  expect(members.find(({ name }) => name === "De Wilg")?.fingerprint).toBe(another.fingerprint);
  await admin.confirmRoster({ count: 1 });
  const after = (await admin.members()).members.find(({ name }) => name === "De Wilg");
  expect(after).toMatchObject({
    ...{ fingerprint: next.fingerprint, isTrusted: true, hasNewKey: false },
  });
});

test("a key that nobody vouched for loses the trust, and shows that it changed", async () => {
  const { admin, hub, turn } = await aMember();
  const { organisationId, identityKey } = neighbour;
  const fresh = newIdentity(new Uint8Array(32).fill(46));
  await issue(hub, {
    revocations: [{ organisationId, identityKey }],
    joins: [{ ...neighbour, identityKey: fresh.publicKey }],
  });
  await turn();
  await admin.confirmRoster({ count: 2 });
  const wilg = async () =>
    (await admin.members()).members.find(({ name }) => name === "De Wilg") ?? {};
  expect(await wilg()).toMatchObject({ isTrusted: false, hasNewKey: true });
  const typed = { trusted: true as const, organisationId };
  const old = admin.setTrusted({ ...typed, fingerprint: another.fingerprint });
  expect(await reasonOf(old)).toBe("fingerprint-differs");
  await admin.setTrusted({ ...typed, fingerprint: fresh.fingerprint });
  expect(await wilg()).toMatchObject({ isTrusted: true, hasNewKey: false });
});

test("a change of key that a stranger signed, or back to an old key, is no list of participants", async () => {
  const { admin, hub, turn } = await aMember();
  const { organisationId } = neighbour;
  const [next, stranger] = [47, 48].map((seed) => newIdentity(new Uint8Array(32).fill(seed)));
  if (next === undefined || stranger === undefined) throw new Error("two were made");
  const about = { organisationId, at: hub.now().toISOString() };
  const there = await sealRotation(another, next, about);
  await issue(hub, { rotations: [{ organisationId, statement: there }] });
  await turn();
  await admin.confirmRoster({ count: 1 });
  const kept = hub.updates.length;
  for (const statement of [
    there,
    await sealRotation(stranger, another, about),
    await sealRotation(next, another, about),
  ]) {
    hub.updates.length = kept;
    await issue(hub, { rotations: [{ organisationId, statement }] });
    await turn();
    expect((await admin.status()).contact?.fault).toBe("roster-broken");
    const { members, waiting } = await admin.members();
    expect([waiting, members.find(({ name }) => name === "De Wilg")?.fingerprint]).toEqual([
      [],
      next.fingerprint,
    ]);
  }
});
