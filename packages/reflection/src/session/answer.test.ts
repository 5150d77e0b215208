import { expect, test } from "vitest";
import { fullGuide } from "../guide/full-guide.ts";
import { Guide } from "../guide/guide.ts";
import { pinGuide } from "../guide/guide-hash.ts";
import { aTable, type BareCommand, TestTable } from "../testing.ts";

const says = (changes: Partial<Extract<BareCommand, { type: "answer" }>>): BareCommand => ({
  type: "answer",
  questionId: "q1",
  participantId: "P1",
  kind: "answered",
  ...changes,
});

test("words are stored only as the answer to the question on the table", () => {
  const table = aTable();
  expect(table.send(says({ text: "x" }))).toEqual({
    type: "QuestionNotOpen",
    questionId: "q1",
    open: null,
  });
  table.opens("q2");
  expect(table.send(says({ text: "x" }))).toEqual({
    type: "QuestionNotOpen",
    questionId: "q1",
    open: "q2",
  });
  expect(table.send(says({ questionId: "q99", text: "x" }))).toEqual({
    type: "UnknownQuestion",
    questionId: "q99",
  });
});

test("only who sits at the table can answer", () => {
  const table = aTable().opens("q1").must({ type: "markAbsent", participantId: "P2" });
  expect(table.send(says({ participantId: "P2", text: "x" }))).toEqual({
    type: "ParticipantAbsent",
    participantId: "P2",
  });
  expect(table.send(says({ participantId: "P9", text: "x" }))).toEqual({
    type: "UnknownParticipant",
    participantId: "P9",
  });
});

test("an answer is kept as said, whatever is in it, up to 5,000 characters", () => {
  const table = aTable().opens("q1");
  const said = '<script>alert("x")</script> ![](http://x) \u{1F600} شكرا';
  table.says("q1", "P1", said);
  expect(table.state.answers[0]?.text).toBe(said);
  table.says("q1", "P2", "\u{1F600}".repeat(5000));
  expect(table.send(says({ text: "a".repeat(20_000) }))).toEqual({
    type: "AnswerTooLong",
    max: 5000,
    length: 20_000,
  });
  expect(table.send(says({ text: " \u202e " }))).toEqual({ type: "EmptyAnswer", questionId: "q1" });
});

test("a choice is one of the options and a scale stays within its ends", () => {
  const table = aTable().opens("q6");
  expect(table.send(says({ questionId: "q6" }))).toMatchObject({ type: "EmptyAnswer" });
  expect(table.send(says({ questionId: "q6", choice: "misschien" }))).toMatchObject({
    type: "NotAChoice",
  });
  table.must(says({ questionId: "q6", choice: "deels", text: "Overdag niet" })).opens("q12");
  expect(table.send(says({ questionId: "q12" }))).toMatchObject({ type: "EmptyAnswer" });
  expect(table.send(says({ questionId: "q12", scale: 6 }))).toMatchObject({
    type: "NotOnTheScale",
  });
  table.must(says({ questionId: "q12", scale: 5 }));
  expect(table.state.answers).toMatchObject([
    { choice: "deels", text: "Overdag niet", scale: null },
    { choice: null, scale: 5, text: null },
  ]);
});

test("a correction replaces the words and says that it did; the log keeps both", () => {
  const table = aTable().opens("q1").says("q1", "P1", "In 2023");
  table.must({ type: "correctAnswer", answerId: "A1", kind: "answered", text: "In 2024" });
  expect(table.state.answers[0]).toMatchObject({ text: "In 2024", corrected: true });
  expect(table.events.flatMap((event) => ("text" in event ? [event.text] : []))).toEqual([
    "In 2023",
    "In 2024",
  ]);
  expect(
    table.send({ type: "correctAnswer", answerId: "A1", kind: "answered", text: "" }),
  ).toMatchObject({ type: "EmptyAnswer" });
  expect(table.send({ type: "correctAnswer", answerId: "A9", kind: "later" })).toEqual({
    type: "UnknownAnswer",
    answerId: "A9",
  });
});

