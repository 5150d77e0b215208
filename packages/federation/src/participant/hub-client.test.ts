import { expect, test } from "vitest";
import { knownKeys } from "../trust/envelope.ts";
import { openRequest, requestHeader } from "../trust/signed-request.ts";
import { identityOf, roundOf } from "../trust/testing.ts";
import { hubClient } from "./hub-client.ts";
import { fetchWire, isSafeAddress } from "./hub-wire.ts";

const address = "https://hub.example/nabij/";
const asker = {
  identity: identityOf(1),
  now: () => "2026-08-03T09:00:00Z",
  nonce: () => "AAAAAAAAAAAAAAAAAAAAAA",
};

type Call = { readonly url: string; readonly init: RequestInit };

/** A client whose calls all get this answer, and the calls it made. */
function aClient(
  answer: () => Response | Promise<Response>,
  limits = { timeoutMs: 50, mostBytes: 100 },
) {
  const calls: Call[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    calls.push({ url: url instanceof Request ? url.url : url.toString(), init });
    return answer();
  };
  const wire = fetchWire(address, fetch, limits);
  if (wire === undefined) throw new Error("the address is safe");
  return { client: hubClient(wire, asker), calls };
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

test.each([
  ["https://hub.example", true],
  ["http://127.0.0.1:4010", true],
  ["http://localhost:4010/nabij", true],
  ["http://[::1]:4010", true],
  ["http://hub.example", false],
  ["http://127.0.0.1.hub.example", false],
  ["http://10.0.0.1", false],
  ["ftp://localhost", false],
  ["https://ik:geheim@hub.example", false],
  ["hub", false],
])("only https or this machine is called: %s", (each, isSafe) => {
  expect(isSafeAddress(each)).toBe(isSafe);
  expect(fetchWire(each, fetch) !== undefined).toBe(isSafe);
});

test("messages are asked for under the own signature, for exactly that path", async () => {
  const { client, calls } = aClient(() => json({ messages: ["a", "b"] }));
  const { roundId } = roundOf(1);
  expect(await client.messages(roundId, 3)).toEqual({ ok: true, value: ["a", "b"] });
  const path = `/federation/rounds/${roundId}/messages?after=3`;
  expect(calls[0]?.url).toBe(`https://hub.example/nabij${path}`);
  const signed = new Headers(calls[0]?.init.headers).get(requestHeader) ?? "";
  const reader = {
    resolveKey: knownKeys([asker.identity.publicKey]),
    method: "GET",
    path,
    now: asker.now(),
    isUsed: () => false,
  };
  expect(await openRequest(signed, reader)).toMatchObject({ ok: true });
});

test("a message is handed over as it is", async () => {
  const { client, calls } = aClient(() => json({}, 202));
  expect(await client.say("a.b.c")).toEqual({ ok: true, value: null });
  expect(calls[0]?.init).toMatchObject({ method: "POST", body: "a.b.c", redirect: "manual" });
});

test("a refusal comes as the one word of the hub", async () => {
  const { client } = aClient(() => json({ refusal: { type: "RoundOver" } }, 409));
  expect(await client.say("a.b.c")).toEqual({
    ok: false,
    error: { type: "hub-refused", refusal: "RoundOver" },
  });
});

test.each([
  ["too busy", () => json({ refusal: { type: "too-many" } }, 429), "hub-unreachable"],
  ["broken", () => json({ refusal: { type: "failed" } }, 500), "hub-unreachable"],
  ["somewhere else", () => Response.redirect("https://elders.example", 302), "hub-unreadable"],
  ["not JSON", () => new Response("<html>"), "hub-unreadable"],
  ["JSON of something else", () => json({ messages: [1] }), "hub-unreadable"],
  ["longer than it may be", () => json({ messages: ["a".repeat(200)] }), "hub-unreadable"],
  ["a refusal without a word", () => json({ error: "stack" }, 400), "hub-unreadable"],
  ["gone", () => Promise.reject(new TypeError("fetch failed")), "hub-unreachable"],
] as const)("a hub that is %s is told apart from one that refuses", async (_, answer, type) => {
  const { client } = aClient(answer);
  expect(await client.messages(roundOf(1).roundId, 0)).toEqual({ ok: false, error: { type } });
});

test("a hub that never answers is given up", async () => {
  const calls: RequestInit[] = [];
  const fetch = (_: unknown, init: RequestInit = {}) =>
    new Promise<Response>((_done, fail) => {
      calls.push(init);
      init.signal?.addEventListener("abort", () => fail(init.signal?.reason));
    });
  const wire = fetchWire(address, fetch as typeof globalThis.fetch, {
    timeoutMs: 5,
    mostBytes: 10,
  });
  expect(await wire?.get("/federation/identity")).toEqual({ ok: false, error: "hub-unreachable" });
  expect(calls).toHaveLength(1);
});

test("lists of rounds, updates and links of the log are read as the hub gives them", async () => {
  const { roundId, period, openedAt, closesAt } = roundOf(1);
  const listed = {
    roundId,
    planId: "proef",
    planVersion: 1,
    period,
    phase: "keys",
    openedAt,
    closesAt,
  };
  const limits = { timeoutMs: 50, mostBytes: 1000 };
  const rounds = aClient(() => json([{ ...listed, isRehearsal: false }]), limits);
  expect(await rounds.client.rounds()).toEqual({ ok: true, value: [listed] });
  const roster = aClient(() => json({ updates: ["a"] }));
  expect(await roster.client.rosterUpdates()).toEqual({ ok: true, value: ["a"] });
  const log = aClient(() => json({ entries: ["a"] }));
  expect(await log.client.log(7)).toEqual({ ok: true, value: ["a"] });
  expect(log.calls[0]?.url).toBe("https://hub.example/nabij/federation/log?after=7");
});
