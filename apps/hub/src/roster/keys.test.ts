import {
  type ApplicationDetails,
  applyToJoin,
  approve,
  type Identity,
  newIdentity,
  sealRevocation,
  sealRotation,
} from "@nabij/federation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLog } from "../hub-log.ts";
import { changeApplication, findApplication } from "../store/applications.ts";
import type { Approver } from "../store/approvers.ts";
import { findPendingKey } from "../store/pending-keys.ts";
import { listRounds } from "../store/rounds.ts";
import { aFolder, aHub, aRound, cookieOf, type TestHub, withMembers } from "../testing.ts";
import { currentRoster } from "./current-roster.ts";
import { contentOf, issueRoster } from "./issue-roster.ts";
import { preparedChanges } from "./prepared-changes.ts";

let home: TestHub;
let made: Awaited<ReturnType<typeof withMembers>>;
const now = () => new Date("2026-11-22T10:00:00Z");
const at = now().toISOString();
const next = newIdentity(new Uint8Array(32).fill(61));

beforeAll(async () => {
  home = await aHub(aFolder(), { now });
  made = await withMembers(home, 6);
});
afterAll(() => home.close());

const send = async (signed: string) => {
  const answer = await home.wire.post("/federation/keys", signed, "text/plain");
  return answer.ok ? answer.value.status : 0;
};
const office = async (who: Approver, path: string, fields: Readonly<Record<string, string>>) => {
  const answer = await home.app.inject({
    ...{ method: "POST", url: `/beheer/deelnemers/${path}` },
    payload: new URLSearchParams(fields).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      cookie: cookieOf(home, who),
    },
  });
  return String(answer.headers.location);
};
const pageFor = async (who: Approver) => {
  const headers = { cookie: cookieOf(home, who) };
  return (await home.app.inject({ url: "/beheer/deelnemers", headers })).payload;
};
const confirm = (who: Approver, organisationId: string, { fingerprint }: Identity) =>
  office(who, `${organisationId}/nieuwe-sleutel/akkoord`, { fingerprint });
const rotationsNow = async () => (await preparedChanges(home.hub)).rotations;
const issue = async () => {
  for (const by of made.approvers)
    await issueRoster(home.hub, by, contentOf(await preparedChanges(home.hub)));
};
const memberOf = async (index: number) => {
  const identity = made.members[index]?.identity;
  const { members } = await currentRoster(home.hub);
  const found = members.find(({ identityKey }) => identityKey === identity?.publicKey);
  if (identity === undefined || found === undefined) throw new Error("it takes part");
  return { identity, organisationId: found.organisationId };
};

test("a key changes by the word of the old one, once two people heard the new fingerprint", async () => {
  const { identity, organisationId } = await memberOf(0);
  const [noor, teun] = made.approvers;
  const stranger = newIdentity(new Uint8Array(32).fill(62));
  expect(await send(await sealRotation(stranger, next, { organisationId, at }))).toBe(403);
  const rotation = await sealRotation(identity, next, { organisationId, at });
  expect(await send(rotation)).toBe(202);
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
  expect(await pageFor(noor)).not.toContain(next.fingerprint.replaceAll("-", " "));
  expect(await confirm(noor, organisationId, identity)).toContain("fingerprint-differs");
  expect(await confirm(noor, organisationId, next)).not.toContain("fout");
  expect(await confirm(noor, organisationId, next)).toContain("same-approver");
  expect(await send(rotation)).toBe(202);
  expect(await rotationsNow()).toEqual([]);
  expect(await confirm(teun, organisationId, next)).not.toContain("fout");
  expect(await rotationsNow()).toHaveLength(1);
  await issue();
  const { members, revokedKeys } = await currentRoster(home.hub);
  const member = members.find((each) => each.organisationId === organisationId);
  expect(member?.identityKey).toBe(next.publicKey);
  expect(revokedKeys).toEqual([identity.publicKey]);
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
  expect(await send(rotation)).toBe(403);
  const back = await sealRotation(next, identity, { organisationId, at });
  expect(await send(back)).toBe(409);
});

