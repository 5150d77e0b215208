import { expect, test } from "vitest";
import { languageModel } from "../../../words/nl/language-model.ts";
import { wordsFor } from "../../../words/words-for-tests.ts";
import { resultInWords } from "./result-in-words.ts";

test("every reason that has words is said with them", async () => {
  const t = await wordsFor("nl");
  for (const [result, words] of Object.entries(languageModel.result)) {
    expect(resultInWords(t, result)).toBe(words);
  }
});

test("a reason of a later version is said without breaking the page", async () => {
  const t = await wordsFor("en");
  expect(resultInWords(t, "something-new")).toBe("another reason");
});
