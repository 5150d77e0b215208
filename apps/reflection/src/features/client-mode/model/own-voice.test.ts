import { findGuide, project } from "@nabij/reflection";
import { TestTable } from "@nabij/reflection/testing";
import { expect, test } from "vitest";
import type { BareCommand } from "../../../command/command.ts";
import { clientQuestions } from "./client-question.ts";
import { asksOnceMore } from "./other-words.ts";
import { ownAnswer } from "./own-answers.ts";
import { isHeldAlone, readersOf, sharingCommands } from "./readers.ts";

const guide = findGuide("eigen-stem");
if (guide === undefined) throw new Error("the guide of the client's own voice is shipped");
const ownVoice = guide;

/** A conversation of the client alone, before anything was said. */
function alone(): TestTable {
  return new TestTable(ownVoice)
    .must({
      ...{ type: "startSession", sessionId: "s", today: "2026-11-22", language: "nl" },
      ...{ time: "all", clientName: "Sam", trajectoryId: null, guideId: "eigen-stem" },
      participants: [{ role: "client", device: "own", label: "Sam" }],
      ...{ writing: "first", beforehand: true },
    })
    .from("P1", { type: "giveConsent", participantId: "P1", given: true, model: false });
}

const viewOf = (table: TestTable) =>
  project(ownVoice, { kind: "participant", participantId: "P1" }, table.state);
const seenByLeader = (table: TestTable) =>
  project(ownVoice, { kind: "facilitator", participantId: null }, table.state);
const answer = (questionId: string, choice: string): BareCommand => ({
  ...{ type: "answer", questionId, participantId: "P1", kind: "answered", choice },
  support: "supported",
});
const fine: BareCommand = {
  ...{ type: "answer", questionId: "stem-fijn", participantId: "P1" },
  ...{ kind: "answered", text: "De hond" },
};

test("the client is asked all questions, spoken to, in easy words with a pictogram", () => {
  const questions = clientQuestions(viewOf(alone()));
  expect(questions).toHaveLength(22);
  expect(questions.every(({ symbol, text }) => symbol !== null && !text.includes("{"))).toBe(true);
  const parts = new Set(questions.map(({ phaseId }) => phaseId));
  expect([...parts]).toEqual(ownVoice.phases.map(({ id }) => id));
  const scale = questions.find(({ kind }) => kind === "scale");
  expect(scale?.steps.map(({ text }) => text)).toContain("Heel fijn");
});

test("yes to a question and to its opposite is asked once more, and both answers stay", () => {
  const table = alone().from("P1", fine, answer("stem-te-veel", "ja"));
  const questions = clientQuestions(viewOf(table));
  const opposite = questions.find(({ questionId }) => questionId === "stem-te-weinig");
  if (opposite === undefined) throw new Error("the pair is in the guide");
  expect(asksOnceMore(opposite, questions, viewOf(table).answers)).toBe(false);
  table.from("P1", answer("stem-te-weinig", "ja"));
  expect(asksOnceMore(opposite, questions, viewOf(table).answers)).toBe(true);
  table.from("P1", {
    ...{ type: "answer", questionId: "stem-te-weinig", participantId: "P1", choice: "ja" },
    ...{ kind: "answered", text: "In de avond", prompt: "after-probing" },
  });
  const { answers } = viewOf(table);
  expect(asksOnceMore(opposite, questions, answers)).toBe(false);
  expect(ownAnswer(answers, "stem-te-weinig")?.choice?.id).toBe("ja");
  expect(ownAnswer(answers, "stem-te-veel")).toMatchObject({ support: "supported" });
});

test("without a choice of the client nobody can open an answer; with it the team can", () => {
  const table = alone().from("P1", fine);
  const view = viewOf(table);
  expect(isHeldAlone(view)).toBe(true);
  expect(seenByLeader(table).answers).toEqual([]);
  table.must({ type: "openQuestion", questionId: "stem-fijn" });
  const leader = { kind: "facilitator", participantId: null } as const;
  const reveal: BareCommand = { type: "reveal", roundId: "stem-fijn" };
  expect(table.send(reveal, leader)).toMatchObject({ type: "NotAllReady" });
  const said = { answerId: view.answers[0]?.answerId ?? "", questionId: "stem-fijn" };
  const who = { ...said, participantId: "P1" };
  table.from("P1", ...sharingCommands(who, ["team", "family"], true));
  expect(readersOf(viewOf(table).together?.sharing ?? [], said.answerId)).toEqual([
    "team",
    "family",
  ]);
  table.from("P1", ...sharingCommands(who, [], true));
  expect(table.send(reveal, leader)).toMatchObject({ type: "NotAllReady" });
  table.from("P1", ...sharingCommands(who, ["team"], true));
  expect(table.send(reveal, leader)).toHaveProperty("events");
  expect(seenByLeader(table).answers.map(({ text }) => text)).toEqual(["De hond"]);
});

test("at a table a choice only says who outside may read, and pays nobody a look", () => {
  const said = { answerId: "A1", questionId: "q1", participantId: "P1" };
  expect(sharingCommands(said, ["family", "team"], false)).toEqual([
    { type: "shareAnswer", answerId: "A1", with: ["dossier", "familie"] },
  ]);
  expect(isHeldAlone({ participants: [] })).toBe(true);
});
