import { expect, test } from "vitest";
import { seal } from "./envelope.ts";
import { openRevocation, openRotation, sealRevocation, sealRotation } from "./key-statement.ts";
import { outsideRound } from "./sealed-body.ts";
import { identityOf, uuid } from "./testing.ts";

const [old, next, other] = [identityOf(1), identityOf(11), identityOf(12)];
const about = { organisationId: uuid(1), at: "2026-05-01T09:00:00Z" };

test("the old key hands over to a new key that proves it is held", async () => {
  const opened = await openRotation(await sealRotation(old, next, about), old.publicKey);
  expect(opened).toEqual({
    ok: true,
    value: { ...about, from: old.publicKey, to: next.publicKey },
  });
});

test("a rotation that the old key did not sign is refused", async () => {
  const signed = await sealRotation(other, next, about);
  expect(await openRotation(signed, old.publicKey)).toMatchObject({
    error: { type: "unknown-signer" },
  });
});

test("a rotation to a key that someone else holds is refused", async () => {
  const change = { ...about, from: old.publicKey, to: next.publicKey };
  const proof = await seal(other, outsideRound("rotation", change));
  const signed = await seal(old, outsideRound("rotation", { ...change, proof }));
  expect(await openRotation(signed, old.publicKey)).toMatchObject({
    error: { type: "unknown-signer" },
  });
});

test("a proof about another organisation does not count", async () => {
  const change = { ...about, from: old.publicKey, to: next.publicKey };
  const proof = await seal(next, outsideRound("rotation", { ...change, organisationId: uuid(2) }));
  const signed = await seal(old, outsideRound("rotation", { ...change, proof }));
  expect(await openRotation(signed, old.publicKey)).toMatchObject({
    error: { type: "content-refused" },
  });
});

test("a rotation to a weak key or to the same key is refused", async () => {
  const change = { ...about, from: old.publicKey, to: "A".repeat(43), proof: "" };
  const weak = await seal(old, outsideRound("rotation", change));
  expect(await openRotation(weak, old.publicKey)).toMatchObject({ error: { type: "weak-key" } });
  const same = await sealRotation(old, old, about);
  expect(await openRotation(same, old.publicKey)).toMatchObject({
    error: { type: "content-refused" },
  });
});

test("only the key itself takes itself back", async () => {
  const signed = await sealRevocation(old, about);
  expect(await openRevocation(signed, old.publicKey)).toEqual({
    ok: true,
    value: { ...about, identityKey: old.publicKey },
  });
  expect(await openRevocation(signed, other.publicKey)).toMatchObject({ ok: false });
});
