import { listAudit, saveRecord, saveTeam } from "@nabij/db";
import { roles } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const number = "000012345678";

function aHouse() {
  const node = aNode();
  const restriction = (id: number, fields: Readonly<Record<string, unknown>> = {}) => {
    const recorded = { trajectoryId: anId(2), form: "insluiting", regime: "wzd", resistance: true };
    const made = aRecord("restriction", { ...recorded, from: "2026-02-01", ...fields }, anId(id));
    return saveRecord(node.scope, "restriction", made);
  };
  node.store(
    saveTeam(node.scope, { id: anId(30), name: "Noord" }),
    saveTeam(node.scope, { id: anId(31), name: "Zuid" }),
    saveRecord(node.scope, "client", aClient({ chosenName: "Sam", teamId: anId(30) })),
    saveRecord(node.scope, "trajectory", aTrajectory()),
    restriction(10),
    restriction(11, { regime: null }),
    restriction(12, { until: "2026-06-30" }),
  );
  return node;
}

test("without numbers every Wzd restriction drops out, and with one it goes along", async () => {
  const { restriction: calls } = aHouse().as("wzd-functionaris");
  const before = await calls.halfYear({});
  expect(before).toMatchObject({ half: "2026-2", dueOn: "2027-02-12", isRunning: true, rows: [] });
  expect(before.dropOuts.map(({ reason, clientName }) => [reason, clientName])).toEqual([
    ["geen-vestigingsnummer", "Sam"],
    ["regels-onbekend", "Sam"],
  ]);
  await calls.saveEstablishments([{ teamId: anId(30), number }]);
  const after = await calls.halfYear({});
  expect(after.rows).toMatchObject([
    { client: "C0001", clientName: "Sam", location: "Noord", establishment: number },
  ]);
  expect(after.dropOuts).toHaveLength(1);
  expect((await calls.halfYear({ half: "2026-1" })).rows).toHaveLength(2);
});

test("numbers are kept per team, and null takes one away", async () => {
  const { restriction: calls } = aHouse().as("wzd-functionaris");
  await calls.saveEstablishments([{ teamId: anId(30), number }]);
  await calls.saveEstablishments([{ teamId: anId(31), number: "000012345679" }]);
  const numbers = async () => (await calls.halfYear({})).establishments.map((each) => each.number);
  expect(await numbers()).toEqual([number, "000012345679"]);
  await calls.saveEstablishments([{ teamId: anId(30), number: null }]);
  expect(await numbers()).toEqual([null, "000012345679"]);
});

test("a number that is no number and a team that is not here are refused", async () => {
  const { restriction: calls } = aHouse().as("wzd-functionaris");
  const short = calls.saveEstablishments([{ teamId: anId(30), number: "12345678" }]);
  expect(await refusalOf(short)).not.toBe("not refused");
  const elsewhere = calls.saveEstablishments([{ teamId: anId(77), number }]);
  expect(await refusalOf(elsewhere)).toBe("NotFound");
  expect(await refusalOf(calls.halfYear({ half: "2026-3" }))).not.toBe("not refused");
});

test("who looks at it, takes it along or keeps a number is on record", async () => {
  const node = aHouse();
  const { restriction: calls } = node.as("wzd-functionaris");
  await calls.halfYear({});
  await calls.takeHalfYear();
  await calls.saveEstablishments([{ teamId: anId(30), number }]);
  const { rows } = listAudit(node.db, node.organisation.id, { limit: 3 });
  expect(rows.map(({ action }) => action)).toEqual([
    "restriction.saveEstablishments",
    "restriction.export",
    "restriction.overview",
  ]);
});

test("who prepares the delivery sees it, and nobody else gets a list of clients for it", async () => {
  const node = aHouse();
  const answers = roles.map(async (role) => {
    const { restriction: calls } = node.as(role);
    return [role, await refusalOf(calls.halfYear({}))] as const;
  });
  const open = (await Promise.all(answers)).filter(([, refusal]) => refusal !== "MayNot");
  expect(open).toEqual([
    ["gedragswetenschapper", "not refused"],
    ["zorgmanager", "not refused"],
    ["wzd-functionaris", "not refused"],
  ]);
  const { restriction: calls } = node.as("zorgmanager");
  const saving = calls.saveEstablishments([{ teamId: anId(30), number }]);
  expect(await refusalOf(saving)).toBe("MayNot");
});

test("who sees some of the clients is told that it is not whole", async () => {
  const node = aHouse();
  const some = await node.as("gedragswetenschapper", { clientIds: [] }).restriction.halfYear({});
  expect([some.isWhole, some.rows, some.dropOuts]).toEqual([false, [], []]);
  expect((await node.as("gedragswetenschapper").restriction.halfYear({})).isWhole).toBe(true);
});
