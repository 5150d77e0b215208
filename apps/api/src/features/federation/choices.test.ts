import { listAudit, saveMembership } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import { defaultThresholds, fingerprintOf, newIdentity, shippedPlans } from "@nabij/federation";
import { expect, test } from "vitest";
import { reasonOf } from "../../federation/round/testing-hub.ts";
import { aNode } from "../../testing.ts";

const keyOf = (seed: number) => newIdentity(new Uint8Array(32).fill(seed)).publicKey;
const member = (number: number) => ({
  organisationId: anId(number),
  name: `Organisatie ${number}`,
  legalGroup: `Groep ${number}`,
  identityKey: keyOf(number),
});

/** A node whose organisation is number 1 of six. */
function aMember() {
  const node = aNode("2026-11-01", aFolder());
  const roster = {
    ...{ sequence: 1, head: "A".repeat(43), suspended: [], revokedKeys: [] },
    members: [1, 2, 3, 4, 5, 6].map(member),
  };
  node.store(
    saveMembership({
      ...{ organisationId: node.organisation.id, hubAddress: "https://hub.voorbeeld.example" },
      ...{ hubName: "Proefhub", hubKey: keyOf(99), status: "member", applicationId: anId(1) },
      ...{ memberId: anId(1), roster, waitingUpdates: [], trusted: [], allowedPlans: [] },
      ...{ floors: null, since: "2026-10-01T09:00:00.000Z" },
    }),
  );
  return { ...node, admin: node.as("beheerder").federation };
}

const half = { from: "2026-01-01", until: "2026-06-30" };
const [plan] = shippedPlans;
const planId = plan?.id ?? "";

test("a member is trusted by the digits it read out, and by no others", async () => {
  const { admin } = aMember();
  const organisationId = anId(2);
  const wrong = { trusted: true, organisationId, fingerprint: fingerprintOf(keyOf(3)) } as const;
  expect(await reasonOf(admin.setTrusted(wrong))).toBe("fingerprint-differs");
  await admin.setTrusted({ ...wrong, fingerprint: fingerprintOf(keyOf(2)) });
  const trusted = async () =>
    (await admin.members()).members.filter((each) => each.isTrusted).map(({ name }) => name);
  expect(await trusted()).toEqual(["Organisatie 2"]);
  await admin.setTrusted({ trusted: false, organisationId });
  expect(await trusted()).toEqual([]);
});

test("nobody trusts themselves, or who is not there", async () => {
  const { admin } = aMember();
  const fingerprint = fingerprintOf(keyOf(1));
  for (const organisationId of [anId(1), anId(50)])
    expect(await reasonOf(admin.setTrusted({ trusted: true, organisationId, fingerprint }))).toBe(
      "member-unknown",
    );
});

test("own thresholds may be stricter than those shipped, never looser", async () => {
  const { admin } = aMember();
  await admin.setFloors({ ...defaultThresholds, clients: 15, largestShare: 40 });
  expect((await admin.floors()).own).toMatchObject({ clients: 15, largestShare: 40 });
  for (const looser of [{ clients: 9 }, { organisations: 4 }, { roundingBase: 1 }])
    expect(await reasonOf(admin.setFloors({ ...defaultThresholds, ...looser }))).toBe(
      "floor-looser",
    );
  expect((await admin.floors()).own.clients).toBe(15);
});

test("a plan is answered only after somebody allowed it, and only one that came with Nabij", async () => {
  const { admin, db, organisation } = aMember();
  expect((await admin.plans()).every(({ isAllowed }) => !isAllowed)).toBe(true);
  await admin.allowPlan({ planId, allowed: true });
  expect((await admin.plans()).filter(({ isAllowed }) => isAllowed)).toHaveLength(1);
  expect(await reasonOf(admin.allowPlan({ planId: "verzonnen", allowed: true }))).toBe(
    "plan-unknown",
  );
  await admin.allowPlan({ planId, allowed: false });
  expect((await admin.plans()).every(({ isAllowed }) => !isAllowed)).toBe(true);
  const actions = listAudit(db, organisation.id).rows.map(({ action }) => action);
  expect(actions).toContain("federation.allowPlan");
  expect(actions).toContain("federation.disallowPlan");
});

test("a dry run says why the organisation would not take part, one reason after another", async () => {
  const { admin } = aMember();
  const why = async (period = half) => (await admin.dryRun({ planId, period })).declines;
  expect(await why()).toBe("plan-unknown");
  await admin.allowPlan({ planId, allowed: true });
  expect(await why()).toBe("too-few-trusted");
  for (const number of [2, 3, 4, 5]) {
    const fingerprint = fingerprintOf(keyOf(number));
    await admin.setTrusted({ trusted: true, organisationId: anId(number), fingerprint });
  }
  expect(await why()).toBeNull();
  expect(await why({ from: "2026-07-01", until: "2026-12-31" })).toBe("period-not-closed");
  expect(await why({ from: "2026-01-15", until: "2026-06-30" })).toBe("period-not-closed");
  await admin.setFloors({ ...defaultThresholds, clients: 25 });
  expect(await why()).toBe("thresholds-below-floor");
});

test("an administrator and a privacy officer see what would be sent, but no number of it", async () => {
  const { as } = aMember();
  for (const role of ["beheerder", "privacy-officer"] as const) {
    const run = await as(role).federation.dryRun({ planId, period: half });
    expect(run.cells.length).toBeGreaterThan(20);
    expect(run.cells.every(({ clients }) => clients === null)).toBe(true);
    expect(run.bands.every(({ word }) => word === null)).toBe(true);
    expect(run.blocks.every(({ words, bytes }) => bytes === words * 8)).toBe(true);
  }
  const own = await as("zorgmanager").federation.dryRun({ planId, period: half });
  expect(own.cells.every(({ clients }) => clients === 0)).toBe(true);
});

test("without a membership there is nothing to choose", async () => {
  const { as } = aNode("2026-11-01", aFolder());
  const { federation } = as("beheerder");
  const calls = [
    federation.setFloors(defaultThresholds),
    federation.allowPlan({ planId, allowed: true }),
    federation.setTrusted({ trusted: false, organisationId: anId(2) }),
    federation.confirmRoster({ count: 1 }),
    federation.confirmLost({ count: 1 }),
    federation.dryRun({ planId, period: half }),
    federation.leave({ hubAddress: "https://hub.voorbeeld.example" }),
  ];
  for (const call of calls) expect(await reasonOf(call)).toBe("not-a-member");
});
