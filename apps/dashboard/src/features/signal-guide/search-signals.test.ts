import { signalDefinitions } from "@nabij/domain";
import { expect, test } from "vitest";
import { searchSignals } from "./search-signals.ts";

const entries = signalDefinitions.map((definition) => ({ definition }));
const found = (looked: string, language = "nl") =>
  searchSignals(entries, looked, language).map(({ definition }) => definition.id);

test("a number finds that signal and no longer number that begins with it", () => {
  expect([found("G4"), found(" g4 ")]).toEqual([["G4"], ["G4"]]);
});

test("every word must occur, in any order, without accents or capitals", () => {
  expect(found("LAAT evaluatie")).toContain("G4");
  expect(found("geevalueerd")).toContain("G5");
  expect(found("evaluatie kabouter")).toEqual([]);
});

test("the rule itself is searched, in the language of the reader", () => {
  expect(found("planned hours", "en")).toContain("G25");
  expect(found("planned hours", "nl")).toEqual([]);
});

test("nothing looked for finds every signal", () => {
  expect(found("  ")).toHaveLength(signalDefinitions.length);
});
