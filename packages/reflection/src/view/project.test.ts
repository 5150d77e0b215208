import { expect, test } from "vitest";
import { aTable, TestTable } from "../testing.ts";
import { project } from "./project.ts";

const atTable = { kind: "table" } as const;
const view = (table: TestTable) => project(table.guide, atTable, table.state);

test("the table sees the open question in its own language with the chosen name", () => {
  const table = aTable({ language: "en", clientName: null }).opens("q1");
  expect(view(table)).toMatchObject({ questionNumber: 1, questionCount: 69, emptyChair: true });
  expect(view(table).current).toMatchObject({
    questionId: "q1",
    phaseTitle: "Start",
    text: "Why did the one-to-one care for the client begin?",
    probe: "Who was there? And where is it written down?",
    waitingFor: ["P1", "P2", "P3", "P4"],
    onlyClient: false,
    scale: null,
  });
  expect(view(table.says("q1", "P1", "x")).current?.waitingFor).toEqual(["P2", "P3", "P4"]);
});

test("options and scale come in words", () => {
  expect(view(aTable().opens("q36")).current?.options[0]).toEqual({ id: "client", text: "Bo" });
  expect(view(aTable().opens("q12")).current?.scale).toMatchObject({
    min: 1,
    max: 5,
    minText: "We reageren vooral",
  });
});

test("a follow-up that was asked is shown with its words; question 26 lends its own", () => {
  const table = aTable().opens("q14").must({ type: "closePhase", phaseId: "C" }).opens("q19");
  table.says("q19", "P1", "nee").must({ type: "askProbe", participantId: "P1" });
  expect(view(table).current?.asked.map(({ text }) => text)).toEqual([
    "Wat zou je hier nog niet hardop zeggen?",
    "Noem nu toch één nadeel, ook als het klein is.",
  ]);
  expect(view(table.must({ type: "askProbe" }, { type: "askProbe" })).current?.probe).toBeNull();
});

test("the screen shows why not, from the same rules as the command", () => {
  const table = aTable({ time: 30 })
    .must({ type: "next" }, { type: "next" })
    .says("q19", "P1", "niks")
    .opens("q26");
  expect(view(table).whyNot).toMatchObject({
    next: { type: "SecondRoundDue", participantIds: ["P1", "P2", "P3", "P4"] },
    back: null,
    closePhase: { type: "SecondRoundDue" },
    closeSession: { type: "PhasesStillOpen", phaseIds: ["D"] },
  });
  expect(view(aTable()).whyNot.closePhase).toEqual({ type: "NoQuestionOpen" });
  expect(view(new TestTable()).whyNot).toMatchObject({
    next: { type: "NotStarted" },
    closeSession: { type: "NotStarted" },
  });
  expect(view(table.must({ type: "pause" })).whyNot.next).toEqual({ type: "SessionPaused" });
  expect(view(table.must({ type: "closeSession", early: true })).whyNot).toMatchObject({
    closeSession: { type: "SessionClosed" },
  });
});

test("progress is told per phase", () => {
  const table = aTable({ time: 30 })
    .must({ type: "next" })
    .says("q14", "P1", "Rust")
    .must({ type: "next" });
  expect(view(table.opens("q19")).phases.slice(0, 3)).toMatchObject([
    { phaseId: "C", status: "closed", handled: 1 },
    { phaseId: "D", status: "open", handled: 0, questionIds: ["q19", "q26"] },
    { phaseId: "I", status: "coming" },
  ]);
});

test("who was not there sees that it was held and what was agreed, and not one answer", () => {
  const table = aTable()
    .opens("q1")
    .says("q1", "P1", "Alleen voor deze tafel")
    .must(
      { type: "placeInField", participantId: "P1", perspective: "own", nearness: 1, autonomy: 1 },
      {
        type: "proposeAgreement",
        agreement: {
          kind: "actie",
          what: "Zelf koken",
          whoId: "P1",
          when: "2026-12-01",
          signOfSuccess: "Twee keer",
          answerIds: ["A1"],
        },
      },
      { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] },
      { type: "proposeAgreement", agreement: { kind: "actie", what: "Nog een geheim idee" } },
    );
  for (const viewer of [
    { kind: "organisation" },
    { kind: "participant", participantId: "P9" },
  ] as const) {
    const seen = project(table.guide, viewer, table.state);
    expect(JSON.stringify(seen)).not.toMatch(/deze tafel|geheim|A1/);
    expect(seen.agreements).toMatchObject([{ what: "Zelf koken", acceptedByLabels: [] }]);
    expect([seen.participants, seen.answers, seen.positions, seen.current]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  }
});

test("a participant finds their own answers, and a withdrawn one without its words", () => {
  const table = aTable()
    .opens("q1")
    .says("q1", "P1", "Van mij")
    .says("q1", "P2", "Toch niet")
    .must({ type: "withdrawAnswer", answerId: "A2" });
  const seen = project(table.guide, { kind: "participant", participantId: "P1" }, table.state);
  expect(seen.answers).toMatchObject([
    { mine: true, text: "Van mij", status: "said" },
    { mine: false, text: null, status: "withdrawn" },
  ]);
});
