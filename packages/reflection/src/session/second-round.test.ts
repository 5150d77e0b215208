import { expect, test } from "vitest";
import { aTable, type TestTable } from "../testing.ts";

const everyone = ["P1", "P2", "P3", "P4"];

function atNegatives(): TestTable {
  return aTable().opens("q14").must({ type: "closePhase", phaseId: "C" }).opens("q19");
}

test("a first round of “no” does not close the negatives", () => {
  const table = atNegatives();
  for (const person of everyone) table.says("q19", person, "Nee, niks.");
  expect(table.send({ type: "closePhase", phaseId: "D" })).toEqual({
    type: "SecondRoundDue",
    phaseId: "D",
    questionId: "q26",
    participantIds: everyone,
  });
});

test("silence in every form does not close the negatives either", () => {
  const table = atNegatives();
  for (const kind of ["nothing", "dont-know", "rather-not", "later"] as const)
    table.must({ type: "answer", questionId: "q19", participantId: "P1", kind });
  expect(table.send({ type: "closePhase", phaseId: "D" })).toMatchObject({
    type: "SecondRoundDue",
  });
});

test("after a second round of everyone present, “none” may be the honest end", () => {
  const table = atNegatives().says("q19", "P1", "niks").opens("q26");
  for (const person of ["P1", "P2", "P3"])
    table.must({ type: "answer", questionId: "q26", participantId: person, kind: "nothing" });
  expect(table.send({ type: "next" })).toMatchObject({
    type: "SecondRoundDue",
    participantIds: ["P4"],
  });
  table.must({ type: "markAbsent", participantId: "P4" }, { type: "next" });
  expect(table.state.closedPhases.at(-1)).toEqual({
    phaseId: "D",
    absent: ["P4"],
    secondRoundHeld: true,
  });
});

test("one named downside is enough, and it may come in the second round", () => {
  const table = atNegatives().says("q19", "P1", "niks").opens("q26");
  table.says("q26", "P2", "Hij belt minder met zijn zus");
  table.must({ type: "closePhase", phaseId: "D" });
  expect(table.state.closedPhases.at(-1)?.secondRoundHeld).toBe(false);
  expect(table.state.answers.at(-1)?.prompt).toBe("after-probing");
});

test("a downside that is taken back no longer closes the phase", () => {
  const table = atNegatives()
    .says("q19", "P1", "Minder rust")
    .must({ type: "withdrawAnswer", answerId: "A1" });
  expect(table.send({ type: "closePhase", phaseId: "D" })).toEqual({
    type: "NothingAskedYet",
    phaseId: "D",
  });
});

test("going straight to the second question is still a first round", () => {
  const table = atNegatives().opens("q26");
  for (const person of everyone) table.says("q26", person, "geen");
  expect(table.send({ type: "closePhase", phaseId: "D" })).toEqual({
    type: "NothingAskedYet",
    phaseId: "D",
  });
});

test("an empty table cannot say there are no downsides", () => {
  const table = atNegatives().says("q19", "P1", "niks");
  for (const participantId of everyone) table.must({ type: "markAbsent", participantId });
  expect(table.send({ type: "closePhase", phaseId: "D" })).toEqual({ type: "NobodyPresent" });
});

test("a first “no” is followed up by itself, once for each person, and then by question 26", () => {
  const table = atNegatives();
  const first = table.send({
    type: "answer",
    questionId: "q19",
    participantId: "P1",
    kind: "answered",
    text: "Zou het niet weten",
  });
  expect(first).toMatchObject({
    effects: [{ type: "AskProbe", questionId: "q19", probeId: "q19-p1", participantId: "P1" }],
  });
  const second = table.send({
    type: "answer",
    questionId: "q19",
    participantId: "P1",
    kind: "nothing",
  });
  expect(second).toMatchObject({ effects: [{ probeId: "q19-p2" }] });
  const third = table.send({
    type: "answer",
    questionId: "q19",
    participantId: "P1",
    kind: "nothing",
  });
  expect(third).toMatchObject({ effects: [] });
  expect(table.state.answers.map(({ prompt }) => prompt)).toEqual([
    "spontaneous",
    "after-probing",
    "after-probing",
  ]);
  expect(table.state.probes.every(({ automatic }) => automatic)).toBe(true);
});

test("an answer with content, or “rather not”, is not followed up by itself", () => {
  const table = atNegatives();
  expect(
    table.send({
      type: "answer",
      questionId: "q19",
      participantId: "P1",
      kind: "answered",
      text: "Nee, maar hij slaapt slechter",
    }),
  ).toMatchObject({ effects: [] });
  expect(
    table.send({ type: "answer", questionId: "q19", participantId: "P2", kind: "rather-not" }),
  ).toMatchObject({ effects: [] });
});

test("a follow-up can be asked to the table, until none is left", () => {
  const table = aTable().opens("q1");
  expect(table.send({ type: "askProbe" })).toMatchObject({
    effects: [{ probeId: "q1-p1", participantId: null }],
  });
  table.says("q1", "P3", "Hij sloeg een raam in");
  expect(table.state.answers[0]?.prompt).toBe("after-probing");
  expect(table.send({ type: "askProbe" })).toEqual({ type: "NoProbeLeft" });
  expect(table.send({ type: "askProbe", participantId: "P9" })).toEqual({
    type: "UnknownParticipant",
    participantId: "P9",
  });
  expect(aTable().send({ type: "askProbe" })).toEqual({ type: "NoQuestionOpen" });
});
