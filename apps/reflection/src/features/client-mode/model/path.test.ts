import { expect, test } from "vitest";
import type { ClientQuestion } from "./client-question.ts";
import { pathOf, placeOn, questionNumber } from "./path.ts";

const question = (questionId: string, phaseId: string): ClientQuestion => ({
  ...{ questionId, phaseId, phaseTitle: phaseId, text: questionId, symbol: null },
  ...{ kind: "text", lead: null, options: [], steps: [], otherWords: null },
});
const three = [question("a", "fijn"), question("b", "fijn"), question("c", "veilig")];
const keys = (path: ReturnType<typeof pathOf>) => path.map(({ key }) => key);

test("alone, every part ends with who may read it", () => {
  expect(keys(pathOf(three, true))).toEqual(["a", "b", "part:fijn", "c", "part:veilig", "end"]);
});

test("at a table everybody reads along, so the parts do not ask it", () => {
  expect(keys(pathOf(three, false))).toEqual(["a", "b", "c", "end"]);
});

test("one goes on where this device was, or else at the first question without an answer", () => {
  const path = pathOf(three, true);
  expect(placeOn(path, "part:fijn", () => false)).toBe(2);
  expect(placeOn(path, null, (id) => id === "a")).toBe(1);
  expect(placeOn(path, "gone", (id) => id !== "c")).toBe(3);
  expect(placeOn(path, null, () => true)).toBe(5);
});

test("the number is that of the question at or before this screen", () => {
  const path = pathOf(three, true);
  expect(questionNumber(path, 0)).toEqual({ number: 1, count: 3 });
  expect(questionNumber(path, 2)).toEqual({ number: 2, count: 3 });
  expect(questionNumber(path, 5)).toEqual({ number: 3, count: 3 });
});
