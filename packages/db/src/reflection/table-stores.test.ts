import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveOrganisation } from "../organisation/store.ts";
import { removeRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import {
  countWrongTry,
  dropReflectionCode,
  saveReflectionCode,
  sessionOfCode,
} from "./code-store.ts";
import { erasedOn, eraseReflectionWords, sessionsToErase } from "./erasure-store.ts";
import { findGuideOf, listGuides, publishGuide } from "./guide-store.ts";
import {
  findReflectionNames,
  findReflectionSummary,
  saveReflectionNames,
  saveReflectionSummary,
  saveSharedSentences,
  sharedSentences,
} from "./kept-store.ts";
import {
  findSeat,
  newestSeat,
  removeSeat,
  saveSeat,
  seatSeen,
  seatsOfSession,
} from "./seat-store.ts";
import { appendReflectionEvents } from "./store.ts";

const sessionId = anId(3);
const elsewhere = { organisationId: anId(800), clientIds: null };

/** A session of the organisation that closed on 1 March. */
function aSession() {
  const world = aDatabase();
  const fields = { guide: "volledig@1.1.0", startedOn: "2026-03-01", closedOn: "2026-03-01" };
  world.write(
    saveRecord(world.scope, "reflectionSession", aRecord("reflectionSession", fields, sessionId)),
    saveOrganisation({ id: elsewhere.organisationId, name: "Ander", fictional: false }),
  );
  const sit = (tokenHash: string, participantId: string | null, userId: string | null = null) =>
    saveSeat(world.scope, { sessionId, tokenHash, participantId, userId }, testTime);
  return { ...world, sit };
}

test("a seat is found by the device that has it, and is of one device only", () => {
  const { db, scope, organisation, write, sit } = aSession();
  write(sit("a", null, "user"), sit("b", "P2"));
  const { id: organisationId } = organisation;
  const seat = { sessionId, organisationId, participantId: "P2", userId: null };
  expect(findSeat(db, sessionId, "b")).toEqual(seat);
  expect(findSeat(db, anId(4), "b")).toBeUndefined();
  expect(newestSeat(db, "b")).toEqual(seat);
  expect(() => write(sit("c", "P2"))).toThrow("AlreadyExists");
  expect(seatsOfSession(db, scope, sessionId)).toHaveLength(2);
  expect(seatsOfSession(db, elsewhere, sessionId)).toEqual([]);
  write(removeSeat(scope, sessionId, "P2"), sit("c", "P2"));
  expect(findSeat(db, sessionId, "b")).toBeUndefined();
});

test("a seat keeps when its device was there last", () => {
  const { db, write, sit } = aSession();
  write(sit("a", "P1"));
  seatSeen(db, sessionId, "a", new Date("2026-03-02T10:00:00Z"));
  const [row] = db.sqlite.prepare("select last_seen_at from reflection_seat").all();
  expect(row).toEqual({ last_seen_at: "2026-03-02T10:00:00.000Z" });
});

test("a seat at a table that was removed opens nothing, and nobody sits down elsewhere", () => {
  const { db, scope, write, sit } = aSession();
  write(sit("a", "P1"));
  const far = { sessionId, tokenHash: "b", participantId: "P2", userId: null };
  expect(() => write(saveSeat(elsewhere, far, testTime))).toThrow("NotFound");
  expect(() => write(removeSeat(elsewhere, sessionId, "P1"))).toThrow("NotFound");
  write(removeRecord(scope, "reflectionSession", sessionId, 1, testTime));
  expect(findSeat(db, sessionId, "a")).toBeUndefined();
  expect(newestSeat(db, "a")).toBeUndefined();
});

test("a code opens its session until it expires, is guessed at too often, or is taken back", () => {
  const { db, scope, write } = aSession();
  const until = new Date("2026-03-01T13:00:00Z");
  const opens = (hash: string, now = testTime, mostTries = 2) =>
    sessionOfCode(db, hash, { now, mostTries })?.sessionId;
  write(saveReflectionCode(scope, sessionId, "een", until));
  expect([opens("een"), opens("twee"), opens("een", until)]).toEqual([
    sessionId,
    undefined,
    undefined,
  ]);
  countWrongTry(db);
  expect(opens("een")).toBe(sessionId);
  countWrongTry(db);
  expect(opens("een")).toBeUndefined();
  write(saveReflectionCode(scope, sessionId, "twee", until));
  expect([opens("een"), opens("twee")]).toEqual([undefined, sessionId]);
  write(dropReflectionCode(sessionId));
  expect(opens("twee")).toBeUndefined();
  const far = saveReflectionCode(elsewhere, sessionId, "drie", until);
  expect(() => write(far)).toThrow("NotFound");
});

test("nicknames, shared sentences and a summary are kept apart from the log", () => {
  const { db, scope, write } = aSession();
  const shared = { answerId: "A1", audience: "familie", label: "Begeleider A", text: "zij lacht" };
  const draft = { body: { sentences: ["zij lacht"] }, approvedAt: null, approvedBy: null };
  expect(findReflectionNames(db, scope, sessionId)).toEqual([]);
  expect(findReflectionSummary(db, scope, sessionId)).toBeUndefined();
  write(
    saveReflectionNames(scope, sessionId, ["Samu"]),
    saveReflectionNames(scope, sessionId, ["Samu", "Bo"]),
    saveSharedSentences(scope, sessionId, [shared]),
    saveReflectionSummary(scope, sessionId, draft),
  );
  expect(findReflectionNames(db, scope, sessionId)).toEqual(["Samu", "Bo"]);
  expect(sharedSentences(db, scope, sessionId)).toEqual([shared]);
  expect(findReflectionSummary(db, scope, sessionId)).toEqual(draft);
  expect(findReflectionNames(db, elsewhere, sessionId)).toEqual([]);
  expect(sharedSentences(db, elsewhere, sessionId)).toEqual([]);
  expect(findReflectionSummary(db, elsewhere, sessionId)).toBeUndefined();
  expect(() => write(saveReflectionNames(elsewhere, sessionId, []))).toThrow("NotFound");
});

test("what is erased: words, nicknames, seats and a draft; shared sentences stay", () => {
  const { db, scope, write, sit } = aSession();
  const shared = { answerId: "A1", audience: "familie", label: "Begeleider A", text: "zij lacht" };
  const approved = { body: 1, approvedAt: testTime.toISOString(), approvedBy: "user" };
  write(
    appendReflectionEvents(
      scope,
      sessionId,
      0,
      [
        { body: { type: "AnswerGiven" }, words: "zij lacht" },
        { body: { type: "AnswersGrouped" }, words: "een geheim" },
      ],
      testTime,
    ),
    sit("a", "P1"),
    saveReflectionNames(scope, sessionId, ["Samu"]),
    saveSharedSentences(scope, sessionId, [shared]),
    saveReflectionSummary(scope, sessionId, approved),
  );
  expect(sessionsToErase(db, scope, "2026-02-28")).toEqual([]);
  expect(sessionsToErase(db, elsewhere, "2026-03-01")).toEqual([]);
  expect(sessionsToErase(db, scope, "2026-03-01")).toEqual([sessionId]);
  write(eraseReflectionWords(scope, sessionId, "2026-03-31"));
  expect(sessionsToErase(db, scope, "2026-03-01")).toEqual([]);
  expect([erasedOn(db, scope, sessionId), erasedOn(db, elsewhere, sessionId)]).toEqual([
    "2026-03-31",
    undefined,
  ]);
  expect(seatsOfSession(db, scope, sessionId)).toEqual([]);
  expect(findReflectionNames(db, scope, sessionId)).toEqual([]);
  expect(sharedSentences(db, scope, sessionId)).toEqual([shared]);
  expect(findReflectionSummary(db, scope, sessionId)).toEqual(approved);
  const left = JSON.stringify(db.sqlite.prepare("select * from reflection_event").all());
  expect(left).not.toMatch(/lacht|geheim/);
});

test("words that came here later than they were said are kept from that day on", () => {
  const { db, scope, write } = aSession();
  const said = [{ body: { type: "AnswerGiven" }, words: "zij lacht" }];
  const later = new Date("2026-03-20T10:00:00Z");
  write(appendReflectionEvents(scope, sessionId, 0, said, later));
  expect(sessionsToErase(db, scope, "2026-03-19")).toEqual([]);
  expect(sessionsToErase(db, scope, "2026-03-20")).toEqual([sessionId]);
});

test("a guide of an organisation is published once per version, and the newest is found", () => {
  const { db, scope, write } = aSession();
  const guide = { guideId: "eigen", hash: "h", body: { title: "Eigen" }, basedOn: null };
  const first = { ...guide, version: "1.0.0", publishedAt: "2026-03-01T09:00:00.000Z" };
  const second = { ...guide, version: "1.1.0", publishedAt: "2026-03-02T09:00:00.000Z" };
  write(publishGuide(scope, first), publishGuide(scope, second));
  expect(listGuides(db, scope)).toEqual([second, first]);
  expect(findGuideOf(db, scope, { guideId: "eigen" })).toEqual(second);
  expect(findGuideOf(db, scope, { guideId: "eigen", version: "1.0.0" })).toEqual(first);
  expect(findGuideOf(db, elsewhere, { guideId: "eigen" })).toBeUndefined();
  expect(() => write(publishGuide(scope, { ...first, hash: "ander" }))).toThrow("AlreadyExists");
});
