import { listAudit } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { invitationToken, openApplication } from "@nabij/federation";
import { expect, test } from "vitest";
import { aTestHub, reasonOf } from "../../federation/round/testing-hub.ts";
import { aNode } from "../../testing.ts";

const details = {
  kvk: "12345678",
  agb: null,
  legalGroup: "Zorggroep Voorbeeld",
  contactEmail: "vergelijken@voorbeeld.example",
};

/** A node with a folder of its own, and an administrator on it. */
function aMember() {
  const node = aNode("2026-11-01", aFolder());
  return { ...node, admin: node.as("beheerder").federation };
}

test("a node takes part in nothing until somebody asks for it", async () => {
  const { admin, as } = aMember();
  expect(await admin.status()).toEqual({ ownFingerprint: null, membership: null, contact: null });
  expect(await as("zorgmanager").federation.publications()).toEqual({
    ...{ takesPart: false, hubName: null, publications: [] },
  });
  expect(await admin.members()).toEqual({ members: [], waiting: [] });
});

test("looking a hub up tells it nothing; only the confirmed fingerprint makes the node apply", async () => {
  const hub = await aTestHub();
  const { admin, db, organisation } = aMember();
  const found = await admin.join({ hubAddress: `${hub.address}/` });
  expect(found).toMatchObject({ hubName: "Proefhub", hubFingerprint: hub.fingerprint });
  expect(hub.seen).toEqual([{ asked: "GET /federation/identity", body: "" }]);
  const typed = hub.fingerprint.replaceAll("-", " ");
  const { applicationId } = await admin.confirmHub({ fingerprint: typed, ...details });
  const { membership, ownFingerprint } = await admin.status();
  expect(membership).toMatchObject({ status: "applied", hubFingerprint: hub.fingerprint });
  expect(ownFingerprint).toBe(found.ownFingerprint);
  expect(applicationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(hub.seen.map(({ asked }) => asked)).toContain("POST /federation/applications");
  const actions = listAudit(db, organisation.id).rows.map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(["federation.findHub", "federation.apply", "federation.confirmHub"]),
  );
});

test("who joins twice is told so, and what stood stays", async () => {
  const hub = await aTestHub();
  const other = await aTestHub(9);
  const { admin } = aMember();
  await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  expect(await reasonOf(admin.join({ hubAddress: other.address }))).toBe("already-member");
  expect((await admin.status()).membership?.hubAddress).toBe(hub.address);
  expect(other.seen).toEqual([]);
});

test("the code of an invitation goes along signed, and the hub never reads it as it was typed", async () => {
  const hub = await aTestHub();
  const { admin } = aMember();
  await admin.join({ hubAddress: hub.address });
  const typed = "abcde 12345 FGHJK 67890 mnpqr";
  const confirming = { fingerprint: hub.fingerprint, ...details };
  const unreadable = admin.confirmHub({ ...confirming, invitation: "abcde" });
  expect(await reasonOf(unreadable)).toBe("invitation-refused");
  expect(hub.seen).toHaveLength(1);
  await admin.confirmHub({ ...confirming, invitation: typed });
  const body = hub.seen.at(-1)?.body ?? "";
  const opened = await openApplication(body);
  expect(opened.ok && opened.value.invitation).toBe(invitationToken(typed));
  const text = Buffer.from(body.split(".")[1] ?? "", "base64url").toString();
  expect(text).not.toMatch(/fghjk|67890/i);
});

test.each(["invitation-needed", "invitation-refused"])(
  "what a hub says about an invitation is said in one word: %s",
  async (type) => {
    const hub = await aTestHub();
    hub.answers.set("POST /federation/applications", () => ({ refusal: { type } }));
    const { admin } = aMember();
    await admin.join({ hubAddress: hub.address });
    const confirming = admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
    expect(await reasonOf(confirming)).toBe(type);
    expect((await admin.status()).membership?.status).toBe("found");
  },
);

test("digits that are not the fingerprint pin nothing and send nothing", async () => {
  const hub = await aTestHub();
  const other = await aTestHub(9);
  const { admin } = aMember();
  await admin.join({ hubAddress: hub.address });
  const confirming = admin.confirmHub({ fingerprint: other.fingerprint, ...details });
  expect(await reasonOf(confirming)).toBe("fingerprint-differs");
  expect(hub.seen).toHaveLength(1);
  expect((await admin.status()).membership?.status).toBe("found");
});

test("a hub that shows another key afterwards is not applied to", async () => {
  const hub = await aTestHub();
  const other = await aTestHub(9);
  const { admin } = aMember();
  await admin.join({ hubAddress: hub.address });
  const swapped = other.answers.get("GET /federation/identity");
  if (swapped !== undefined) hub.answers.set("GET /federation/identity", swapped);
  const confirming = admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  expect(await reasonOf(confirming)).toBe("hub-key-differs");
  expect(hub.seen.some(({ asked }) => asked.startsWith("POST"))).toBe(false);
});

test("a fingerprint that does not follow from the key is a lie", async () => {
  const hub = await aTestHub();
  const other = await aTestHub(9);
  const { admin } = aMember();
  const honest = await hub.answers.get("GET /federation/identity")?.({ body: "", after: 0 });
  hub.answers.set("GET /federation/identity", () => ({
    ...(honest as object),
    fingerprint: other.fingerprint,
  }));
  expect(await reasonOf(admin.join({ hubAddress: hub.address }))).toBe("hub-unreadable");
  expect((await admin.status()).membership).toBeNull();
});

test.each([
  ["http://127.0.0.1:1", "hub-unreachable"],
  ["http://hub.voorbeeld.example", "hub-not-https"],
  ["geen adres", "hub-address-invalid"],
])("what cannot be a hub is said in one word: %s", async (hubAddress, reason) => {
  const { admin } = aMember();
  expect(await reasonOf(admin.join({ hubAddress }))).toBe(reason);
});

test("something else that answers at the address is no hub", async () => {
  const hub = await aTestHub();
  hub.answers.set("GET /federation/identity", () => ({ hello: "world" }));
  const { admin } = aMember();
  expect(await reasonOf(admin.join({ hubAddress: hub.address }))).toBe("hub-unreadable");
});

test("who leaves says which hub, and comes back with another key", async () => {
  const hub = await aTestHub();
  const { admin } = aMember();
  const { ownFingerprint } = await admin.join({ hubAddress: hub.address });
  await admin.confirmHub({ fingerprint: hub.fingerprint, ...details });
  expect(await reasonOf(admin.leave({ hubAddress: "https://ander.example" }))).not.toBe(
    "not refused",
  );
  await admin.leave({ hubAddress: hub.address });
  expect((await admin.status()).membership?.status).toBe("left");
  expect(await reasonOf(admin.leave({ hubAddress: hub.address }))).toBe("not-a-member");
  const again = await admin.join({ hubAddress: hub.address });
  expect(again.ownFingerprint).not.toBe(ownFingerprint);
});

test("an organisation on the same node has its own membership", async () => {
  const hub = await aTestHub();
  const { admin, as } = aMember();
  await admin.join({ hubAddress: hub.address });
  const elsewhere = as("beheerder", { organisationId: "00000000-0000-4000-8000-000000000777" });
  expect((await elsewhere.federation.status()).membership).toBeNull();
});
