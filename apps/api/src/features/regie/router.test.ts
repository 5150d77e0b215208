import { listAudit, saveRecord } from "@nabij/db";
import { holderKey } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const assignment = (id: number, fields: Readonly<Record<string, unknown>>) =>
  aRecord("regieAssignment", { trajectoryId: anId(2), from: "2026-01-01", ...fields }, anId(id));

/** Two trajectories: one without casusregie, one with all roles held. */
function aHouse() {
  const node = aNode();
  const { scope, store } = node;
  const full = { trajectoryId: anId(4), organisation: "De Kade" };
  store(
    saveRecord(scope, "client", aClient({ ownWishes: "een hond" })),
    saveRecord(scope, "trajectory", aTrajectory()),
    saveRecord(scope, "client", { ...aClient({ pseudonym: "C0002" }), id: anId(3) }),
    saveRecord(scope, "trajectory", {
      ...aTrajectory({ number: "T0002", clientId: anId(3) }),
      id: anId(4),
    }),
    ...[
      assignment(10, { regieRole: "procesregie", holder: "procesregisseur" }),
      assignment(11, { regieRole: "behandelregie", holder: "gz-psycholoog" }),
      assignment(12, { regieRole: "casusregie", holder: "wijkteam", until: "2026-10-22" }),
      assignment(13, { ...full, regieRole: "procesregie", holder: "zorgbemiddelaar" }),
      assignment(14, { ...full, regieRole: "behandelregie", holder: "orthopedagoog" }),
      assignment(15, { ...full, regieRole: "casusregie", holder: "orthopedagoog" }),
    ].map((each) => saveRecord(scope, "regieAssignment", each)),
    saveRecord(
      scope,
      "goal",
      aRecord(
        "goal",
        {
          trajectoryId: anId(2),
          description: "zelf kiezen wie er komt",
          domain: "regie",
          status: "lopend",
          startDate: "2026-05-01",
        },
        anId(20),
      ),
    ),
  );
  return node;
}

test("what asks attention stands first, with how long nobody held it", async () => {
  const { rows, ...counts } = await aHouse().as("casusregisseur").regie.list({});
  expect(counts).toMatchObject({
    total: 2,
    withGap: 1,
    wishesKnown: 1,
    missing: [
      { role: "procesregie", count: 0 },
      { role: "behandelregie", count: 0 },
      { role: "casusregie", count: 1 },
    ],
  });
  expect(rows.map(({ number }) => number)).toEqual(["T0001", "T0002"]);
  expect(rows[0]?.roles[2]).toMatchObject({
    problem: "niemand",
    gapDays: 10,
    emptySince: "2026-10-23",
  });
});

test("the client's own regie is told apart, and its goals only to who may read the dossier", async () => {
  const node = aHouse();
  const ofFirst = async (role: "gedragswetenschapper" | "procesregisseur") =>
    (await node.as(role).regie.list({})).rows[0]?.ownRegie;
  expect(await ofFirst("gedragswetenschapper")).toEqual({
    isWishKnown: true,
    wishesOn: null,
    goals: 1,
  });
  expect(await ofFirst("procesregisseur")).toMatchObject({ goals: null });
});

test("the matrix narrows to gaps, to a role and to a holder", async () => {
  const { regie } = aHouse().as("gedragswetenschapper");
  const numbers = async (filter: Parameters<typeof regie.list>[0]) =>
    (await regie.list(filter)).rows.map(({ number }) => number);
  expect(await numbers({ gapsOnly: true })).toEqual(["T0001"]);
  expect(await numbers({ gapsOnly: true, role: "procesregie" })).toEqual([]);
  const holder = holderKey({ holder: "orthopedagoog", organisation: "De Kade" });
  expect(await numbers({ holder })).toEqual(["T0002"]);
  expect(await numbers({ holder, role: "procesregie" })).toEqual([]);
  expect(await numbers({ legalWorld: "jeugdwet" })).toEqual([]);
});

test("the load counts a trajectory once for who holds two roles in it", async () => {
  const load = await aHouse().as("zorgmanager").regie.load({});
  expect(load.map(({ holder, trajectories }) => [holder, trajectories])).toEqual([
    ["gz-psycholoog", 1],
    ["orthopedagoog", 1],
    ["procesregisseur", 1],
    ["zorgbemiddelaar", 1],
  ]);
});

const to = { holder: "jeugdbeschermer", organisation: "GI", mandate: null };

test("a role is handed over, waits, and is accepted; each with its audit line", async () => {
  const node = aHouse();
  const { regie } = node.as("casusregisseur");
  const asked = await regie.handOver({ id: anId(10), version: 1, to, on: "2026-10-15" });
  const role = async () => (await regie.list({})).rows[0]?.roles[0];
  expect(await role()).toMatchObject({
    holders: [{ id: anId(10) }],
    pending: [{ id: asked.receiver.id, holder: "jeugdbeschermer" }],
    gapDays: 0,
  });
  await regie.accept({ id: asked.receiver.id, version: 1 });
  expect(await role()).toMatchObject({
    holders: [{ id: asked.receiver.id, from: "2026-11-01", acceptedOn: "2026-11-01" }],
    pending: [],
    gapDays: 0,
  });
  const { rows: lines } = listAudit(node.db, node.organisation.id, { limit: 2 });
  expect(lines.map(({ action }) => action)).toEqual(["regie.accept", "regie.handOver"]);
});

test("a declined handover leaves the holder as it was, and the receiver is gone", async () => {
  const { regie } = aHouse().as("casusregisseur");
  const asked = await regie.handOver({ id: anId(10), version: 1, to, on: "2026-12-01" });
  await regie.decline({ id: asked.receiver.id, version: 1 });
  const row = (await regie.list({ holder: "procesregisseur|" })).rows[0];
  expect(row?.roles[0]).toMatchObject({
    holders: [{ id: anId(10), until: null, handover: null }],
    pending: [],
  });
  expect(await refusalOf(regie.accept({ id: asked.receiver.id, version: 1 }))).toBe("NotFound");
});

test("a handover is refused whole: nothing is stored", async () => {
  const { regie } = aHouse().as("casusregisseur");
  const call = (id: number, change: object = {}) =>
    refusalOf(regie.handOver({ id: anId(id), version: 1, to, on: "2026-12-01", ...change }));
  expect(await call(12)).toBe("NoRegieToHandOver");
  expect(await call(99)).toBe("NotFound");
  expect(await call(10, { version: 3 })).toBe("StaleVersion");
  expect(await call(10, { on: "2026-01-01" })).toBe("HandoverTooEarly");
  expect(await refusalOf(regie.accept({ id: anId(10), version: 1 }))).toBe("NotFound");
  expect((await regie.list({})).rows.flatMap(({ roles }) => roles[0]?.pending ?? [])).toEqual([]);
});
