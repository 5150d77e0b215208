import { expect, test } from "vitest";
import { SafetyClass } from "../session/together.ts";
import { safetyWords } from "./safety-words.ts";

const all = Object.entries(safetyWords);

test.each(all)("in %s every class has its words, and no two are the same", (_language, words) => {
  const titles = SafetyClass.options.map((each) => words[each].title);
  expect(new Set(titles).size).toBe(5);
  for (const each of SafetyClass.options)
    for (const text of Object.values(words[each])) expect(text.trim()).not.toBe("");
});

test.each(all)("S4 in %s gives no verdict and no advice", (_language, words) => {
  const text = Object.values(words.S4).join(" ");
  expect(text).not.toMatch(/verboden|strafbaar|toegestaan|illegal|not allowed|je moet|you must/i);
  expect(text).toMatch(/kán|misschien|could/i);
});

test("easy Dutch has sentences of at most twelve words", () => {
  const easy = safetyWords["nl-x-simpel"];
  const texts = SafetyClass.options.flatMap((each) => Object.values(easy[each]));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s/));
  for (const sentence of sentences)
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
});
