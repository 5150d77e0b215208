import { listAudit } from "@nabij/db";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const client = { pseudonym: "C0001", birthDate: "1996-05-01", legalWorlds: ["wlz" as const] };

async function aTrajectory() {
  const node = aNode();
  const lead = node.as("gedragswetenschapper");
  const { id: clientId } = await lead.records.client.create({ fields: client });
  const trajectory = await lead.records.trajectory.create({
    fields: { clientId, number: "T0001", startDate: "2026-01-01", type: "tijdelijk" },
  });
  return { ...node, lead, clientId, trajectory };
}

test("a record is made with what is known; the rest is unknown", async () => {
  const { lead, trajectory } = await aTrajectory();
  const goal = await lead.records.goal.create({
    fields: {
      trajectoryId: trajectory.id,
      description: "zelf naar de winkel",
      startDate: "2026-02-01",
      status: "lopend",
    },
  });
  expect(goal).toMatchObject({ version: 1, targetDate: null, measurements: [] });
});

test("a change raises the version, and a change of what someone else changed is told so", async () => {
  const { lead, trajectory } = await aTrajectory();
  const change = { id: trajectory.id, version: 1, changes: { planB: "terug naar twee dagdelen" } };
  expect(await lead.records.trajectory.change(change)).toMatchObject({ version: 2 });
  expect(await refusalOf(lead.records.trajectory.change(change))).toBe("StaleVersion");
});

test("an end before its start is refused and nothing changes", async () => {
  const { lead, trajectory } = await aTrajectory();
  const change = { id: trajectory.id, version: 1, changes: { endDate: "2025-12-31" } };
  expect(await refusalOf(lead.records.trajectory.change(change))).toBe("EndBeforeStart");
  const { trajectory: stored } = await lead.trajectory.dossier({ id: trajectory.id });
  expect(stored).toMatchObject({ version: 1, endDate: null });
});

test("a trajectory ends after a closing evaluation near that day and not before", async () => {
  const { lead, trajectory } = await aTrajectory();
  const end = { id: trajectory.id, version: 1, changes: { endDate: "2026-06-30" } };
  expect(await refusalOf(lead.records.trajectory.change(end))).toBe("ClosingEvaluationMissing");
  const { id } = await lead.records.evaluation.create({
    fields: {
      trajectoryId: trajectory.id,
      date: "2026-07-10",
      kind: "afsluiting",
      lookBackUse: "op tijd ingezet",
      lookBackIntensity: "van 16 naar 2 uur",
      lookBackDuration: "zes maanden",
    },
  });
  expect(await refusalOf(lead.records.trajectory.change(end))).toBe("ClosingEvaluationMissing");
  await lead.records.evaluation.change({
    id,
    version: 1,
    changes: { lookBackOutcome: "woont met één begeleider in de buurt" },
  });
  expect(await lead.records.trajectory.change(end)).toMatchObject({ endDate: "2026-06-30" });
});

test("what is taken away comes back with undo", async () => {
  const { lead, trajectory } = await aTrajectory();
  const { id } = await lead.records.evaluation.create({
    fields: { trajectoryId: trajectory.id, date: "2026-10-01" },
  });
  const removed = await lead.records.evaluation.remove({ id, version: 1 });
  const held = async () =>
    (await lead.trajectory.dossier({ id: trajectory.id })).records.evaluation.length;
  expect(await held()).toBe(0);
  await lead.records.evaluation.restore(removed);
  expect(await held()).toBe(1);
});

test("a second trajectory with the same number is refused without repeating the number", async () => {
  const { lead, clientId } = await aTrajectory();
  const fields = { clientId, number: "T0001", startDate: "2026-03-01", type: "tijdelijk" as const };
  expect(await refusalOf(lead.records.trajectory.create({ fields }))).toBe("AlreadyExists");
});

test("a record cannot be hung on what is not there", async () => {
  const { lead } = await aTrajectory();
  const fields = { trajectoryId: anId(77), date: "2026-10-01" };
  expect(await refusalOf(lead.records.evaluation.create({ fields }))).toBe("NotFound");
});

test("a support worker logs an incident and does not decide about a restriction", async () => {
  const { as, trajectory } = await aTrajectory();
  const worker = as("begeleider");
  const trajectoryId = trajectory.id;
  const incident = { trajectoryId, date: "2026-10-30", kind: "weglopen" as const };
  expect(await worker.records.incident.create({ fields: incident })).toMatchObject({ version: 1 });
  const restriction = { trajectoryId, form: "insluiting" as const, from: "2026-10-30" };
  expect(await refusalOf(worker.records.restriction.create({ fields: restriction }))).toBe(
    "MayNot",
  );
});

test("another organisation's trajectory looks as if it does not exist", async () => {
  const { as, trajectory } = await aTrajectory();
  const stranger = as("gedragswetenschapper", { organisationId: anId(500) });
  expect(await refusalOf(stranger.trajectory.dossier({ id: trajectory.id }))).toBe("NotFound");
  const change = { id: trajectory.id, version: 1, changes: { planA: "x" } };
  expect(await refusalOf(stranger.records.trajectory.change(change))).toBe("NotFound");
});

test("every write and every opened dossier is on record, with ids and without contents", async () => {
  const { db, organisation, lead, trajectory } = await aTrajectory();
  await lead.trajectory.dossier({ id: trajectory.id });
  const { rows } = listAudit(db, organisation.id);
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["client.create", "trajectory.create", "trajectory.read"]),
  );
  expect(JSON.stringify(rows)).not.toContain("C0001");
});
