import { randomUUID } from "node:crypto";
import { listAudit, publishGuide, reflectionEvents } from "@nabij/db";
import { fullGuide, pinGuide, SessionEvent } from "@nabij/reflection";
import { expect, test } from "vitest";
import { aQuestion, aTable, sent, starting } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";

test("what one writes nobody else sees before the reveal, and everybody after it", async () => {
  const { people, answer, questionId, lead, leader, sessionId } = await aQuestion();
  await answer(0, "ik wil vaker alleen zijn");
  await answer(1, "het is te stil zonder ons");
  const eyes = async () => [
    await leader.reflection.view({ sessionId }),
    await people[1].phone.reflection.view({ sessionId }),
    await people[2].phone.reflection.view({ sessionId }),
  ];
  for (const view of await eyes()) expect(JSON.stringify(view)).not.toContain("vaker alleen");
  await answer(2, "dat weet ik niet precies");
  for (const [place, { send }] of people.entries()) {
    const tick = { participantId: `P${place + 1}`, roundId: questionId, ready: true };
    await send({ type: "setReady", ...tick });
  }
  await lead({ type: "reveal", roundId: questionId });
  for (const view of await eyes()) expect(JSON.stringify(view)).toContain("vaker alleen");
});

test("ticks and reveals of one moment lead to every tick and one reveal, fifty times over", {
  timeout: 60_000,
}, async () => {
  for (let round = 0; round < 50; round += 1) {
    const { people, answer, questionId, leader, db, scope, sessionId } = await aQuestion();
    await Promise.all([answer(0, "een"), answer(1, "twee"), answer(2, "drie")]);
    const roundId = questionId;
    const ticks = people.map(({ send }, place) =>
      send({ type: "setReady", participantId: `P${place + 1}`, roundId, ready: true }),
    );
    await Promise.all(ticks);
    const { seq } = await leader.reflection.view({ sessionId });
    const reveal = () =>
      leader.reflection.hold({ sessionId, command: sent({ type: "reveal", roundId }, seq) });
    await Promise.allSettled([reveal(), reveal(), reveal()]);
    const types = reflectionEvents(db, scope, sessionId).map(
      ({ body }) => (body as { type: string }).type,
    );
    expect(types.filter((type) => type === "ReadyChanged")).toHaveLength(3);
    expect(types.filter((type) => type === "Revealed")).toHaveLength(1);
  }
});

test("the same words sent again, also from another tab, are there once", async () => {
  const { people, questionId, phone, db, scope, sessionId } = await aQuestion();
  const commandId = randomUUID();
  const words = { questionId, participantId: "P2", kind: "answered", text: "rust" } as const;
  await people[1].send({ type: "answer", ...words }, commandId);
  const tab = phone(people[1].device);
  const command = sent({ type: "answer", ...words }, 3, commandId);
  const { view } = await tab.reflection.hold({ sessionId, command });
  expect(view.answers.filter(({ mine }) => mine)).toHaveLength(1);
  const given = reflectionEvents(db, scope, sessionId).filter(
    ({ body }) => (body as { type: string }).type === "AnswerGiven",
  );
  expect(given).toHaveLength(1);
});

test("nobody writes for somebody else, and a participant does not move the table", async () => {
  const { people, questionId } = await aQuestion();
  const [, second] = people;
  const words = { questionId, kind: "answered", text: "namens haar" } as const;
  const forAnother = second.send({ type: "answer", participantId: "P1", ...words });
  expect(await refusalOf(forAnother)).toBe("ReflectionRefused");
  expect(await refusalOf(second.send({ type: "next" }))).toBe("ReflectionRefused");
  expect(await refusalOf(second.send({ type: "facilitatorLost" }))).toBe("ReflectionRefused");
});

