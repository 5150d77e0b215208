import { expect, test } from "vitest";
import { assessmentElements } from "./assessment-elements.ts";
import { RequestAssessment } from "./request-assessment.ts";

test("each element is a field of the assessment, and each has questions in both languages", () => {
  const fields = Object.keys(RequestAssessment.shape);
  expect(assessmentElements.filter(({ field }) => !fields.includes(field))).toEqual([]);
  expect(new Set(assessmentElements.map(({ field }) => field)).size).toBe(3);
  const questions = assessmentElements.flatMap(({ criteria }) => criteria);
  expect(questions.filter(({ nl, en }) => !nl.endsWith("?") || !en.endsWith("?"))).toEqual([]);
});
