import fc from "fast-check";
import { expect, test } from "vitest";
import { appendToLog, emptyLog, type LogEntry, type LogHead, verifyLog } from "./log.ts";
import { noHash } from "./roster.ts";
import { hub, identityOf } from "./testing.ts";

const entryOf = (sequence: number): LogEntry => ({
  type: "roster-updated",
  sequence,
  updateHash: noHash,
});

/** A log of five links, and the head after each. */
async function aLog(signer = hub) {
  const signed: string[] = [];
  const heads: LogHead[] = [emptyLog];
  for (const sequence of [1, 2, 3, 4, 5]) {
    const head = heads.at(-1) ?? emptyLog;
    const next = await appendToLog(signer, head, entryOf(sequence), "2026-08-03T09:00:00Z");
    signed.push(next.signed);
    heads.push(next.head);
  }
  return { signed, heads };
}

const { signed: log, heads } = await aLog();
const end = heads.at(-1) ?? emptyLog;
const verified = (signed: readonly string[], from = emptyLog, known = end) =>
  verifyLog(signed, hub.publicKey, from, known);

test("a whole log verifies up to its head", async () => {
  const outcome = await verified(log);
  expect(outcome.ok && outcome.value.head).toEqual(end);
  expect(outcome.ok && outcome.value.links.map(({ entry }) => entry)).toEqual(
    [1, 2, 3, 4, 5].map(entryOf),
  );
  expect(outcome.ok && outcome.value.hashes).toEqual(heads.slice(1).map(({ hash }) => hash));
});

test("a log is read on from any head", async () => {
  const from = heads[3] ?? emptyLog;
  const outcome = await verified(log.slice(3), from);
  expect(outcome.ok && outcome.value.links.map(({ sequence }) => sequence)).toEqual([4, 5]);
  expect(await verified([], end)).toMatchObject({ ok: true });
});

test("any changed byte of any link is noticed", async () => {
  const byte = fc.record({
    link: fc.nat(log.length - 1),
    place: fc.nat(),
    to: fc.integer({ min: 1, max: 127 }),
  });
  await fc.assert(
    fc.asyncProperty(byte, async ({ link, place, to }) => {
      const signed = log[link] ?? "";
      const at = place % signed.length;
      const code = (signed.charCodeAt(at) + to) % 128;
      const changed = signed.slice(0, at) + String.fromCharCode(code) + signed.slice(at + 1);
      const outcome = await verified(log.with(link, changed));
      expect(outcome.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a link that is left out, put twice or moved is noticed", async () => {
  const order = fc.array(fc.nat(log.length - 1), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(order, async (places) => {
      fc.pre(places.join() !== "0,1,2,3,4");
      const outcome = await verified(places.map((place) => log[place] ?? ""));
      expect(outcome.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a link the hub signed for another place or another history breaks the chain", async () => {
  const at = "2026-08-03T09:00:00Z";
  const third = heads[3] ?? emptyLog;
  for (const head of [
    { ...third, length: 7 },
    { ...third, hash: noHash },
  ]) {
    const { signed } = await appendToLog(hub, head, entryOf(4), at);
    expect(await verified([...log.slice(0, 3), signed])).toEqual({
      ok: false,
      error: { type: "chain-broken", sequence: 4 },
    });
  }
});

test("a tail that was cut off shows against a head that somebody saw", async () => {
  const missing = { ok: false, error: { type: "head-missing", head: end } };
  for (const length of [0, 1, 2, 3, 4])
    expect(await verified(log.slice(0, length))).toEqual(missing);
});

test("another history of the same length shows against a head that somebody saw", async () => {
  const at = "2026-08-04T09:00:00Z";
  const other = await appendToLog(hub, heads[4] ?? emptyLog, entryOf(5), at);
  expect(await verified([...log.slice(0, 4), other.signed])).toMatchObject({
    error: { type: "head-missing" },
  });
});

test("a log that another than the hub signed is refused at its first link", async () => {
  const { signed } = await aLog(identityOf(1));
  expect(await verified(signed)).toEqual({
    ok: false,
    error: { type: "link-refused", sequence: 1, why: { type: "unknown-signer" } },
  });
});
