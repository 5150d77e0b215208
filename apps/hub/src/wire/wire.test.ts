import {
  fingerprintOf,
  newIdentity,
  planHash,
  type Roster,
  requestHeader,
  seal,
  sealRequest,
  shippedPlans,
} from "@nabij/federation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { madeUpMembers } from "../demo/made-up-members.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { roundNow } from "../rounds/round-now.ts";
import { listSaid } from "../store/rounds.ts";
import { aHub, applyWith, aRound, type TestHub, withMembers } from "../testing.ts";

let home: TestHub;
let roundId = "";
let roster: Roster;
let members: Awaited<ReturnType<typeof withMembers>>["members"];
const stranger = newIdentity(new Uint8Array(32).fill(77));

beforeAll(async () => {
  home = await aHub();
  ({ members } = await withMembers(home, 6));
  roster = await currentRoster(home.hub);
  roundId = await aRound(home.hub, true);
});
afterAll(() => home.close());

const post = (payload: string, type = "text/plain") =>
  home.app.inject({
    ...{ method: "POST", url: "/federation/messages", payload },
    headers: { "content-type": type },
  });

const aKey = (seed = 5) =>
  Buffer.from(newIdentity(new Uint8Array(32).fill(seed)).publicKey, "base64url");

async function keyMessage(change: Record<string, unknown> = {}, by = members[0]?.identity) {
  if (by === undefined) throw new Error("there are members");
  const body = { type: "key", publicKey: aKey().toString("base64url") };
  const { transcript } = envelopeOf(listSaid(home.hub.store, roundId, 0)[0] ?? "");
  return seal(by, { roundId, stage: "key", transcript, body, ...change });
}

function envelopeOf(signed: string): { readonly transcript: string } {
  return JSON.parse(Buffer.from(signed.split(".")[1] ?? "", "base64url").toString());
}

test("anyone may read who the hub is, what it asks, who takes part and what happened", async () => {
  const get = async (url: string) => (await home.app.inject(url)).json();
  const { identity } = home.hub;
  const { publicKey: identityKey, fingerprint } = identity;
  expect(await get("/federation/identity")).toEqual({ name: "Proefhub", identityKey, fingerprint });
  const plans = await get("/federation/plans");
  expect(plans.map(({ hash }: { hash: string }) => hash)).toEqual(shippedPlans.map(planHash));
  expect((await get("/federation/roster")).updates).toHaveLength(1);
  expect((await get("/federation/log")).entries).toHaveLength(2);
  expect((await get("/federation/log?after=1")).entries).toHaveLength(1);
  expect((await get("/federation/rounds"))[0]).toMatchObject({ roundId, phase: "keys" });
  const schema = await get("/federation/schema.json");
  expect(schema.properties.tables.type).toBe("array");
});

test("what is no signed message, or signed by a stranger, is refused in one word", async () => {
  expect((await post("hello")).json()).toEqual({ refusal: { type: "malformed" } });
  const strange = await post(await keyMessage({}, stranger));
  expect([strange.statusCode, strange.json()]).toEqual([
    403,
    { refusal: { type: "unknown-signer" } },
  ]);
  const [head, body, signature = ""] = (await keyMessage()).split(".");
  const forged = await post(
    [head, body, signature.replace(/^./, (c) => (c === "A" ? "B" : "A"))].join("."),
  );
  expect(forged.json()).toEqual({ refusal: { type: "signature-wrong" } });
  expect((await post("{}", "application/json")).json()).toEqual({ refusal: { type: "malformed" } });
  expect((await post("<a/>", "application/xml")).statusCode).toBe(415);
  expect(roundNow(home.hub, roundId)?.received).toEqual({});
});

test("a message of another round, stage or transcript is refused (attack 16)", async () => {
  const elsewhere = "00000000-0000-4000-8000-00000000dead";
  expect((await post(await keyMessage({ roundId: elsewhere }))).json()).toEqual({
    refusal: { type: "round-unknown" },
  });
  expect((await post(await keyMessage({ stage: "commit-gate" }))).json()).toEqual({
    refusal: { type: "wrong-stage" },
  });
  const transcript = "B".repeat(43).replace(/.$/, "A");
  expect((await post(await keyMessage({ transcript }))).json()).toEqual({
    refusal: { type: "OtherTranscript" },
  });
  const zero = { type: "key", publicKey: Buffer.alloc(32).toString("base64url") };
  expect((await post(await keyMessage({ body: zero }))).json()).toEqual({
    refusal: { type: "UnsafeKey" },
  });
});

test("the same bytes again are fine; another word in the same place is not", async () => {
  const signed = await keyMessage();
  expect((await post(signed)).statusCode).toBe(202);
  expect((await post(signed)).statusCode).toBe(202);
  const body = { type: "key", publicKey: aKey(6).toString("base64url") };
  const other = await post(await keyMessage({ body }));
  expect([other.statusCode, other.json()]).toEqual([409, { refusal: { type: "SaidOtherwise" } }]);
});

test("a message that is too large is refused before it is read", async () => {
  const large = await post(`a.${"A".repeat(12_000_001)}.b`);
  expect([large.statusCode, large.json()]).toEqual([413, { refusal: { type: "too-large" } }]);
  const application = await home.app.inject({
    ...{ method: "POST", url: "/federation/applications", payload: "A".repeat(9000) },
    headers: { "content-type": "text/plain" },
  });
  expect(application.statusCode).toBe(413);
});

test("only members of a round read what the hub says in it, and a request holds once", async () => {
  const path = `/federation/rounds/${roundId}/messages?after=0`;
  const ask = async (identity = members[1]?.identity, url = path, nonce = "A".repeat(22)) => {
    if (identity === undefined) throw new Error("there are members");
    const at = new Date().toISOString();
    const signed = await sealRequest(identity, { method: "GET", path, at, nonce });
    return home.app.inject({ url, headers: { [requestHeader]: signed } });
  };
  expect((await home.app.inject(path)).statusCode).toBe(403);
  expect((await ask(stranger)).statusCode).toBe(403);
  expect((await ask(members[1]?.identity, path.replace("after=0", "after=1"))).json()).toEqual({
    refusal: { type: "other-request" },
  });
  expect((await ask()).json().messages).toHaveLength(1);
  expect((await ask()).json()).toEqual({ refusal: { type: "replayed" } });
});

test("an organisation applies once with a key, and hears how it stands", async () => {
  const [, , , , , , seventh] = madeUpMembers(home.dir);
  if (seventh === undefined) throw new Error("there are enough");
  await applyWith(home, [seventh]);
  await applyWith(home, [seventh]);
  const { app, hub } = home;
  const rows = hub.store.prepare("SELECT id FROM application WHERE identity_key = ?");
  const found = rows.all(seventh.identity.publicKey) as { id: string }[];
  expect(found).toHaveLength(1);
  const status = await app.inject(`/federation/applications/${found[0]?.id}`);
  expect(status.json()).toEqual({ status: "waiting", organisationId: found[0]?.id });
  const member = roster.members[0];
  expect((await app.inject(`/federation/applications/${member?.organisationId}`)).json()).toEqual({
    status: "approved",
    organisationId: member?.organisationId,
  });
  expect(fingerprintOf(member?.identityKey ?? "")).toMatch(/^\d{5}-/);
});

test("an address under /federation that is not there is refused in the same shape", async () => {
  const answer = await home.app.inject("/federation/secrets");
  expect([answer.statusCode, answer.json()]).toEqual([404, { refusal: { type: "not-found" } }]);
});
