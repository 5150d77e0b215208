import { improvementIdeas, policyQuestions } from "@nabij/domain";
import { expect, test } from "vitest";
import { wordsFor } from "../words/words-for-tests.ts";
import { studyInWords } from "./study-in-words.ts";

const t = await wordsFor("nl");

test("every question and every idea names a study by its title, never by a code", () => {
  for (const { source } of [...policyQuestions, ...improvementIdeas]) {
    const words = studyInWords(t, source);
    expect(words.length, source).toBeGreaterThan(10);
    expect(words).not.toMatch(/\b\d{3}\b|\bS\d/);
  }
});

test("two studies are both named", () => {
  expect(studyInWords(t, "S7, S22; 000, 001")).toMatch(/Leiden.*; .*Jeugdinstituut/);
});
