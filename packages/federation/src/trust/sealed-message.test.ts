import { expect, test } from "vitest";
import type { HubMessage, NodeMessage } from "../round/message.ts";
import { planDigest, transcriptOf } from "../round/transcript.ts";
import { seal } from "./envelope.ts";
import {
  membersByKey,
  openHubMessage,
  openNodeMessage,
  type Place,
  sealHubMessage,
  sealNodeMessage,
} from "./sealed-message.ts";
import { hub, identityOf, member, roundOf } from "./testing.ts";

const roundPlan = roundOf(1);
const { roundId } = roundPlan;
const early: Place = { roundPlan, transcript: null };
const late: Place = { roundPlan, transcript: transcriptOf(roundPlan, ["keys"]) };
const keys = membersByKey(roundPlan.roster);
const atKeys = { roundId, transcript: planDigest(roundPlan) };
const atGate = { roundId, transcript: transcriptOf(roundPlan, ["keys"]) };
const key: NodeMessage = { type: "key", publicKey: member(1).identityKey };
const share: NodeMessage = { type: "share", block: "gate", cells: [0], words: "AAAA" };
const plan: HubMessage = { type: "plan", roundPlan };
const open: HubMessage = { type: "open", block: "clients", cells: [0] };

test("a message of a node opens with its organisation, transcript and exact bytes", async () => {
  const signed = await sealNodeMessage(identityOf(1), atGate, share);
  expect(await openNodeMessage(signed, roundId, keys)).toEqual({
    ok: true,
    value: { from: member(1).organisationId, transcript: late.transcript, message: share, signed },
  });
});

test("the transcript that a node named comes along", async () => {
  const signed = await sealNodeMessage(identityOf(1), atKeys, key);
  const opened = await openNodeMessage(signed, roundId, keys);
  expect(opened.ok && opened.value.transcript).toBe(planDigest(roundPlan));
});

test("a message of who is not in the round is refused", async () => {
  const signed = await sealNodeMessage(identityOf(7), atKeys, key);
  expect(await openNodeMessage(signed, roundId, keys)).toMatchObject({
    error: { type: "unknown-signer" },
  });
});

test("attack 16: a message of another round is refused", async () => {
  const place = { ...atKeys, roundId: roundOf(2).roundId };
  const signed = await sealNodeMessage(identityOf(1), place, key);
  expect(await openNodeMessage(signed, roundId, keys)).toMatchObject({
    error: { type: "wrong-round" },
  });
});

test("attack 16: a body under the name of another stage is refused", async () => {
  const transcript = planDigest(roundPlan);
  const signed = await seal(identityOf(1), { roundId, stage: "decline", transcript, body: share });
  expect(await openNodeMessage(signed, roundId, keys)).toMatchObject({
    error: { type: "wrong-stage" },
  });
  const asHub = await seal(hub, { roundId, stage: "open-squares", transcript, body: open });
  expect(await openHubMessage(asHub, hub.publicKey, roundId, late)).toMatchObject({
    error: { type: "wrong-stage" },
  });
});

test("attack 16: what the hub said on top of other keys is refused", async () => {
  const stale = { roundPlan, transcript: transcriptOf(roundPlan, ["other keys"]) };
  const signed = await sealHubMessage(hub, stale, open);
  expect(await openHubMessage(signed, hub.publicKey, roundId, late)).toMatchObject({
    error: { type: "wrong-transcript" },
  });
  expect(await openHubMessage(signed, hub.publicKey, roundId, stale)).toMatchObject({ ok: true });
});

test("before it knows a plan a node takes nothing but a plan, of that round", async () => {
  const signed = await sealHubMessage(hub, early, plan);
  expect(await openHubMessage(signed, hub.publicKey, roundId, null)).toEqual({
    ok: true,
    value: plan,
  });
  const aborted = await sealHubMessage(hub, early, { type: "aborted", reason: "deadline" });
  expect(await openHubMessage(aborted, hub.publicKey, roundId, null)).toMatchObject({ ok: false });
  const body: HubMessage = { type: "plan", roundPlan: roundOf(2) };
  const transcript = planDigest(roundOf(2));
  const other = await seal(hub, { roundId, stage: "plan", transcript, body });
  expect(await openHubMessage(other, hub.publicKey, roundId, null)).toMatchObject({ ok: false });
});

test("a node does not take a member of the roster for the hub", async () => {
  const signed = await sealHubMessage(identityOf(1), late, open);
  expect(await openHubMessage(signed, hub.publicKey, roundId, late)).toMatchObject({
    error: { type: "unknown-signer" },
  });
});

test("an unknown member in a message is refused: nothing can be switched off with it", async () => {
  const body = { ...open, masking: "off" };
  const transcript = late.transcript;
  const signed = await seal(hub, { roundId, stage: "open-clients", transcript, body });
  expect(await openHubMessage(signed, hub.publicKey, roundId, late)).toMatchObject({
    error: { type: "content-refused" },
  });
});
