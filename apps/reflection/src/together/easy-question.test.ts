import { fullGuide, project } from "@nabij/reflection";
import { aTable } from "@nabij/reflection/testing";
import { expect, test } from "vitest";
import { easyQuestion } from "./easy-question.ts";

const current = project(
  fullGuide,
  { kind: "table" },
  aTable().must({ type: "next" }).state,
).current;

test("easy words take the place of the words of the question, and of nothing else", () => {
  if (current === null) throw new Error("a question was opened");
  const easy = easyQuestion(current);
  expect(easy.text).not.toBe(current.text);
  expect(easy.text).not.toContain("{client}");
  expect({ ...easy, text: "", lead: null, options: [], scale: null, asked: [] }).toEqual({
    ...current,
    ...{ text: "", lead: null, options: [], scale: null, asked: [] },
  });
});
