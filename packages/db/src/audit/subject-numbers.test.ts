import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { removeRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commit } from "../write/write.ts";
import { hasAuditHash, listAudit, verifyAudit } from "./read-audit.ts";
import { recordAccess } from "./record-access.ts";
import { clientByNumber, subjectNumbers } from "./subject-numbers.ts";

/** A client with a trajectory and a goal on it that was removed. */
function aHouse() {
  const house = aDatabase();
  const { scope, write } = house;
  const goal = { trajectoryId: anId(2), description: "zelf koken", startDate: "2026-01-01" };
  write(
    saveRecord(scope, "client", aClient({ pseudonym: "C0007" })),
    saveRecord(scope, "trajectory", aTrajectory({ number: "T0007" })),
    saveRecord(scope, "goal", aRecord("goal", { ...goal, status: "lopend" }, anId(3))),
  );
  write(removeRecord(scope, "goal", anId(3), 1, testTime));
  return house;
}

test("what a line is about is known by a number, also when it was removed", () => {
  const { db, scope } = aHouse();
  const numbers = subjectNumbers(db, scope, [
    { kind: "client", id: anId(1) },
    { kind: "trajectory", id: anId(2) },
    { kind: "goal", id: anId(3) },
    { kind: "user", id: anId(901) },
    { kind: "policyCheck", id: anId(4) },
  ]);
  expect([...numbers]).toEqual([
    [anId(1), "C0007"],
    [anId(2), "T0007"],
    [anId(3), "T0007"],
  ]);
  const elsewhere = { organisationId: anId(800), clientIds: null };
  expect(subjectNumbers(db, elsewhere, [{ kind: "client", id: anId(1) }]).size).toBe(0);
});

test("a client is found by the own number or that of a trajectory, in the own organisation only", () => {
  const { db, scope } = aHouse();
  const found = ["C0007", "T0007", "T0008"].map((number) => clientByNumber(db, scope, number));
  expect(found).toEqual([anId(1), anId(1), undefined]);
  const elsewhere = { organisationId: anId(800), clientIds: null };
  expect(clientByNumber(db, elsewhere, "C0007")).toBeUndefined();
});

test("the log is narrowed to an action, a role, a period and a client with all that hangs on it", () => {
  const { db, organisation, actor } = aHouse();
  const act = (action: string, kind: string, id: string, day: string) =>
    commit(db, [recordAccess(actor, action, { kind, id }, new Date(`${day}T10:00:00Z`))]);
  act("trajectory.read", "trajectory", anId(2), "2026-04-01");
  act("goal.change", "goal", anId(3), "2026-04-02");
  act("trajectory.read", "trajectory", anId(77), "2026-04-03");
  const actions = (filter: Parameters<typeof listAudit>[2]) =>
    listAudit(db, organisation.id, filter).rows.map(({ action }) => action);
  expect(actions({ clientId: anId(1) })).toEqual(["goal.change", "trajectory.read"]);
  expect(listAudit(db, organisation.id, { clientId: anId(1) }).total).toBe(2);
  const ofAction = (...names: string[]) => actions({ actions: names });
  expect(ofAction("read", "overview")).toEqual(["trajectory.read", "trajectory.read"]);
  expect(ofAction("goal.change", "trajectory.change")).toEqual(["goal.change"]);
  expect(actions({ role: "client" })).toEqual([]);
  const period = { from: "2026-04-02T00:00:00.000Z", until: "2026-04-03T10:00:00.000Z" };
  expect(actions(period)).toEqual(["goal.change"]);
});

test("a head that was kept elsewhere is in the chain until its line is gone", () => {
  const { db, organisation } = aHouse();
  const verdict = verifyAudit(db, organisation.id);
  const head = verdict.ok ? verdict.head : "";
  expect(hasAuditHash(db, organisation.id, head)).toBe(true);
  expect(hasAuditHash(db, anId(800), head)).toBe(false);
  db.sqlite.exec("delete from audit where seq = (select max(seq) from audit)");
  expect(hasAuditHash(db, organisation.id, head)).toBe(false);
});