test("a late joiner answers before they see", async () => {
  const { people, answer, questionId, lead, phone, code, sessionId } = await aQuestion();
  for (const place of [0, 1, 2]) await answer(place, `woorden van ${place}`);
  for (const [place, { send }] of people.entries()) {
    const tick = { participantId: `P${place + 1}`, roundId: questionId, ready: true };
    await send({ type: "setReady", ...tick });
  }
  await lead({ type: "reveal", roundId: questionId });
  const late = phone();
  const { participantId } = await late.reflection.join({ code, role: "begeleider" });
  const before = await late.reflection.view({ sessionId });
  expect(JSON.stringify(before)).not.toContain("woorden van");
  expect(participantId).toBe("P4");
});

test("what is known of the trajectory comes from the record and never from a browser", async () => {
  const told = { facts: { ...noSuchFacts, monthsRunning: 999 } };
  const factsOf = async (changes: Parameters<typeof aTable>[0]) => {
    const { db, scope, sessionId } = await aTable(changes);
    const [began] = reflectionEvents(db, scope, sessionId).map(({ body }) =>
      SessionEvent.parse(body),
    );
    return began?.type === "SessionStarted" ? began.facts : undefined;
  };
  const known = await factsOf(told);
  expect(known?.monthsRunning).not.toBe(999);
  expect(known?.openSignals).toContain("G1");
  expect(await factsOf({ ...told, trajectoryId: null })).toBeNull();
});

test("an organisation's own guide is asked, and stays the same while the session runs", async () => {
  const { as, scope, store, db, organisation } = await aTable();
  const own = pinGuide({ ...fullGuide, id: "eigen", version: "1.0.0" });
  const { hash } = own;
  const stored = { guideId: "eigen", version: "1.0.0", hash, body: own, basedOn: null };
  store(publishGuide(scope, { ...stored, publishedAt: "2026-10-01T10:00:00.000Z" }));
  const sessionId = randomUUID();
  const leader = as("gedragswetenschapper");
  const command = sent(starting(sessionId, { guideId: "eigen" }), 0);
  await leader.reflection.hold({ sessionId, command });
  const newer = pinGuide({ ...fullGuide, id: "eigen", version: "1.1.0" });
  const later = { ...stored, version: "1.1.0", hash: newer.hash, body: newer };
  store(publishGuide(scope, { ...later, publishedAt: "2026-10-02T10:00:00.000Z" }));
  const held = await leader.reflection.report({ sessionId });
  expect(held.guide).toMatchObject({ id: "eigen", version: "1.0.0" });
  const unknown = sent(starting(randomUUID(), { guideId: "bestaat-niet" }), 0);
  const other = leader.reflection.hold({ sessionId: randomUUID(), command: unknown });
  expect(await refusalOf(other)).toBe("NotFound");
  expect(listAudit(db, organisation.id).rows[0]?.action).toBe("reflection.report");
});

test("words that are taken back are gone from the store at once", async () => {
  const { people, answer, db, scope, sessionId } = await aQuestion();
  const view = await answer(1, "dit had ik niet moeten zeggen");
  const answerId = view?.answers.find(({ mine }) => mine)?.answerId ?? "";
  await people[1].send({ type: "withdrawAnswer", answerId });
  expect(JSON.stringify(reflectionEvents(db, scope, sessionId))).not.toContain("had ik niet");
  await people[2].send({ type: "describeMoment", participantId: "P3", text: "aan tafel" });
  const back = { participantId: "P3", given: false, model: false };
  await people[2].send({ type: "giveConsent", ...back });
  expect(JSON.stringify(reflectionEvents(db, scope, sessionId))).not.toContain("aan tafel");
});

const noSuchFacts = {
  monthsRunning: null,
  monthsSinceEvaluation: null,
  hoursPerDay: null,
  startReasonKnown: null,
  isYouth: null,
  turns18InMonths: null,
  restrictionsCount: null,
  isOneToOneRestriction: null,
  opbouwStepsTaken: null,
  goalsOpen: null,
  regieGaps: null,
  independentExpertSeen: null,
  clientHeardLast: null,
  openSignals: [],
};
