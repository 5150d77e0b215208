import { aFolder } from "@nabij/db/testing";
import {
  appendToLog,
  emptyLog,
  hashOfSigned,
  type Identity,
  newIdentity,
  sealHubRotation,
  sealRosterUpdate,
} from "@nabij/federation";
import { expect, test } from "vitest";
import { turnOfAll } from "../../federation/round/keep-federated.ts";
import { aRoundHub, issueRoster, type RoundHub } from "../../federation/round/testing-round-hub.ts";
import { aNode } from "../../testing.ts";

const details = {
  kvk: "12345678",
  agb: null,
  legalGroup: "De Kade",
  contactEmail: "vergelijken@voorbeeld.example",
};
const [next, stranger] = [71, 72].map((seed) => newIdentity(new Uint8Array(32).fill(seed))) as [
  Identity,
  Identity,
];

async function aMember() {
  const dataDir = aFolder();
  const node = aNode("2026-11-01", dataDir);
  const now = () => node.clock.at;
  const hub = await aRoundHub(now);
  const admin = node.as("beheerder").federation;
  await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  await issueRoster(hub);
  const turn = async (times = 1) => {
    for (let time = 0; time < times; time += 1) await turnOfAll({ db: node.db, dataDir, now });
  };
  return { hub, admin, turn };
}

/** How far the log and the lists of a hub go. */
const reached = ({ log, updates }: RoundHub) => ({
  log: { length: log.length, hash: hashOfSigned(log.at(-1) ?? "") },
  roster: { length: updates.length, hash: hashOfSigned(updates.at(-1) ?? "") },
});

/** Lets `from` hand the hub over to `to`, with the line in the log that `to` signs. */
async function handOver(hub: RoundHub, from: Identity, to: Identity) {
  const at = hub.now().toISOString();
  const { log, roster } = reached(hub);
  const statement = await sealHubRotation(from, to, { at, log, roster });
  const entry = { from: from.publicKey, to: to.publicKey };
  const head = hub.log.length === 0 ? emptyLog : log;
  const line = await appendToLog(to, head, { type: "hub-key-rotated", ...entry }, at);
  hub.log.push(line.signed);
  hub.answers.set("GET /federation/hub-keys", () => ({ statements: [statement] }));
}

/** A list of participants that brings one more, signed by this key. */
async function issueBy(hub: RoundHub, identity: Identity) {
  const update = await sealRosterUpdate(identity, {
    ...{ sequence: hub.updates.length + 1, previous: hashOfSigned(hub.updates.at(-1) ?? "") },
    decidedAt: hub.now().toISOString(),
    approvedBy: [
      { id: "a", name: "Noor Fictief" },
      { id: "b", name: "Teun Fictief" },
    ],
    joins: [
      {
        ...{ organisationId: "00000000-0000-4000-8000-00000000cafe", name: "De Els" },
        ...{ legalGroup: "De Els", identityKey: stranger.publicKey },
      },
    ],
    ...{ departures: [], rotations: [], revocations: [] },
  });
  hub.updates.push(update);
}

test("a node follows the hub to a key that the old one signed, also with changes that wait", async () => {
  const { hub, admin, turn } = await aMember();
  await turn(2);
  expect((await admin.members()).waiting).toHaveLength(1);
  await handOver(hub, hub.identity, next);
  await issueBy(hub, next);
  await turn();
  const { membership, contact } = await admin.status();
  expect([membership?.hubFingerprint, contact?.fault]).toEqual([next.fingerprint, null]);
  expect((await admin.members()).waiting.map(({ name }) => name)).toContain("De Els");
  await admin.confirmRoster({ count: 2 });
  expect((await admin.members()).members).toHaveLength(2);
});

test("a node does not follow to a key that a stranger signed", async () => {
  const { hub, admin, turn } = await aMember();
  await turn(2);
  await handOver(hub, stranger, next);
  await turn();
  const { membership, contact } = await admin.status();
  expect([membership?.hubFingerprint, contact?.fault]).toEqual([
    hub.fingerprint,
    "hub-key-differs",
  ]);
});

test("once a node followed, the old key signs nothing more and leads nowhere else", async () => {
  const { hub, admin, turn } = await aMember();
  await turn(2);
  await admin.confirmRoster({ count: 1 });
  await handOver(hub, hub.identity, next);
  await turn();
  await issueBy(hub, hub.identity);
  await turn();
  expect((await admin.status()).contact?.fault).toBe("roster-broken");
  hub.updates.pop();
  const at = hub.now().toISOString();
  const elsewhere = await sealHubRotation(hub.identity, stranger, { at, ...reached(hub) });
  hub.answers.set("GET /federation/hub-keys", () => ({ statements: [elsewhere] }));
  await turn();
  const { membership, contact } = await admin.status();
  expect([membership?.hubFingerprint, contact?.fault]).toEqual([
    next.fingerprint,
    "hub-key-differs",
  ]);
});

test("who joins after the change compares the new fingerprint and reads the history of the old key", async () => {
  const { hub, admin, turn } = await aMember();
  await handOver(hub, hub.identity, next);
  await admin.leave({ hubAddress: hub.address });
  const name = "Proefhub";
  const { publicKey: identityKey, fingerprint } = next;
  hub.answers.set("GET /federation/identity", () => ({ name, identityKey, fingerprint }));
  await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint, ...details });
  await turn(3);
  expect((await admin.status()).contact?.fault).toBeNull();
  expect((await admin.members()).waiting).toHaveLength(1);
});
