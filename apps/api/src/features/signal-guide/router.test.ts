import { signalDefinitions } from "@nabij/domain";
import { expect, test } from "vitest";
import { aNode } from "../../testing.ts";

test("every question a signal leads to has its words, in both languages", async () => {
  const questions = await aNode().as("begeleider").signalGuide.questions();
  const byRow = new Map(questions.map((question) => [question.row, question]));
  expect(byRow.size).toBe(69);
  const asked = signalDefinitions.flatMap((definition) => definition.questions);
  const silent = asked.filter((row) => {
    const { nl = "", en = "" } = byRow.get(row)?.text ?? {};
    return nl === "" || en === "";
  });
  expect(silent).toEqual([]);
});
