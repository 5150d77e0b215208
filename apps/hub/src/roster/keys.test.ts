import { newIdentity, sealRevocation, sealRotation } from "@nabij/federation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLog } from "../hub-log.ts";
import { aFolder, aHub, type TestHub, withMembers } from "../testing.ts";
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

test("a key changes by the word of the old one, with the next list", async () => {
  const { identity, organisationId } = await memberOf(0);
  const stranger = newIdentity(new Uint8Array(32).fill(62));
  expect(await send(await sealRotation(stranger, next, { organisationId, at }))).toBe(403);
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
  expect(await send(await sealRotation(identity, next, { organisationId, at }))).toBe(202);
  await issue();
  const { members, revokedKeys } = await currentRoster(home.hub);
  const member = members.find((each) => each.organisationId === organisationId);
  expect(member?.identityKey).toBe(next.publicKey);
  expect(revokedKeys).toEqual([identity.publicKey]);
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
});

test("a key that is taken back stands in the log, and its organisation stands aside", async () => {
  const { identity, organisationId } = await memberOf(1);
  expect(await send(await sealRevocation(identity, { organisationId, at }))).toBe(202);
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

test("what is no statement about a key, or about somebody unknown, is refused", async () => {
  const elsewhere = "00000000-0000-4000-8000-00000000beef";
  const { identity } = await memberOf(2);
  expect(await send("hello")).toBe(400);
  expect(await send(await sealRevocation(identity, { organisationId: elsewhere, at }))).toBe(403);
  const { organisationId } = await memberOf(3);
  expect(await send(await sealRevocation(identity, { organisationId, at }))).toBe(403);
});
