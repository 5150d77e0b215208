import { listAudit, saveRecord, saveTeam } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const [first, second] = [anId(20), anId(21)];
const [sam, noor] = [anId(10), anId(11)];
const north = anId(50);

function twoTrajectories() {
  const node = aNode();
  const { scope, store } = node;
  store(saveTeam(scope, { id: north, name: "Noord" }));
  for (const [place, clientId] of [sam, noor].entries()) {
    const client = { ...aClient({ pseudonym: `C${place}`, teamId: null }), id: clientId };
    const fields = { number: `T${place}`, clientId, startDate: "2026-01-01", type: "tijdelijk" };
    const trajectory = { ...aTrajectory(fields), id: anId(20 + place) };
    store(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", trajectory));
  }
  return node;
}

const noTeam = { was: null, becomes: north };
const lasting = { was: "tijdelijk", becomes: "langdurig-structureel" } as const;

test("a team is set for many clients at once, with a line in the log for each", async () => {
  const { db, organisation, as } = twoTrajectories();
  const manager = as("zorgmanager");
  const steps = [sam, noor].map((id) => ({ id, ...noTeam }));
  expect(await manager.trajectory.changeMany({ field: "team", steps })).toEqual({ count: 2 });
  const { rows } = await manager.trajectory.list({ teamId: north });
  expect(rows).toHaveLength(2);
  const lines = listAudit(db, organisation.id, { limit: 10 }).rows;
  expect(lines.filter(({ action }) => action === "client.change")).toHaveLength(2);
});

test("turned round, the same change is taken back", async () => {
  const { as } = twoTrajectories();
  const manager = as("zorgmanager");
  const steps = [first, second].map((id) => ({ id, was: null, becomes: "2027-03-01" }));
  await manager.trajectory.changeMany({ field: "plannedEndDate", steps });
  const back = steps.map(({ id, was, becomes }) => ({ id, was: becomes, becomes: was }));
  await manager.trajectory.changeMany({ field: "plannedEndDate", steps: back });
  const { rows } = await manager.trajectory.list({});
  expect(rows.map(({ trajectory }) => trajectory.plannedEndDate)).toEqual([null, null]);
});

test("when one was changed meanwhile nothing changes, and it says how many", async () => {
  const { as } = twoTrajectories();
  const manager = as("gedragswetenschapper");
  await manager.trajectory.changeMany({ field: "type", steps: [{ id: second, ...lasting }] });
  const steps = [first, second].map((id) => ({ id, ...lasting }));
  const call = manager.trajectory.changeMany({ field: "type", steps });
  await expect(call).rejects.toMatchObject({ cause: { refusal: { type: "SomeStale", count: 1 } } });
  const { rows } = await manager.trajectory.list({ type: "tijdelijk" });
  expect(rows.map(({ trajectory }) => trajectory.id)).toEqual([first]);
});

test("an end before the start is refused for all of them", async () => {
  const { as } = twoTrajectories();
  const manager = as("zorgmanager");
  const steps = [first, second].map((id) => ({ id, was: null, becomes: "2025-01-01" }));
  const call = manager.trajectory.changeMany({ field: "plannedEndDate", steps });
  expect(await refusalOf(call)).toBe("EndBeforeStart");
});

test("a team of another organisation is not there", async () => {
  const { as } = twoTrajectories();
  const steps = [{ id: sam, was: null, becomes: anId(51) }];
  const call = as("zorgmanager").trajectory.changeMany({ field: "team", steps });
  expect(await refusalOf(call)).toBe("NotFound");
});

test("a device asks the names of the trajectories it remembers, in its own order", async () => {
  const { as } = twoTrajectories();
  const ids = [second, anId(99), first];
  const named = await as("begeleider").trajectory.named({ ids });
  expect(named.map(({ number }) => number)).toEqual(["T1", "T0"]);
  const own = as("vertegenwoordiger", { clientIds: [sam] });
  expect(await own.trajectory.named({ ids })).toHaveLength(1);
});
