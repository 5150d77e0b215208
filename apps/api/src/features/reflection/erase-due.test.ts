import { erasedOn, reflectionEvents, saveSetting, sharedSentences } from "@nabij/db";
import { expect, test } from "vitest";
import { aQuestion } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";
import { eraseDaily, eraseDue } from "./erase-due.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** A closed conversation in which one sentence was shared and another was not. */
async function aClosedTable() {
  const table = await aQuestion();
  const { answer, people, lead, leader, questionId, sessionId } = table;
  await leader.reflection.setNames({ sessionId, names: ["Samu"] });
  const view = await answer(1, "zij lacht meer als ze zelf kiest");
  await answer(0, "dit is alleen van mij");
  await answer(2, "dat zag ik ook");
  const answerId = view?.answers.find(({ mine }) => mine)?.answerId ?? "";
  await people[1].send({ type: "shareAnswer", answerId, with: ["familie", "client"] });
  for (const [place, { send }] of people.entries()) {
    const tick = { participantId: `P${place + 1}`, roundId: questionId, ready: true };
    await send({ type: "setReady", ...tick });
  }
  await lead({ type: "reveal", roundId: questionId });
  await lead({ type: "closeSession", early: true });
  const pass = (days: number) => {
    table.clock.at = new Date(table.clock.at.getTime() + days * dayMs);
  };
  const shell = { db: table.db, live: table.live, now: () => table.clock.at };
  return { ...table, pass, shell };
}

test("thirty days after the close the words are gone, and not a day before", async () => {
  const { pass, shell, db, scope, sessionId } = await aClosedTable();
  pass(29);
  expect(eraseDue(shell)).toBe(0);
  expect(JSON.stringify(reflectionEvents(db, scope, sessionId))).toContain("alleen van mij");
  pass(1);
  expect(eraseDue(shell)).toBe(1);
  expect(eraseDue(shell)).toBe(0);
  const left = JSON.stringify(reflectionEvents(db, scope, sessionId));
  expect(left).not.toMatch(/alleen van mij|zelf kiest|zag ik ook/);
  expect(left).toContain("AnswerGiven");
  expect(erasedOn(db, scope, sessionId)).toBe("2026-12-01");
});

test("what people chose to share stays, with whom and by whom", async () => {
  const { pass, shell, db, scope, sessionId } = await aClosedTable();
  pass(30);
  eraseDue(shell);
  const sentence = { label: "Begeleider A", text: "zij lacht meer als ze zelf kiest" };
  expect(sharedSentences(db, scope, sessionId)).toMatchObject([
    { audience: "client", ...sentence },
    { audience: "familie", ...sentence },
  ]);
});

test("seats and nicknames go with the words, and nothing of them is remembered", async () => {
  const { pass, shell, people, leader, sessionId } = await aClosedTable();
  const [, second] = people;
  expect(await refusalOf(second.phone.reflection.view({ sessionId }))).toBe("not refused");
  pass(30);
  eraseDue(shell);
  expect(await refusalOf(second.phone.reflection.view({ sessionId }))).toBe("UNAUTHORIZED");
  const report = JSON.stringify(await leader.reflection.report({ sessionId }));
  expect(report).not.toMatch(/alleen van mij|zelf kiest|zag ik ook/);
});

test("an organisation may keep words for fewer days", async () => {
  const { pass, shell, store, scope } = await aClosedTable();
  store(saveSetting(scope, "reflection", { eraseAfterDays: 7 }));
  pass(6);
  expect(eraseDue(shell)).toBe(0);
  pass(1);
  expect(eraseDue(shell)).toBe(1);
});

test("a node looks at its start and every day after", async () => {
  const { pass, shell, room, db, scope, sessionId } = await aClosedTable();
  eraseDaily(shell, room.later);
  pass(15);
  room.pass();
  expect(erasedOn(db, scope, sessionId)).toBeUndefined();
  pass(15);
  room.pass();
  expect(erasedOn(db, scope, sessionId)).toBe("2026-12-01");
  expect(room.waiting.size).toBe(1);
});
