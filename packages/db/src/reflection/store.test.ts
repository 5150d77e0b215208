import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { recordAccess } from "../audit/record-access.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commit } from "../write/write.ts";
import { eraseReflectionWords } from "./erasure-store.ts";
import { appendReflectionEvents, listReflectionSessions, reflectionEvents } from "./store.ts";

const held = (id: number, fields: object = {}) =>
  aRecord(
    "reflectionSession",
    { trajectoryId: anId(2), guide: "nabijheid", startedOn: "2026-02-01", ...fields },
    anId(id),
  );

function aSession() {
  const world = aDatabase();
  const { db, scope, actor, write } = world;
  write(saveRecord(scope, "client", aClient()), saveRecord(scope, "trajectory", aTrajectory()));
  write(saveRecord(scope, "reflectionSession", held(3)));
  const append = (within: typeof scope, seq: number, ...names: string[]) =>
    commit(db, [
      appendReflectionEvents(within, anId(3), seq, names.map(said), testTime),
      recordAccess(
        actor,
        "reflection.append",
        { kind: "reflectionSession", id: anId(3) },
        testTime,
      ),
    ]);
  return { ...world, append };
}

const said = (name: string) => ({ body: { type: name }, words: null });

test("events are read in the order they were added", () => {
  const { db, scope, append } = aSession();
  expect(append(scope, 0, "begonnen", "gesteld").ok).toBe(true);
  expect(append(scope, 2, "beantwoord").ok).toBe(true);
  const events = reflectionEvents(db, scope, anId(3));
  expect(events.map((event) => event.seq)).toEqual([1, 2, 3]);
  expect(events[2]).toMatchObject({ body: { type: "beantwoord" }, at: testTime.toISOString() });
  expect(reflectionEvents(db, scope, anId(3), 2)).toHaveLength(1);
});

test("events after a stale sequence are refused", () => {
  const { db, scope, append } = aSession();
  append(scope, 0, "begonnen");
  expect(append(scope, 0, "gesteld")).toEqual({ ok: false, error: { type: "StaleVersion" } });
  expect(append(scope, 5, "gesteld")).toEqual({ ok: false, error: { type: "StaleVersion" } });
  expect(reflectionEvents(db, scope, anId(3))).toHaveLength(1);
});

test("a session out of scope looks like it does not exist", () => {
  const { db, scope, append } = aSession();
  append(scope, 0, "begonnen");
  for (const within of [
    { ...scope, organisationId: anId(800) },
    { ...scope, clientIds: [] },
  ]) {
    expect(append(within, 1, "gesteld")).toEqual({ ok: false, error: { type: "NotFound" } });
    expect(reflectionEvents(db, within, anId(3))).toEqual([]);
    expect(listReflectionSessions(db, within)).toEqual([]);
  }
});

test("sessions are listed newest first, by trajectory, or only the open ones", () => {
  const { db, scope, write } = aSession();
  const alone = held(5, { trajectoryId: null, startedOn: "2026-02-03" });
  const closed = held(4, { startedOn: "2026-02-02", closedOn: "2026-02-02" });
  write(
    saveRecord(scope, "reflectionSession", closed),
    saveRecord(scope, "reflectionSession", alone),
  );
  const ids = (query: Parameters<typeof listReflectionSessions>[2]) =>
    listReflectionSessions(db, scope, query).map((session) => session.id);
  expect(ids({})).toEqual([anId(5), anId(4), anId(3)]);
  expect(ids({ trajectoryId: anId(2) })).toEqual([anId(4), anId(3)]);
  expect(ids({ open: true })).toEqual([anId(5), anId(3)]);
});

test("what was said can be erased, that it was said stays", () => {
  const { db, scope, write } = aSession();
  const spoken = { body: { type: "beantwoord" }, words: "ik wil zelf koken" };
  write(appendReflectionEvents(scope, anId(3), 0, [spoken], testTime));
  expect(reflectionEvents(db, scope, anId(3))[0]).toMatchObject(spoken);
  const elsewhere = { ...scope, clientIds: [] };
  expect(() => write(eraseReflectionWords(elsewhere, anId(3), "2026-03-01"))).toThrow("NotFound");
  write(eraseReflectionWords(scope, anId(3), "2026-03-01"));
  expect(reflectionEvents(db, scope, anId(3))[0]).toMatchObject({ ...spoken, words: null });
});
