import { expect, test } from "vitest";
import { followHubKeys, type HubKeys, sealHubRotation } from "./hub-key.ts";
import { hashOfSigned } from "./identity.ts";
import { appendToLog, emptyLog, type LogEntry, type LogHead, verifyLog } from "./log.ts";
import { emptyRoster, sealRosterUpdate } from "./roster.ts";
import { readRosterUpdate } from "./roster-update.ts";
import { firstUpdate, identityOf, members, hub as old, uuid } from "./testing.ts";

const [next, later, stranger] = [identityOf(51), identityOf(52), identityOf(53)];
const at = "2026-06-01T09:00:00Z";
const entry = (number: number): LogEntry => ({
  type: "key-revoked",
  organisationId: uuid(number),
  identityKey: identityOf(number).publicKey,
});

/** A hub with a link and a list of the old key, its handover, and a link of the new key. */
async function aHub() {
  const first = await appendToLog(old, emptyLog, entry(1), at);
  const list = await sealRosterUpdate(old, firstUpdate);
  const roster = { length: 1, hash: hashOfSigned(list) };
  const statement = await sealHubRotation(old, next, { at, log: first.head, roster });
  const second = await appendToLog(next, first.head, entry(2), at);
  return { first, second, list, roster, statement };
}
const home = await aHub();
const refused = (type: string) => ({ ok: false, error: { type } });

async function keysFrom(pinned: string, statements: readonly string[]): Promise<HubKeys> {
  const keys = await followHubKeys(pinned, statements);
  if (!keys.ok) throw new Error(keys.error.type);
  return keys.value;
}

const handOver = (from: typeof old, to: typeof old, log: LogHead = home.first.head) =>
  sealHubRotation(from, to, { at, log, roster: home.roster });

test("a node goes over to the new key of the hub because the old one signed it", async () => {
  const { current, earlier } = await keysFrom(old.publicKey, [home.statement]);
  expect([current, earlier.map(({ from }) => from)]).toEqual([next.publicKey, [old.publicKey]]);
  const again = await handOver(next, later, home.second.head);
  const far = await keysFrom(old.publicKey, [home.statement, again]);
  expect(far.current).toBe(later.publicKey);
  expect(await keysFrom(old.publicKey, [])).toEqual({ current: old.publicKey, earlier: [] });
});

test("a key that a stranger signed, or that nobody holds, is not believed", async () => {
  const byStranger = await handOver(stranger, next);
  expect(await followHubKeys(old.publicKey, [byStranger])).toEqual(refused("hub-key-differs"));
  const [, payload = "", signature = ""] = home.statement.split(".");
  const [head = ""] = (await handOver(stranger, next)).split(".");
  for (const forged of ["x", `${head}.${payload}.${signature}`])
    expect(await followHubKeys(old.publicKey, [forged])).toEqual(refused("hub-rotation-refused"));
});

test("a statement left out, put twice or followed by one back to an old key breaks the chain", async () => {
  const back = await handOver(next, old);
  const gap = await handOver(later, stranger);
  for (const statements of [
    [home.statement, back],
    [home.statement, home.statement],
    [home.statement, gap],
  ])
    expect(await followHubKeys(old.publicKey, statements)).toEqual(refused("hub-rotation-refused"));
});

test("who pinned the new key does not follow the old one to a third", async () => {
  const elsewhere = await handOver(old, stranger);
  expect(await followHubKeys(next.publicKey, [elsewhere])).toEqual(refused("hub-key-differs"));
});

test("the old key counts as far as it went and no link further, in the log", async () => {
  const keys = await keysFrom(next.publicKey, [home.statement]);
  const { first, second } = home;
  expect((await verifyLog([first.signed, second.signed], keys)).ok).toBe(true);
  expect((await verifyLog([second.signed], keys, first.head)).ok).toBe(true);
  const byOld = await appendToLog(old, first.head, entry(3), at);
  expect(await verifyLog([first.signed, byOld.signed], keys)).toMatchObject({
    error: { type: "link-refused", sequence: 2 },
  });
  const other = await appendToLog(old, emptyLog, entry(4), at);
  expect(await verifyLog([other.signed], keys)).toEqual({
    ok: false,
    error: { type: "chain-broken", sequence: 1 },
  });
});

test("the old key counts as far as it went and no list further", async () => {
  const keys = await keysFrom(next.publicKey, [home.statement]);
  const read = await readRosterUpdate(emptyRoster, home.list, keys);
  if (!read.ok) throw new Error(read.error.type);
  const second = {
    ...firstUpdate,
    ...{ sequence: 2, previous: read.value.roster.head, joins: members(7, 8, 9) },
  };
  const by = async (identity: typeof old) =>
    readRosterUpdate(read.value.roster, await sealRosterUpdate(identity, second), keys);
  expect((await by(next)).ok).toBe(true);
  expect(await by(old)).toMatchObject({ error: { type: "unknown-signer" } });
  const other = await sealRosterUpdate(old, { ...firstUpdate, joins: members(1, 2, 3) });
  expect(await readRosterUpdate(emptyRoster, other, keys)).toMatchObject({
    error: { type: "out-of-order" },
  });
});
