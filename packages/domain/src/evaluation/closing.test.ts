import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { closingEvaluations, closingGaps, closingQuestions, closingRefusal } from "./closing.ts";

const answers = Object.fromEntries(closingQuestions.map((question) => [question, "antwoord"]));
const closing = (date: string, fields: object = answers) =>
  aRecord("evaluation", { trajectoryId: anId(2), date, kind: "afsluiting", ...fields });
const endDate = "2026-06-30";

test("an answer of blanks is no answer", () => {
  expect(closingGaps(closing(endDate))).toEqual([]);
  expect(closingGaps({ ...closing(endDate), lookBackUse: "  " })).toEqual(["lookBackUse"]);
  expect(closingGaps(closing(endDate, {}))).toEqual(closingQuestions);
});

test("a whole closing evaluation 31 days before or after the end lets a trajectory end", () => {
  expect(closingRefusal([closing("2026-05-30")], endDate)).toBeNull();
  expect(closingRefusal([closing("2026-07-31")], endDate)).toBeNull();
});

test("one 32 days away does not", () => {
  const refusal = { type: "ClosingEvaluationMissing", missing: closingQuestions };
  expect(closingRefusal([closing("2026-05-29")], endDate)).toEqual(refusal);
  expect(closingRefusal([closing("2026-08-01")], endDate)).toEqual(refusal);
});

test("another kind of evaluation is no closing evaluation, whatever it says", () => {
  const regular = closing(endDate, { ...answers, kind: "regelmatig" });
  expect(closingRefusal([regular], endDate)).not.toBeNull();
});

test("the refusal names what the most complete one still lacks", () => {
  const half = closing("2026-06-01", { ...answers, lookBackOutcome: null });
  const empty = closing(endDate, {});
  expect(closingRefusal([empty, half], endDate)).toEqual({
    type: "ClosingEvaluationMissing",
    missing: ["lookBackOutcome"],
  });
  expect(closingEvaluations([empty, half], endDate)[0]).toEqual(half);
});
