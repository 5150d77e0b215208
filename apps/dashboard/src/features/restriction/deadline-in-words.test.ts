import { deadlinesOf, ruleSetOf } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { deadlineInWords, deadlineSource, nextDeadlineInWords } from "./deadline-in-words.ts";

const nl = await wordsFor("nl");
const en = await wordsFor("en");

const restriction = aRecord("restriction", {
  trajectoryId: anId(2),
  regime: "wzd",
  from: "2026-01-05",
});
const firstTerm = (at: string) => {
  const all = deadlinesOf(restriction, ruleSetOf("2020-stappenplan"), at);
  const found = all.find(({ what }) => what === "eerste-termijn");
  if (found === undefined) throw new Error("no first term");
  return found;
};

test.each([
  ["2026-03-31", "Eerste termijn. Uiterlijk 5 apr 2026, over 5 dagen."],
  ["2026-04-05", "Eerste termijn. Uiterlijk 5 apr 2026, dat is vandaag."],
  ["2026-04-06", "Eerste termijn. Uiterlijk 5 apr 2026: 1 dag geleden."],
  ["2026-09-20", "Eerste termijn. Uiterlijk 5 apr 2026: 5 maanden geleden."],
])("a term on %s says its day and how far off that is", (at, words) => {
  expect(deadlineInWords(nl, firstTerm(at), at, "nl")).toBe(words);
});

test("general knowledge asks to be checked, and an own agreement has no source", () => {
  expect(deadlineSource(nl, firstTerm("2026-03-01"))).toBe(
    "Bron: Wzd art. 10 en 11. Algemene kennis: reken zelf na.",
  );
  expect(deadlineSource(en, { ...firstTerm("2026-03-01"), certainty: "S" })).toBe(
    "Source: Wzd art. 10 en 11.",
  );
  expect(deadlineSource(nl, { ...firstTerm("2026-03-01"), source: null })).toBeNull();
});

test("the list says the first term that is open, and nothing when none is", () => {
  const at = "2026-04-06";
  const met = { ...firstTerm(at), state: "met", metOn: "2026-02-01" } as const;
  expect(nextDeadlineInWords(nl, [met, firstTerm(at)], at, "nl")).toEqual({
    text: "Eerste termijn, 1 dag te laat",
    isLate: true,
  });
  expect(nextDeadlineInWords(nl, [met], at, "nl")).toBeNull();
});
