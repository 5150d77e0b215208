import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { removeRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { commit } from "../write/write.ts";
import { accessToClients, actedOn } from "./access-to-clients.ts";
import { recordAccess } from "./record-access.ts";

const always = { from: "2020-01-01", before: "2099-01-01", limit: 100 };
const today = new Date("2026-11-01T10:00:00.000Z");

/** Two clients, each with a trajectory; the first has a goal that was removed. */
function twoClients() {
  const house = aDatabase();
  const { db, scope, actor, write } = house;
  const other = { ...aClient({ pseudonym: "C0002" }), id: anId(11) };
  const theirs = { ...aTrajectory({ number: "T0002", clientId: anId(11) }), id: anId(12) };
  const goal = { trajectoryId: anId(2), description: "zelf koken", startDate: "2026-01-01" };
  write(
    ...[aClient(), other].map((client) => saveRecord(scope, "client", client)),
    ...[aTrajectory(), theirs].map((each) => saveRecord(scope, "trajectory", each)),
    saveRecord(scope, "goal", aRecord("goal", { ...goal, status: "lopend" }, anId(3))),
  );
  write(removeRecord(scope, "goal", anId(3), 1, today));
  const look = (action: string, kind: string, id: string, at = today) =>
    commit(db, [recordAccess(actor, action, { kind, id }, at)]);
  const of = (...clientIds: string[]) => ({ ...scope, clientIds });
  return { ...house, look, of };
}

test("the log of a client holds what is about them and all that hung on them, newest first", () => {
  const { db, look, of } = twoClients();
  look("client.change", "client", anId(1));
  look("trajectory.read", "trajectory", anId(2));
  look("goal.remove", "goal", anId(3));
  look("trajectory.read", "trajectory", anId(12));
  const actions = (clientId: string) =>
    accessToClients(db, of(clientId), always).map(({ action }) => action);
  expect(actions(anId(1))).toEqual(["goal.remove", "trajectory.read", "client.change"]);
  expect(actions(anId(11))).toEqual(["trajectory.read"]);
  expect(accessToClients(db, of(anId(1), anId(11)), always)).toHaveLength(4);
  expect(accessToClients(db, of(), always)).toEqual([]);
});

test("the same client asked for by another organisation shows nothing", () => {
  const { db, look } = twoClients();
  look("trajectory.read", "trajectory", anId(2));
  const foreign = { organisationId: anId(800), clientIds: [anId(1)] };
  expect(accessToClients(db, foreign, always)).toEqual([]);
});

test("a period has a first moment and ends before its last, and a limit keeps the newest", () => {
  const { db, look, of } = twoClients();
  const days = ["2026-10-01", "2026-10-02", "2026-10-03"];
  for (const day of days) look("client.read", "client", anId(1), new Date(`${day}T00:00:00.000Z`));
  const between = (from: string, before: string, limit = 9) =>
    accessToClients(db, of(anId(1)), {
      from: `${from}T00:00:00.000Z`,
      before: `${before}T00:00:00.000Z`,
      limit,
    }).map(({ at }) => at.slice(0, 10));
  expect(between("2026-10-01", "2026-10-03")).toEqual(["2026-10-02", "2026-10-01"]);
  expect(between("2026-10-01", "2026-10-09", 1)).toEqual(["2026-10-03"]);
});

test("nobody asks who looked at everyone", () => {
  const { db, scope } = twoClients();
  expect(() => accessToClients(db, scope, always)).toThrow("named clients");
});

test("what somebody told is told apart from what others told", () => {
  const { db, actor, look } = twoClients();
  look("mine.tell", "clientVoice", anId(5));
  look("clientVoice.create", "clientVoice", anId(6));
  const ids = [anId(5), anId(6)];
  expect(actedOn(db, actor, "mine.tell", ids)).toEqual(new Set([anId(5)]));
  expect(actedOn(db, { ...actor, userId: anId(904) }, "mine.tell", ids)).toEqual(new Set());
});