test("what is withdrawn is logged as withdrawn and its words leave the state", () => {
  const table = aTable().opens("q1").says("q1", "P1", "Geheim");
  table.must({ type: "markImpact", answerId: "A1", direction: "negative", on: ["team"] });
  table.must({ type: "withdrawAnswer", answerId: "A1" });
  expect(table.state.answers).toMatchObject([{ id: "A1", status: "withdrawn", text: null }]);
  expect(table.state.impacts).toEqual([]);
  expect(JSON.stringify(table.state)).not.toContain("Geheim");
  for (const command of [
    { type: "withdrawAnswer", answerId: "A1" },
    { type: "markImpact", answerId: "A1", direction: "negative", on: ["team"] },
  ] as const)
    expect(table.send({ ...command } as BareCommand)).toEqual({
      type: "AnswerWithdrawn",
      answerId: "A1",
    });
});

test("a question for the client answered by someone else is an estimate", () => {
  const table = aTable().opens("q56");
  expect(table.send(says({ questionId: "q56", text: "Koken", perspective: "own" }))).toEqual({
    type: "AnswersForClient",
    questionId: "q56",
  });
  table
    .says("q56", "P1", "Koken")
    .must({ type: "addParticipant", participant: { role: "client" } });
  table.must(
    says({ questionId: "q56", participantId: "P5", text: "Vissen", perspective: "as-client" }),
  );
  expect(table.state.answers.map(({ perspective }) => perspective)).toEqual(["as-client", "own"]);
});

test("an impact is marked on an answer that says something, and can be taken off", () => {
  const table = aTable()
    .opens("q1")
    .says("q1", "P1", "Meer rust")
    .must(says({ kind: "nothing" }));
  table.must({
    type: "markImpact",
    answerId: "A1",
    direction: "positive",
    on: ["client", "client", "team"],
  });
  expect(table.state.impacts).toEqual([
    { answerId: "A1", direction: "positive", on: ["client", "team"] },
  ]);
  expect(
    table.send({ type: "markImpact", answerId: "A2", direction: "positive", on: ["client"] }),
  ).toEqual({ type: "NothingToMark", answerId: "A2" });
  table.must({ type: "removeImpact", answerId: "A1" });
  expect(table.send({ type: "removeImpact", answerId: "A1" })).toEqual({
    type: "NothingToMark",
    answerId: "A1",
  });
});

test("each person has one dot per view in the field; the client's is always the own view", () => {
  const table = aTable({ participants: [{ role: "begeleider" }, { role: "client" }] });
  const dot = (
    participantId: string,
    perspective: "own" | "as-client",
    nearness: number,
  ): BareCommand => ({ type: "placeInField", participantId, perspective, nearness, autonomy: 50 });
  table.must(
    dot("P1", "own", 80),
    dot("P1", "as-client", 20),
    dot("P1", "own", 70),
    dot("P2", "as-client", 30),
  );
  expect(
    table.state.positions.map(
      ({ participantId, perspective, nearness }) => `${participantId} ${perspective} ${nearness}`,
    ),
  ).toEqual(["P1 as-client 20", "P1 own 70", "P2 own 30"]);
  expect(table.send(dot("P9", "own", 1))).toMatchObject({ type: "UnknownParticipant" });
});

test("a guide can follow up on a low mark, a high mark or a choice", () => {
  const guide = structuredClone<Guide>(fullGuide);
  const change = (id: string, when: object) => {
    const question = guide.phases
      .flatMap((phase) => phase.questions)
      .find((item) => item.id === id);
    Object.assign(question?.probes[0] ?? {}, { when });
  };
  change("q12", { op: "at-most", value: 2 });
  change("q35", { op: "at-least", value: 4 });
  change("q6", { op: "one-of", values: ["nee"] });
  const pinned = pinGuide(Guide.parse(guide));
  const asked = (questionId: string, answer: object) => {
    const start = aTable();
    const table = new TestTable(pinned);
    table.must({
      type: "startSession",
      sessionId: "s",
      today: "2026-11-21",
      language: "nl",
      time: "all",
      clientName: null,
      trajectoryId: null,
      participants: start.state.participants.map(({ role }) => ({ role })),
    });
    table.opens(questionId).must(says({ questionId, ...answer }));
    return table.state.probes.length;
  };
  expect([asked("q12", { scale: 2 }), asked("q12", { scale: 3 })]).toEqual([1, 0]);
  expect([asked("q35", { scale: 4 }), asked("q35", { scale: 3 })]).toEqual([1, 0]);
  expect([asked("q6", { choice: "nee" }), asked("q6", { choice: "ja" })]).toEqual([1, 0]);
});
