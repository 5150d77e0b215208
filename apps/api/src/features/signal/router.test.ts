import { saveRecord, saveTeam, saveUser } from "@nabij/db";
import type { Role } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const lead = "gedragswetenschapper";

/** Two trajectories without an evaluation, one in a team, and people who may take signals on. */
function aWorkList() {
  const node = aNode();
  const { db, scope, store } = node;
  store(saveTeam(scope, { id: anId(70), name: "Noord" }));
  for (const place of [0, 1]) {
    const fields = { pseudonym: `C000${place}`, chosenName: place === 0 ? "Sam" : "Noor" };
    const team = place === 0 ? { teamId: anId(70), legalWorlds: ["jeugdwet"] } : {};
    const client = { ...aClient({ ...fields, ...team }), id: anId(10 + place) };
    const begun = {
      number: `T000${place}`,
      clientId: client.id,
      startDate: `2025-0${place + 1}-01`,
    };
    const trajectory = { ...aTrajectory(begun), id: anId(20 + place) };
    store(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", trajectory));
  }
  const addUser = (id: string, role: Role) =>
    saveUser(
      db,
      {
        ...{ id, role, name: `Naam van ${id}`, email: `${id}@nabij.example` },
        ...{ organisationId: scope.organisationId, clientIds: null },
        ...{ accountId: `account ${id}`, passwordHash: "x" },
      },
      new Date("2026-01-01"),
    );
  addUser(`user ${lead}`, lead);
  addUser("user ander", "begeleider");
  addUser("user beheer", "beheerder");
  const late = { trajectoryId: anId(20), signal: "G4" } as const;
  const evaluate = () =>
    node.as(lead).records.evaluation.create({
      fields: { trajectoryId: anId(20), date: "2026-10-31" },
    });
  return { ...node, me: node.as(lead), late, evaluate };
}

test("a page holds the evidence of its rows, and the counts of all pages", async () => {
  const { me } = aWorkList();
  const first = await me.signal.list({ limit: 2 });
  expect(first.signals).toHaveLength(2);
  expect(first.total).toBe(first.counts.reduce((sum, { count }) => sum + count, 0));
  expect(first.total).toBeGreaterThan(4);
  const all = await me.signal.list({ limit: 200 });
  const rest = await me.signal.list({ limit: 198, offset: 2 });
  expect([...first.signals, ...rest.signals]).toEqual(all.signals);
  for (const signal of all.signals) expect(Object.keys(signal.evidence)).not.toEqual([]);
  expect(await me.signal.counts({})).toEqual({
    at: all.at,
    total: all.total,
    counts: all.counts,
  });
});

test("the list is the same from what is kept and from the facts", async () => {
  const { me, db } = aWorkList();
  const day = (value: string) => db.sqlite.prepare("update signal_kept set day = ?").run(value);
  for (const query of [{}, { sort: "trajectory" as const }, { severity: "high" as const }]) {
    const kept = await me.signal.list({ ...query, limit: 200 });
    day("2027-01-01");
    const facts = await me.signal.list({ ...query, limit: 200 });
    day("2026-03-01");
    expect([kept.signals[0]?.since, facts.signals[0]?.since]).toEqual(["2026-03-01", null]);
    expect(facts.total).toBe(kept.total);
    expect(facts.counts).toEqual(kept.counts);
    const names = ({ signals }: typeof kept) =>
      signals.map(({ id, clientName }) => `${id} ${clientName}`);
    expect(names(facts)).toEqual(names(kept));
  }
});

test("the list narrows to a kind, a severity, a team and a law", async () => {
  const { me } = aWorkList();
  const names = async (query: object) => {
    const { signals, total } = await me.signal.list({ signal: "G4", ...query });
    expect(total).toBe(signals.length);
    return signals.map(({ clientName }) => clientName);
  };
  expect(await names({})).toEqual(["Sam", "Noor"]);
  expect(await names({ severity: "low" })).toEqual([]);
  expect(await names({ teamId: anId(70) })).toEqual(["Sam"]);
  expect(await names({ legalWorld: "wlz" })).toEqual(["Noor"]);
  expect(await names({ legalWorld: "jeugdwet", teamId: anId(70) })).toEqual(["Sam"]);
});

test("a signal that somebody takes on is theirs, and the history names them", async () => {
  const { me, late } = aWorkList();
  await me.signal.assign({ ...late, assigneeId: "user ander" });
  await me.signal.assign({ ...late, assigneeId: `user ${lead}` });
  const mine = await me.signal.list({ assignee: "me" });
  expect(mine).toMatchObject({ total: 1, counts: [{ id: "G4", severity: "high", count: 1 }] });
  expect(mine.signals[0]).toMatchObject({
    clientName: "Sam",
    assigneeName: `Naam van user ${lead}`,
  });
  expect((await me.signal.list({ assignee: "nobody", signal: "G4" })).total).toBe(1);
  const history = await me.signal.history(late);
  expect(history.map(({ assigneeName, byName }) => [assigneeName, byName])).toEqual([
    ["Naam van user ander", `Naam van user ${lead}`],
    [`Naam van user ${lead}`, `Naam van user ${lead}`],
  ]);
});

test("only who works with signals can take one on", async () => {
  const { me, late } = aWorkList();
  const give = (assigneeId: string) => me.signal.assign({ ...late, assigneeId });
  expect(await refusalOf(give("user beheer"))).toBe("UnknownAssignee");
  expect(await refusalOf(give("nobody here"))).toBe("UnknownAssignee");
  const assignees = await me.signal.assignees();
  expect(assignees.map(({ id }) => id).toSorted()).toEqual(["user ander", `user ${lead}`]);
});

test("a signal at rest is off the list until the day after, and on it when woken", async () => {
  const { me, late } = aWorkList();
  const { total } = await me.signal.list({});
  await me.signal.snooze({ ...late, until: "2026-11-20", reason: " wacht op verslag " });
  expect((await me.signal.list({})).total).toBe(total - 1);
  const resting = await me.signal.list({ snoozed: true });
  expect(resting.total).toBe(1);
  expect(resting.signals).toMatchObject([
    { id: "G4", snoozedUntil: "2026-11-20", snoozeReason: "wacht op verslag" },
  ]);
  expect((await me.signal.list({ at: "2026-11-20", signal: "G4" })).total).toBe(1);
  expect((await me.signal.list({ at: "2026-11-21", signal: "G4" })).total).toBe(2);
  await me.signal.wake(late);
  expect((await me.signal.list({})).total).toBe(total);
  const said = (await me.signal.history(late)).map(({ what, reason }) => [what, reason]);
  expect(said).toEqual([
    ["snoozed", "wacht op verslag"],
    ["woken", null],
  ]);
});

test("a rest has a reason and an end between today and six months on", async () => {
  const { me, late } = aWorkList();
  const rest = (until: string, reason = "x") => me.signal.snooze({ ...late, until, reason });
  expect(await refusalOf(rest("2026-12-01", "  "))).toBe("SnoozeWithoutReason");
  expect(await refusalOf(rest("2026-10-31"))).toBe("SnoozeInPast");
  expect(await refusalOf(rest("2027-05-02"))).toBe("SnoozeTooLong");
  expect(await rest("2027-05-01")).toMatchObject({ snoozedUntil: "2027-05-01" });
  expect(await rest("2026-11-01")).toMatchObject({ snoozedUntil: "2026-11-01" });
});

test("what was agreed ends when the signal closes, and is not there when it opens again", async () => {
  const { me, late, evaluate } = aWorkList();
  await me.signal.assign({ ...late, assigneeId: "user ander" });
  const { id } = await evaluate();
  expect(await refusalOf(me.signal.wake(late))).toBe("SignalNotOpen");
  await me.records.evaluation.remove({ id, version: 1 });
  const { signals } = await me.signal.list({ signal: "G4", teamId: anId(70) });
  expect(signals).toMatchObject([{ clientName: "Sam", assigneeId: null }]);
  const history = await me.signal.history(late);
  expect(history.map(({ what }) => what)).toEqual(["assigned", "closed", "opened"]);
  expect(history[1]).toMatchObject({ because: { kind: "evaluation", id } });
});

test("a role without the dossier sees and handles no signal that rests on it", async () => {
  const { as, scope, store } = aWorkList();
  const diagnosis = aRecord("diagnosis", { clientId: anId(10), label: "PTSS" }, anId(40));
  store(saveRecord(scope, "diagnosis", diagnosis));
  const hidden = { trajectoryId: anId(20), signal: "G15" } as const;
  const seen = async (role: Role) => (await as(role).signal.counts({})).counts.map(({ id }) => id);
  expect(await seen(lead)).toContain("G15");
  const director = as("procesregisseur");
  expect(await seen("procesregisseur")).not.toContain("G15");
  const ids = (await director.signal.list({ limit: 200 })).signals.map(({ id }) => id);
  expect(ids).not.toContain("G15");
  expect(await refusalOf(director.signal.wake(hidden))).toBe("SignalNotOpen");
  expect(await as(lead).signal.history(hidden)).not.toEqual([]);
  expect(await director.signal.history(hidden)).toEqual([]);
});

test("another organisation and someone with other clients find nothing", async () => {
  const { as, late } = aWorkList();
  const stranger = as(lead, { organisationId: anId(500) });
  expect((await stranger.signal.list({})).total).toBe(0);
  expect(await refusalOf(stranger.signal.wake(late))).toBe("SignalNotOpen");
  expect(await refusalOf(stranger.signal.history(late))).toBe("NotFound");
  const some = as(lead, { clientIds: [anId(11)] });
  const { signals, total } = await some.signal.list({ limit: 200 });
  expect(total).toBe(signals.length);
  expect(new Set(signals.map(({ clientName }) => clientName))).toEqual(new Set(["Noor"]));
  expect(await refusalOf(some.signal.wake(late))).toBe("SignalNotOpen");
});

test("the administrator changes a threshold, and the signals follow at once", async () => {
  const { as, me } = aWorkList();
  const open = async () => (await me.signal.definitions({})).signals.find(({ id }) => id === "G4");
  expect(await open()).toMatchObject({ thresholds: { months: 3 }, open: 2 });
  const manager = as("beheerder");
  await manager.signal.saveSettings({ thresholds: { G4: { months: 36 } }, severities: {} });
  expect(await open()).toMatchObject({
    thresholds: { months: 36 },
    shipped: { thresholds: { months: 3 } },
    open: 0,
  });
  expect(await manager.signal.settings()).toMatchObject({ thresholds: { G4: { months: 36 } } });
  const unknown = { thresholds: { G4: { years: 1 } }, severities: {} };
  expect(await refusalOf(manager.signal.saveSettings(unknown))).toContain("unknown-threshold");
});

test("all rows leave for a file page by page, and it is on record that they left", async () => {
  const { me, db } = aWorkList();
  const { signals } = await me.signal.list({ limit: 200 });
  const first = await me.signal.export({ limit: 3 });
  const rest = await me.signal.export({ offset: 3 });
  expect([...first.signals, ...rest.signals]).toEqual(signals);
  const lines = db.sqlite.prepare("select count(*) from audit where action = 'signal.export'");
  expect(lines.pluck().get()).toBe(2);
});

test("around a trajectory stands who took its signals on, what closed, and the next evaluation", async () => {
  const { as, me, late } = aWorkList();
  const { trajectoryId } = late;
  await me.signal.assign({ ...late, assigneeId: "user ander" });
  const before = await me.signal.ofTrajectory({ trajectoryId });
  expect(before.open.find(({ id }) => id === "G4")).toMatchObject({
    assigneeName: "Naam van user ander",
    snoozedUntil: null,
  });
  expect([before.closed, before.nextEvaluation]).toEqual([[], null]);
  const fields = { trajectoryId, date: "2026-10-31", nextDate: "2026-12-01" };
  const { id } = await me.records.evaluation.create({ fields });
  const after = await me.signal.ofTrajectory({ trajectoryId });
  expect(after.open.map((signal) => signal.id)).not.toContain("G4");
  expect(after.closed.find((signal) => signal.id === "G4")).toMatchObject({
    because: { kind: "evaluation", id },
  });
  expect(after.nextEvaluation).toBe("2026-12-01");
  const director = await as("procesregisseur").signal.ofTrajectory({ trajectoryId });
  expect([director.closed, director.nextEvaluation]).toEqual([[], null]);
  await me.records.evaluation.remove({ id, version: 1 });
  const again = await me.signal.ofTrajectory({ trajectoryId });
  expect(again.closed.map((signal) => signal.id)).not.toContain("G4");
});

test("the signals around a trajectory of somebody else are not found", async () => {
  const { as, late } = aWorkList();
  const around = as(lead, { organisationId: anId(500) }).signal.ofTrajectory({
    trajectoryId: late.trajectoryId,
  });
  expect(await refusalOf(around)).toBe("NotFound");
});
