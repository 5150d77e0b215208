import { expect, test } from "vitest";
import { report } from "../report/report.ts";
import { aCircle, circle, leader, type TestTable } from "../testing.ts";
import type { By } from "./by.ts";

const by = (participantId: string): By =>
  participantId === "P5" || participantId === "P6"
    ? leader
    : { kind: "participant", participantId };

const others = [
  leader,
  { kind: "table" },
  { kind: "participant", participantId: "P1" },
  { kind: "participant", participantId: "P4" },
  { kind: "participant", participantId: "P7" },
] as const;

function answers(table: TestTable, questionId: string, people: readonly string[]): void {
  for (const participantId of people) {
    const said = {
      questionId,
      participantId,
      kind: "answered",
      text: `woord van ${participantId}`,
    };
    const mark = questionId === "q12" ? { scale: 3 } : {};
    table.send({ ...said, ...mark, type: "answer", kind: "answered" }, by(participantId));
  }
}

function reveals(table: TestTable, questionId: string, people: readonly string[]): void {
  table.must({ type: "openQuestion", questionId });
  answers(table, questionId, people);
  for (const participantId of people)
    table.send(
      { type: "setReady", participantId, roundId: questionId, ready: true },
      by(participantId),
    );
  const outcome = table.send({ type: "reveal", roundId: questionId }, leader);
  if ("type" in outcome) throw new Error(JSON.stringify(outcome));
}

/** Question q1 is open; `late` were away then and are back now. */
function withLate(late: readonly string[], naming: "anonymous" | "alias" = "anonymous"): TestTable {
  const table = aCircle({ naming });
  for (const participantId of late) table.must({ type: "markAbsent", participantId });
  reveals(
    table,
    "q1",
    circle.filter((id) => !late.includes(id)),
  );
  for (const participantId of late) table.must({ type: "markPresent", participantId });
  return table;
}

const screens = (table: TestTable) => others.map((viewer) => JSON.stringify(table.seenBy(viewer)));
const texts = (table: TestTable) =>
  table
    .seenBy(leader)
    .answers.filter(({ questionId }) => questionId === "q1")
    .map(({ text }) => text);

test("what somebody of an anonymous role says late changes not one byte for the others", () => {
  const table = withLate(["P3"]);
  const before = screens(table);
  const made = JSON.stringify(report(table.guide, table.state));
  answers(table, "q1", ["P3"]);
  expect(table.state.answers.at(-1)?.text).toBe("woord van P3");
  expect(screens(table)).toEqual(before);
  expect(JSON.stringify(report(table.guide, table.state))).toBe(made);
  const own = table.seenBy({ kind: "participant", participantId: "P3" });
  expect(own.answers.filter(({ mine }) => mine)).toHaveLength(1);
  expect(own.answers.length).toBeGreaterThan(1);
});

test("late words of two people are shown together at the next reveal", () => {
  const table = withLate(["P2", "P3"]);
  answers(table, "q1", ["P2", "P3"]);
  expect(texts(table)).not.toContain("woord van P2");
  reveals(table, "q2", circle);
  expect(texts(table)).toContain("woord van P2");
  expect(texts(table)).toContain("woord van P3");
});

test("late words of one person wait for the close, and are then in the report", () => {
  const table = withLate(["P3"]);
  answers(table, "q1", ["P3"]);
  reveals(table, "q2", circle);
  expect(texts(table)).not.toContain("woord van P3");
  table.must({ type: "closeSession", early: true });
  expect(JSON.stringify(report(table.guide, table.state))).toContain("woord van P3");
});

test("a late answer with a name under it is there at once", () => {
  const table = withLate(["P3"], "alias");
  answers(table, "q1", ["P3"]);
  expect(texts(table)).toContain("woord van P3");
});
