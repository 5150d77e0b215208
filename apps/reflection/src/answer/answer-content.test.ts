import { expect, test } from "vitest";
import { contentOf } from "./answer-content.ts";

const nothing = { text: "", choice: null, scale: null };

test.each(["text", "choice", "scale"] as const)("an empty %s answer is not sent", (kind) => {
  expect(contentOf("answered", kind, nothing)).toBeNull();
});

test("silence is an answer without words, and keeps words that were typed", () => {
  expect(contentOf("dont-know", "scale", nothing)).toEqual({ kind: "dont-know" });
  const typed = { ...nothing, text: " Dat weet ik pas na maandag " };
  expect(contentOf("later", "text", typed)).toEqual({
    kind: "later",
    text: "Dat weet ik pas na maandag",
  });
});

test("a choice and a scale carry the words that explain them", () => {
  const chosen = { text: "Want hij vraagt erom", choice: "ja", scale: null };
  expect(contentOf("answered", "choice", chosen)).toEqual({
    kind: "answered",
    choice: "ja",
    text: "Want hij vraagt erom",
  });
  expect(contentOf("answered", "scale", { ...nothing, scale: 1 })).toEqual({
    kind: "answered",
    scale: 1,
  });
});
