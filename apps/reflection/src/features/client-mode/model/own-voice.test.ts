import { findGuide, type PinnedGuide, pinGuide, project } from "@nabij/reflection";
import { TestTable } from "@nabij/reflection/testing";
import { expect, test } from "vitest";
import type { BareCommand } from "../../../command/command.ts";
import { isHeldAlone } from "../../../together/held-alone.ts";
import { asClientReads } from "./client-question.ts";
import { asksOnceMore } from "./other-words.ts";
import { ownAnswer } from "./own-answers.ts";
import { readersOf, sharingCommands } from "./readers.ts";

const guide = findGuide("eigen-stem");
if (guide === undefined) throw new Error("the guide of the client's own voice is shipped");
const ownVoice = guide;

/** A conversation of the client alone, before anything was said. */
function alone(guide: PinnedGuide = ownVoice): TestTable {
  return new TestTable(guide)
    .must({
      ...{ type: "startSession", sessionId: "s", today: "2026-11-22", language: "nl" },
      ...{ time: "all", clientName: "Sam", trajectoryId: null, guideId: "eigen-stem" },
      participants: [{ role: "client", device: "own", label: "Sam" }],
      ...{ writing: "first", beforehand: true },
    })
    .from("P1", { type: "giveConsent", participantId: "P1", given: true, model: false });
}

const viewOf = (table: TestTable) =>
  project(table.guide, { kind: "participant", participantId: "P1" }, table.state);
const seenByLeader = (table: TestTable) =>
  project(ownVoice, { kind: "facilitator", participantId: null }, table.state);
const questionsOf = (table: TestTable) =>
  viewOf(table).beforehand.map((question) => asClientReads(question, "nl"));
const answer = (questionId: string, choice: string): BareCommand => ({
  ...{ type: "answer", questionId, participantId: "P1", kind: "answered", choice },
  support: "supported",
});
const fine: BareCommand = {
  ...{ type: "answer", questionId: "stem-fijn", participantId: "P1" },
  ...{ kind: "answered", text: "De hond" },
};

test("the client is asked all questions, spoken to, in easy words with a pictogram", () => {
  const questions = questionsOf(alone());
  expect(questions).toHaveLength(22);
  expect(questions.every(({ symbol, text }) => symbol !== null && !text.includes("{"))).toBe(true);
  const parts = new Set(questions.map(({ phaseId }) => phaseId));
  expect([...parts]).toEqual(ownVoice.phases.map(({ id }) => id));
  const scale = questions.find(({ kind }) => kind === "scale");
  expect(scale?.steps.map(({ text }) => text)).toContain("Heel fijn");
});

test("yes to a question and to its opposite is asked once more, and both answers stay", () => {
  const table = alone().from("P1", fine, answer("stem-te-veel", "ja"));
  const opposite = questionsOf(table).find(({ questionId }) => questionId === "stem-te-weinig");
  expect(opposite?.otherWords).toMatch(/\?$/);
  expect(asksOnceMore(viewOf(table), "stem-te-weinig")).toBe(false);
  table.from("P1", answer("stem-te-weinig", "ja"));
  expect(asksOnceMore(viewOf(table), "stem-te-weinig")).toBe(true);
  table.from("P1", {
    ...{ type: "answer", questionId: "stem-te-weinig", participantId: "P1", choice: "ja" },
    ...{ kind: "answered", text: "In de avond", prompt: "after-probing" },
  });
  const { answers } = viewOf(table);
  expect(asksOnceMore(viewOf(table), "stem-te-weinig")).toBe(false);
  expect(ownAnswer(answers, "stem-te-weinig")?.choice?.id).toBe("ja");
  expect(ownAnswer(answers, "stem-te-veel")).toMatchObject({ support: "supported" });
});

test("a guide an organisation made its own is read as it was published", () => {
  const [first, ...phases] = ownVoice.phases;
  const [asked, ...questions] = first?.questions ?? [];
  if (first === undefined || asked === undefined) throw new Error("the guide has questions");
  const easy = { ...asked.easy, text: "Wat vind je fijn in Zuiderhaven?" };
  const { toClient: _toClient, ...own } = asked;
  const changed = { ...first, questions: [{ ...own, easy }, ...questions] };
  const guide = pinGuide({ ...ownVoice, id: "eigen-stem-zuid", phases: [changed, ...phases] });
  const [read] = questionsOf(alone(guide));
  expect(read?.text).toBe(easy.text);
  expect(read?.phaseTitle).toBe(first.easy.title);
});

test("at the end the client looks back on what they answered, and on nothing else", () => {
  const table = alone().from("P1", fine);
  expect(viewOf(table).lookedBackOn).toEqual([]);
  table.must({ type: "closeSession", early: true });
  expect(viewOf(table).lookedBackOn.map(({ questionId }) => questionId)).toEqual(["stem-fijn"]);
  expect(seenByLeader(table).lookedBackOn).toEqual([]);
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
