import { expect, test } from "vitest";
import { knownKeys, seal } from "./envelope.ts";
import { outsideRound } from "./sealed-body.ts";
import { openRequest, type SignedRequest, sealRequest } from "./signed-request.ts";
import { hub, identityOf, uuid } from "./testing.ts";

const request: SignedRequest = {
  method: "GET",
  path: "/federation/rounds/1/messages?after=3",
  at: "2026-08-03T09:00:00Z",
  nonce: "AAAAAAAAAAAAAAAAAAAAAA",
};
const reader = {
  resolveKey: knownKeys([identityOf(1).publicKey]),
  method: "GET",
  path: request.path,
  now: "2026-08-03T09:01:00Z",
  isUsed: () => false,
};

test("a signed request shows who asks", async () => {
  const signed = await sealRequest(identityOf(1), request);
  expect(await openRequest(signed, reader)).toEqual({
    ok: true,
    value: { from: identityOf(1).fingerprint, nonce: request.nonce },
  });
});

test.each([
  ["another path", { path: "/federation/rounds/2/messages?after=3" }, "other-request"],
  ["another method", { method: "POST" }, "other-request"],
  ["a clock that is far ahead", { now: "2026-08-03T08:57:59Z" }, "clock"],
  ["a moment long past", { now: "2026-08-03T09:02:01Z" }, "clock"],
  ["a nonce that was used before", { isUsed: () => true }, "replayed"],
])("attack 16: a request with %s is refused", async (_, changes, type) => {
  const signed = await sealRequest(identityOf(1), request);
  expect(await openRequest(signed, { ...reader, ...changes })).toEqual({
    ok: false,
    error: { type },
  });
});

test("what was signed at another stage, or within a round, is no request", async () => {
  const transcript = identityOf(1).publicKey;
  for (const changes of [{ stage: "log" as const }, { roundId: uuid(1) }, { transcript }]) {
    const signed = await seal(identityOf(1), { ...outsideRound("request", request), ...changes });
    expect(await openRequest(signed, reader)).toMatchObject({ error: { type: "content-refused" } });
  }
});

test("a request of who is not in the roster is refused", async () => {
  expect(await openRequest(await sealRequest(hub, request), reader)).toMatchObject({
    error: { type: "unknown-signer" },
  });
});
