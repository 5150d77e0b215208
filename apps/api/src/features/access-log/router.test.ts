import { listAudit, recordAccess, saveRecord, saveUser } from "@nabij/db";
import { recordKinds } from "@nabij/domain";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { Command } from "@nabij/reflection";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";
import { accessActNames, accessActs, actOf } from "./access-acts.ts";

/** A dossier that a colleague read; the client has a name that may not come along. */
function aHouse() {
  const node = aNode();
  const { db, scope, organisation, store } = node;
  store(
    saveRecord(scope, "client", aClient({ pseudonym: "C0007", chosenName: "Sam" })),
    saveRecord(scope, "trajectory", aTrajectory({ number: "T0007" })),
  );
  const ids = { id: anId(905), accountId: anId(906), organisationId: organisation.id };
  const noor = { name: "Noor", email: "noor@zorg.example", role: "begeleider" } as const;
  saveUser(db, { ...ids, ...noor, clientIds: null, passwordHash: "x" }, new Date(0));
  const actor = { userId: anId(905), role: "begeleider", organisationId: organisation.id } as const;
  const act = (action: string, kind: string, id: string, at: string) =>
    store(recordAccess(actor, action, { kind, id }, new Date(at)));
  act("trajectory.read", "trajectory", anId(2), "2026-10-01T21:59:00Z");
  act("trajectory.read", "trajectory", anId(2), "2026-10-01T22:01:00Z");
  act("client.change", "client", anId(1), "2026-10-03T10:00:00Z");
  return { ...node, officer: node.as("privacy-officer") };
}

test("who looked stands there by name and role, about a number and never a client's name", async () => {
  const { officer } = aHouse();
  const { lines } = await officer.accessLog.list({ actorId: anId(905) });
  expect(lines).toMatchObject([
    { actorName: "Noor", role: "begeleider", act: "veranderd", subjectNumber: "C0007" },
    { actorName: "Noor", act: "gelezen", subjectNumber: "T0007" },
    { actorName: "Noor", act: "gelezen", subjectNumber: "T0007" },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Sam");
});

test("reading the log is on record before it is shown", async () => {
  const { officer, db, organisation } = aHouse();
  const { lines } = await officer.accessLog.list({});
  expect(lines[0]).toMatchObject({ action: "accessLog.read", role: "privacy-officer" });
  await officer.accessLog.export({ clientId: anId(1) });
  expect(listAudit(db, organisation.id).rows[0]).toMatchObject({
    action: "accessLog.export",
    subjectKind: "client",
    subjectId: anId(1),
  });
});

test("a day is a day in Amsterdam, and the last one counts", async () => {
  const { officer } = aHouse();
  const on = async (from: string, until: string) =>
    (await officer.accessLog.list({ actorId: anId(905), from, until })).lines.length;
  expect([await on("2026-10-01", "2026-10-01"), await on("2026-10-02", "2026-10-03")]).toEqual([
    1, 2,
  ]);
});

test("who saw this dossier is asked by number of the client or of the trajectory", async () => {
  const { officer, as } = aHouse();
  for (const number of ["T0007", " C0007 "]) {
    const { clientId } = await officer.accessLog.find({ number });
    const { lines, about } = await officer.accessLog.list({ clientId, act: "gelezen" });
    expect(about).toBe("C0007");
    expect(lines.filter(({ role }) => role === "begeleider")).toHaveLength(2);
  }
  expect(await refusalOf(officer.accessLog.find({ number: "T0008" }))).toBe("NotFound");
  const stranger = as("privacy-officer", { organisationId: anId(800) });
  expect(await refusalOf(stranger.accessLog.find({ number: "T0007" }))).toBe("NotFound");
});

test("pages follow each other without a line lost or doubled while lines are added", async () => {
  const { officer, store, organisation } = aHouse();
  const actor = { userId: anId(905), role: "begeleider", organisationId: organisation.id } as const;
  for (let i = 0; i < 60; i += 1) store(recordAccess(actor, "trajectory.read", null, new Date(i)));
  const first = await officer.accessLog.list({ actorId: anId(905) });
  expect([first.lines.length, first.total]).toEqual([50, 63]);
  const cursor = first.next ?? 0;
  const second = await officer.accessLog.list({ actorId: anId(905), cursor });
  const seen = [...first.lines, ...second.lines].map(({ seq }) => seq);
  expect([new Set(seen).size, second.next]).toEqual([63, null]);
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
});

test("a chain that was cut off still checks, but the head kept elsewhere is gone", async () => {
  const { officer, db } = aHouse();
  const whole = await officer.accessLog.verify({});
  const head = whole.ok ? whole.head : "";
  expect(whole).toMatchObject({ ok: true, isHeadKnown: null });
  expect(await officer.accessLog.verify({ knownHead: head.toUpperCase() })).toMatchObject({
    ok: true,
    isHeadKnown: true,
  });
  db.sqlite.exec("delete from audit where seq >= (select max(seq) - 2 from audit)");
  expect(await officer.accessLog.verify({ knownHead: head })).toMatchObject({
    ok: true,
    isHeadKnown: false,
  });
});

test("every way to write a record comes down to an act, and each act has its words once", () => {
  const actions = recordKinds.flatMap((kind) =>
    ["create", "change", "remove", "restore"].map((verb) => `${kind}.${verb}`),
  );
  expect(new Set(actions.map(actOf))).toEqual(
    new Set(["opgeschreven", "veranderd", "weggehaald", "teruggezet"]),
  );
  const names = accessActNames.flatMap((act): readonly string[] => accessActs[act]);
  expect(new Set(names).size).toBe(names.length);
  expect(actOf("something.new")).toBe("anders");
});

test("handing over is speaking in a conversation and a change in the regie", () => {
  expect(["regie.handOver", "reflection.handOver"].map(actOf)).toEqual(["veranderd", "gesproken"]);
  const steps = Command.options.map(({ shape }) => actOf(`reflection.${shape.type.value}`));
  expect(new Set(steps)).toEqual(new Set(["gesproken"]));
});
