import { saveTeam } from "@nabij/db";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

async function aTeamWithContext() {
  const node = aNode();
  node.store(saveTeam(node.scope, { id: anId(40), name: "Lisdodde" }));
  const lead = node.as("gedragswetenschapper");
  const { id: clientId } = await lead.records.client.create({
    fields: {
      pseudonym: "C0001",
      birthDate: "1996-05-01",
      legalWorlds: ["wlz"],
      teamId: anId(40),
      targetGroups: ["zevmb"],
    },
  });
  const trajectory = await lead.records.trajectory.create({
    fields: { clientId, number: "T0001", startDate: "2026-01-01", type: "tijdelijk" },
  });
  await lead.records.teamContext.create({
    fields: { trajectoryId: trajectory.id, date: "2026-09-01", stability: "hoog", staffLeft: 2 },
  });
  return { ...node, lead, clientId };
}

test("a check of the policy is kept, changed and listed, newest first", async () => {
  const { as } = aNode();
  const manager = as("zorgmanager");
  const old = await manager.records.policyCheck.create({ fields: { date: "2025-10-01" } });
  const now = await manager.records.policyCheck.create({ fields: { date: "2026-10-01" } });
  const answers = [{ question: "regie", answer: "ja" as const, where: "Visie, h. 2" }];
  await manager.records.policyCheck.change({ id: now.id, version: 1, changes: { answers } });
  const checks = await manager.policy.checks();
  expect(checks.map(({ id }) => id)).toEqual([now.id, old.id]);
  expect(checks[0]).toMatchObject({ version: 2, answers });
});

test("a check that is taken away is gone and comes back with undo", async () => {
  const { as } = aNode();
  const manager = as("zorgmanager");
  const { id } = await manager.records.policyCheck.create({ fields: { date: "2026-10-01" } });
  const removed = await manager.records.policyCheck.remove({ id, version: 1 });
  expect(await manager.policy.checks()).toEqual([]);
  await manager.records.policyCheck.restore(removed);
  expect(await manager.policy.checks()).toHaveLength(1);
});

test("a support worker reads the check and does not write it", async () => {
  const { as } = aNode();
  const worker = as("begeleider");
  expect(await worker.policy.checks()).toEqual([]);
  const fields = { date: "2026-10-01" };
  expect(await refusalOf(worker.records.policyCheck.create({ fields }))).toBe("MayNot");
});

test("what belongs to the organisation is not there for another organisation", async () => {
  const { as } = aNode();
  const manager = as("zorgmanager");
  const { id } = await manager.records.policyCheck.create({ fields: { date: "2026-10-01" } });
  const stranger = as("zorgmanager", { organisationId: anId(500) });
  expect(await stranger.policy.checks()).toEqual([]);
  const change = { id, version: 1, changes: { filledInBy: "x" } };
  expect(await refusalOf(stranger.records.policyCheck.change(change))).toBe("NotFound");
});

test("the teams are counts by name; who sees only the process sees none", async () => {
  const { lead, as } = await aTeamWithContext();
  const teams = await lead.policy.teams();
  expect(teams).toMatchObject([
    { name: "Lisdodde", standing: { trajectories: 1, staffLeft: { ja: 1, nee: 0 } } },
  ]);
  expect(await as("procesregisseur").policy.teams()).toBeNull();
});

test("quality requirements are counted for the group they are about, and not told to the process", async () => {
  const { lead, as, clientId } = await aTeamWithContext();
  await lead.records.qualityCheck.create({
    fields: { clientId, date: "2026-09-01", code: "4.b", status: "niet-voor-deze-client" },
  });
  const coverage = await lead.quality.coverage();
  expect(coverage?.clients).toBe(1);
  expect(coverage?.requirements.find(({ code }) => code === "4.b")?.counts).toMatchObject({
    "niet-voor-deze-client": 1,
    onbekend: 0,
  });
  expect(await as("casusregisseur").quality.coverage()).toBeNull();
});

test("an improvement project is kept with its numbers and stories, and listed", async () => {
  const { as } = aNode();
  const manager = as("zorgmanager");
  await manager.records.improvementProject.create({
    fields: {
      title: "Vaste invalpool",
      weight: 3,
      startedOn: "2026-02-01",
      indicators: [{ label: "Invallers", value: 12, unit: null, on: "2026-03-01" }],
      stories: [{ on: "2026-04-01", by: "een moeder", text: "Ze kennen hem nu." }],
    },
  });
  expect(await as("begeleider").programme.list()).toMatchObject([
    { title: "Vaste invalpool", goalsReached: null, indicators: [{ value: 12 }] },
  ]);
});
