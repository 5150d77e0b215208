import { listAudit, saveRecord } from "@nabij/db";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

/** Sam has steps of which one is late, Noor has none yet, Ids has ended. */
function threeTrajectories() {
  const node = aNode("2026-03-04");
  const { scope, store } = node;
  const people = [
    { chosenName: "Sam", legalWorlds: ["jeugdwet"], startDate: "2026-01-01", endDate: null },
    { chosenName: "Noor", legalWorlds: ["wlz"], startDate: "2026-01-31", endDate: null },
    { chosenName: "Ids", legalWorlds: ["wlz"], startDate: "2025-01-01", endDate: "2026-01-30" },
  ];
  for (const [place, { chosenName, legalWorlds, startDate, endDate }] of people.entries()) {
    const client = {
      ...aClient({ pseudonym: `C000${place}`, chosenName, legalWorlds }),
      id: anId(10 + place),
    };
    const fields = { number: `T000${place}`, clientId: client.id, startDate, endDate };
    const trajectory = { ...aTrajectory(fields), id: anId(20 + place) };
    store(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", trajectory));
  }
  const put =
    (kind: "frameworkStep" | "escalation" | "crisis" | "learningCycle", id: number) =>
    (fields: object, on = anId(20)) => {
      store(saveRecord(scope, kind, aRecord(kind, { trajectoryId: on, ...fields }, anId(id))));
    };
  const aStep = (step: number, fields: object) =>
    put("frameworkStep", 30 + step)({ step, title: "stap", ...fields });
  aStep(0, { doneOn: "2026-01-20", owner: "gedragswetenschapper" });
  aStep(4, { dueOn: "2026-01-22", owner: "procesregisseur" });
  return { ...node, put, aStep };
}

test("the board shows who is late by how much, and who has no steps yet", async () => {
  const board = await threeTrajectories().as("procesregisseur").process.board({});
  expect(board.cards).toMatchObject([
    { clientName: "Sam", late: 1, daysLate: 41, next: { step: { step: 4 }, status: "late" } },
  ]);
  expect(board.unstarted.map(({ clientName }) => clientName)).toEqual(["Noor"]);
  expect(board.counts).toEqual({ started: 1, late: 1 });
  expect(board.owners).toEqual(["procesregisseur"]);
});

test("the board narrows to a law, to an owner and to what is late", async () => {
  const { as, aStep } = threeTrajectories();
  const director = as("procesregisseur");
  const names = async (filter: Parameters<typeof director.process.board>[0]) =>
    (await director.process.board(filter)).cards.map(({ clientName }) => clientName);
  expect(await names({ legalWorld: "wlz" })).toEqual([]);
  expect(await names({ owner: "procesregisseur" })).toEqual(["Sam"]);
  expect(await names({ owner: "gedragswetenschapper" })).toEqual([]);
  expect(await names({ lateOnly: true, at: "2026-01-22" })).toEqual([]);
  expect(await names({ lateOnly: true, at: "2026-01-23" })).toEqual(["Sam"]);
  aStep(5, { owner: "gedragswetenschapper" });
  expect(await names({ owner: "gedragswetenschapper" })).toEqual([]);
});

test("a representative sees the steps of the own client only", async () => {
  const node = threeTrajectories();
  const own = node.as("vertegenwoordiger", { clientIds: [anId(11)] });
  const board = await own.process.board({});
  expect([board.cards, board.unstarted.length]).toEqual([[], 1]);
});

test("one press gives a trajectory its steps, with days counted from its start", async () => {
  const { as, db, organisation } = threeTrajectories();
  const director = as("procesregisseur");
  const steps = await director.process.startFramework({ trajectoryId: anId(21) });
  expect(steps.map(({ dueOn }) => dueOn)).toEqual([
    "2026-02-28",
    null,
    null,
    null,
    "2026-02-21",
    null,
    null,
    null,
  ]);
  const { rows } = listAudit(db, organisation.id, { limit: 1 });
  expect(rows[0]).toMatchObject({ action: "process.startFramework", subjectId: anId(21) });
  const again = director.process.startFramework({ trajectoryId: anId(21) });
  expect(await refusalOf(again)).toBe("FrameworkStarted");
  expect(await refusalOf(director.process.startFramework({ trajectoryId: anId(99) }))).toBe(
    "NotFound",
  );
});

test("an organisation words the steps its own way, and the next trajectory gets those", async () => {
  const manager = threeTrajectories().as("zorgmanager");
  const { steps } = await manager.process.template();
  await manager.process.saveTemplate({
    steps: steps.map(({ step, title, due, owner }) => ({
      step,
      owner,
      title: step === 1 ? { nl: "Bellen met de regio", en: "Call the region" } : title,
      due: step === 1 ? { from: "start" as const, days: 7 } : due,
    })),
  });
  const started = await manager.process.startFramework({ trajectoryId: anId(21) });
  expect(started[1]).toMatchObject({ title: "Bellen met de regio", dueOn: "2026-02-07" });
  const { shipped } = await manager.process.template();
  expect(shipped[1]?.title.nl).not.toBe("Bellen met de regio");
});

test("the agenda says why each trajectory is on it, and who cannot wait stands first", async () => {
  const { as, put } = threeTrajectories();
  put("crisis", 50)({ raisedOn: "2026-03-04", raisedAt: "09:00" }, anId(21));
  const table = await as("procesregisseur").process.caseTable({});
  expect(table.meetsOn).toBe("2026-03-09");
  expect(table.items.map(({ clientName, reasons }) => [clientName, reasons[0]?.type])).toEqual([
    ["Noor", "crisis"],
    ["Sam", "steps-late"],
  ]);
});

test("what the table wrote down stays with its meeting, also when the reasons are gone", async () => {
  const { as, put } = threeTrajectories();
  const meeting = { table: "casuistiektafel", askedOn: "2026-02-20", meetsOn: "2026-02-24" };
  put("escalation", 60)({ ...meeting, answeredOn: "2026-02-24", advice: "samen wandelen" });
  const manager = as("zorgmanager");
  const past = await manager.process.caseTable({ meetsOn: "2026-02-24" });
  expect(past.items.map(({ clientName, discussion }) => [clientName, discussion?.advice])).toEqual([
    ["Sam", "samen wandelen"],
  ]);
  const coming = await manager.process.caseTable({});
  expect([coming.meetsOn, coming.meetings]).toEqual(["2026-03-10", ["2026-02-24"]]);
  expect(coming.items.every(({ discussion }) => discussion === null)).toBe(true);
});

test("every table shows what waits there, and every crisis the hours that are left", async () => {
  const { as, put } = threeTrajectories();
  put("escalation", 61)({ table: "taskforce", askedOn: "2026-01-06" });
  put("escalation", 62)({ table: "ret", askedOn: "2026-02-06", answeredOn: "2026-03-01" });
  put("crisis", 50)({ raisedOn: "2026-03-02", raisedAt: null });
  const { rungs, crises } = await as("casusregisseur").process.escalations();
  const waiting = rungs.flatMap((rung) => rung.waiting.map((each) => [rung.table, each]));
  expect(waiting).toMatchObject([
    [
      "taskforce",
      { clientName: "Sam", daysWaiting: 57, expectedBy: "2026-03-03", isOverdue: true },
    ],
  ]);
  expect(crises).toMatchObject([{ clock: { status: "over", hoursLeft: -13 } }]);
});

test("the cycle goes on a state at a time, not without plan B, and round again", async () => {
  const { as, put } = threeTrajectories();
  const started = { round: 1, startedOn: "2026-01-01", stateSince: "2026-01-01" };
  put("learningCycle", 70)({ state: "plan", ...started });
  const director = as("procesregisseur");
  const move = (version: number, to: "monitoren" | "reflectie" | "aanpassing") =>
    director.process.moveCycle({ id: anId(70), version, to });
  expect(await refusalOf(move(1, "reflectie"))).toBe("NotNext");
  expect(await refusalOf(move(1, "monitoren"))).toBe("PlanBMissing");
  await director.records.learningCycle.change({
    id: anId(70),
    version: 1,
    changes: { planB: "terug naar de groep" },
  });
  expect(await refusalOf(move(1, "monitoren"))).toBe("StaleVersion");
  await move(2, "monitoren");
  await move(3, "reflectie");
  await move(4, "aanpassing");
  const next = await move(5, "monitoren");
  expect(next).toMatchObject({ round: 2, state: "monitoren", startedOn: "2026-03-04" });
  const { records } = await director.trajectory.dossier({ id: anId(20) });
  expect(records.learningCycle.map(({ round, endedOn }) => [round, endedOn])).toEqual([
    [1, "2026-03-04"],
    [2, null],
  ]);
});