test("an earlier change of key does not push a later one aside", async () => {
  const { identity, organisationId } = await memberOf(4);
  const [noor] = made.approvers;
  const [one, other] = [63, 64].map((seed) => newIdentity(new Uint8Array(32).fill(seed)));
  if (one === undefined || other === undefined) throw new Error("two were made");
  const early = await sealRotation(identity, one, { organisationId, at });
  const later = "2026-11-22T11:00:00Z";
  expect(await send(early)).toBe(202);
  expect(await send(await sealRotation(identity, other, { organisationId, at: later }))).toBe(202);
  expect(await send(early)).toBe(409);
  expect(await confirm(noor, organisationId, one)).toContain("fingerprint-differs");
  expect(await office(noor, `${organisationId}/nieuwe-sleutel/weigeren`, {})).toContain(
    "not-ticked",
  );
  await office(noor, `${organisationId}/nieuwe-sleutel/weigeren`, { zeker: "ja" });
  expect(findPendingKey(home.hub.store, organisationId)).toBeUndefined();
});

test("two organisations never share a key", async () => {
  const { identity, organisationId } = await memberOf(4);
  const { identity: other } = await memberOf(5);
  expect(await send(await sealRotation(identity, other, { organisationId, at }))).toBe(409);
});

test("a key that is taken back stands in the log, and its organisation stands aside", async () => {
  const { identity, organisationId } = await memberOf(1);
  const roundId = await aRound(home.hub, true);
  expect(await send(await sealRevocation(identity, { organisationId, at }))).toBe(202);
  expect(listRounds(home.hub.store).find(({ id }) => id === roundId)?.phase).toBe("dead");
  const [noor] = made.approvers;
  await office(noor, `${organisationId}/sleutel`, { klaar: "nee" });
  expect(findPendingKey(home.hub.store, organisationId)?.kind).toBe("revocation");
  await issue();
  const { members, suspended } = await currentRoster(home.hub);
  expect(members).toHaveLength(5);
  expect(suspended.map((each) => each.organisationId)).toEqual([organisationId]);
  const log = await checkLog(home.hub);
  expect(log.ok && log.value.links.at(-1)?.entry).toEqual({
    type: "key-revoked",
    organisationId,
    identityKey: identity.publicKey,
  });
});

test("who took a key back comes in again with another, as who it was and after two people", async () => {
  const [, member] = made.members;
  const [before] = (await currentRoster(home.hub)).suspended;
  const [fresh, thief] = [65, 66].map((seed) => newIdentity(new Uint8Array(32).fill(seed)));
  if (!before || !member || !fresh || !thief) throw new Error("somebody stands aside");
  const applyAs = async (who: Identity, change: Partial<ApplicationDetails>) => {
    const signed = await applyToJoin(who, { ...member.details, at, ...change });
    const answer = await home.wire.post("/federation/applications", signed, "text/plain");
    return answer.ok ? answer.value : { status: 0, text: "" };
  };
  const replaces = before.organisationId;
  expect((await applyAs(thief, { replaces, kvk: "12345678" })).status).toBe(409);
  const { organisationId: inUse } = await memberOf(2);
  expect((await applyAs(thief, { replaces: inUse })).status).toBe(409);
  const answer = await applyAs(fresh, { replaces });
  expect(answer.status).toBe(202);
  const { applicationId } = JSON.parse(answer.text);
  for (const { id, name } of made.approvers) {
    const kept = findApplication(home.hub.store, applicationId);
    const judged = kept && approve(kept.application, { id, name }, fresh.fingerprint, at);
    if (judged?.ok) changeApplication(home.hub.store, judged.value);
  }
  expect((await preparedChanges(home.hub)).returns).toHaveLength(1);
  await issue();
  const { members, suspended } = await currentRoster(home.hub);
  expect(suspended).toEqual([]);
  expect(members).toContainEqual({ ...before, identityKey: fresh.publicKey });
  const standing = await home.app.inject(`/federation/applications/${applicationId}`);
  expect(standing.json()).toEqual({ status: "approved", organisationId: replaces });
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
});

test("what is no statement about a key, or about somebody unknown, is refused", async () => {
  const elsewhere = "00000000-0000-4000-8000-00000000beef";
  const { identity } = await memberOf(2);
  expect(await send("hello")).toBe(400);
  expect(await send(await sealRevocation(identity, { organisationId: elsewhere, at }))).toBe(403);
  const { organisationId } = await memberOf(3);
  expect(await send(await sealRevocation(identity, { organisationId, at }))).toBe(403);
});
