import { expect, test } from "vitest";
import type { Approver } from "./application.ts";
import { approveKey, isConfirmedKey, type KeySaid, receiveKey } from "./pending-key.ts";
import { approvers, identityOf, uuid } from "./testing.ts";

const nobody: Approver = { id: "", name: "" };
const [first = nobody, second = nobody] = approvers;
const next = identityOf(11);
const later = identityOf(12);
const at = "2026-05-01T09:00:00Z";
const refusal = (type: string) => ({ ok: false, error: { type } });

const rotation = (to = next, moment = at): KeySaid => ({
  ...{ organisationId: uuid(1), kind: "rotation", signed: `to ${to.publicKey}` },
  ...{ to: to.publicKey, at: moment },
});
const revocation: KeySaid = {
  ...{ organisationId: uuid(1), kind: "revocation", signed: "gone", to: null, at },
};

function received(before: Parameters<typeof receiveKey>[0], said: KeySaid) {
  const taken = receiveKey(before, said);
  if (!taken.ok) throw new Error(taken.error.type);
  return taken.value;
}

function approvedOnce() {
  const once = approveKey(received(undefined, rotation()), first, next.fingerprint, at);
  if (!once.ok) throw new Error(once.error.type);
  return once.value;
}

test("a new key counts after two different people typed its fingerprint as they heard it", () => {
  const waiting = received(undefined, rotation());
  expect(isConfirmedKey(waiting)).toBe(false);
  expect(approveKey(waiting, first, identityOf(1).fingerprint, at)).toEqual(
    refusal("fingerprint-differs"),
  );
  const once = approvedOnce();
  expect(isConfirmedKey(once)).toBe(false);
  expect(approveKey(once, first, next.fingerprint, at)).toEqual(refusal("same-approver"));
  const twice = approveKey(once, second, next.fingerprint.replaceAll("-", " "), at);
  expect(twice.ok && isConfirmedKey(twice.value)).toBe(true);
});

test("the same statement again keeps what was confirmed", () => {
  expect(received(approvedOnce(), rotation())).toEqual(approvedOnce());
});

test("another new key begins again, and an earlier statement does not come back after it", () => {
  const other = received(approvedOnce(), rotation(later, "2026-05-02T09:00:00Z"));
  expect(other).toMatchObject({ to: later.publicKey, approvals: [] });
  expect(receiveKey(other, rotation())).toEqual(refusal("replayed"));
});

test("a key that is taken back counts at once and makes no other key", () => {
  const gone = received(approvedOnce(), revocation);
  expect(isConfirmedKey(gone)).toBe(true);
  expect(receiveKey(gone, rotation(later, "2026-06-01T09:00:00Z"))).toEqual(refusal("key-revoked"));
  expect(approveKey(gone, first, next.fingerprint, at)).toEqual(refusal("not-found"));
});

test("what the hub's people took back is not undone by a new key", () => {
  const byOffice = received(undefined, { ...revocation, signed: null });
  expect(receiveKey(byOffice, rotation())).toEqual(refusal("key-revoked"));
  expect(received(byOffice, revocation).signed).toBe("gone");
});
