import { saveRecord } from "@nabij/db";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

/** Three clients: one with a late evaluation, one just begun, one that has ended. */
function threeTrajectories() {
  const node = aNode();
  const { scope, store } = node;
  const people = [
    { chosenName: "Sam", legalWorlds: ["jeugdwet"], startDate: "2026-01-01", endDate: null },
    { chosenName: "Noor", legalWorlds: ["wlz"], startDate: "2026-10-25", endDate: null },
    { chosenName: "Ids", legalWorlds: ["wlz"], startDate: "2025-01-01", endDate: "2026-09-30" },
  ];
  for (const [place, { chosenName, legalWorlds, startDate, endDate }] of people.entries()) {
    const pseudonym = `C000${place}`;
    const client = { ...aClient({ pseudonym, chosenName, legalWorlds }), id: anId(10 + place) };
    const number = `T000${place}`;
    const fields = { number, clientId: client.id, startDate, endDate };
    const trajectory = { ...aTrajectory(fields), id: anId(20 + place) };
    store(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", trajectory));
  }
  return node;
}

async function namesOf(query: object, role: "zorgmanager" | "procesregisseur" = "zorgmanager") {
  const { rows } = await threeTrajectories().as(role).trajectory.list(query);
  return rows.map(({ client }) => client.chosenName);
}

test("the list shows who runs on the day, oldest first", async () => {
  expect(await namesOf({})).toEqual(["Sam", "Noor"]);
});

test("ended, all, and another day show others", async () => {
  expect(await namesOf({ state: "ended" })).toEqual(["Ids"]);
  expect(await namesOf({ state: "all", sort: "client" })).toEqual(["Ids", "Noor", "Sam"]);
  expect(await namesOf({ at: "2025-06-01" })).toEqual(["Ids"]);
});

test("the list narrows to a signal, and to those that began in a month", async () => {
  expect(await namesOf({ signal: "G4" })).toEqual(["Sam"]);
  expect(await namesOf({ startedIn: "2026-10" })).toEqual(["Noor"]);
  expect(await namesOf({ state: "all", endedIn: "2026-09" })).toEqual(["Ids"]);
});

test("the list narrows to a law and to a part of a name", async () => {
  expect(await namesOf({ legalWorld: "wlz" })).toEqual(["Noor"]);
  expect(await namesOf({ text: "sa" })).toEqual(["Sam"]);
});

test("most signals first, a page at a time, and the total of all pages", async () => {
  const manager = threeTrajectories().as("zorgmanager");
  const query = { sort: "signals", descending: true, limit: 1 } as const;
  const { rows, total } = await manager.trajectory.list(query);
  expect([rows.length, total, rows[0]?.client.chosenName]).toEqual([1, 2, "Sam"]);
  const next = await manager.trajectory.list({ ...query, offset: 1 });
  expect(next.rows[0]?.client.chosenName).toBe("Noor");
});

test("a process director sees the process of a dossier and not its contents", async () => {
  const { scope, store, as } = threeTrajectories();
  const evaluation = { trajectoryId: anId(20), date: "2026-05-01", summary: "vertrouwelijk" };
  const holder = { trajectoryId: anId(20), regieRole: "casusregie", from: "2026-01-01" };
  store(
    saveRecord(scope, "evaluation", aRecord("evaluation", evaluation, anId(30))),
    saveRecord(scope, "regieAssignment", aRecord("regieAssignment", holder, anId(31))),
  );
  const seen = await as("procesregisseur").trajectory.dossier({ id: anId(20) });
  expect(seen.records.regieAssignment).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toContain("vertrouwelijk");
});

test("a representative sees the own client and no other", async () => {
  const own = threeTrajectories().as("vertegenwoordiger", { clientIds: [anId(11)] });
  const { rows } = await own.trajectory.list({});
  expect(rows.map(({ client }) => client.chosenName)).toEqual(["Noor"]);
  expect(await refusalOf(own.trajectory.dossier({ id: anId(20) }))).toBe("NotFound");
});

test("the overview counts people, and its figures are those of the lists behind them", async () => {
  const manager = threeTrajectories().as("zorgmanager");
  const overview = await manager.overview.get({});
  expect(overview).toMatchObject({ people: 2, trajectories: 2, reasonsUnknown: 2 });
  expect(overview.dossier?.grew).toBe(0);
  const unknown = await manager.trajectory.list({ reasons: "unknown" });
  expect(unknown.total).toBe(overview.reasonsUnknown);
  for (const { id, count } of overview.signals) {
    const { total } = await manager.trajectory.list({ signal: id });
    expect([id, total]).toEqual([id, count]);
  }
  const october = overview.months.find(({ month }) => month === "2026-10");
  expect(october).toMatchObject({ stock: 2, inflow: 1, outflow: 0 });
});

test("who works without the dossier does not learn of a diagnosis from the counts either", async () => {
  const { scope, store, as } = threeTrajectories();
  const diagnosis = aRecord("diagnosis", { clientId: anId(10), label: "PTSS" }, anId(40));
  store(saveRecord(scope, "diagnosis", diagnosis));
  const countedBy = async (role: "zorgmanager" | "procesregisseur") =>
    (await as(role).overview.get({})).signals.map(({ id }) => id);
  expect(await countedBy("zorgmanager")).toContain("G15");
  expect(await countedBy("procesregisseur")).not.toContain("G15");
});
