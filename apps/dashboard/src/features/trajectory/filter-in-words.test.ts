import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { trajectorySentence } from "./filter-in-words.ts";

const team = { id: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d", name: "Duinroos" };
const nl = { t: await wordsFor("nl"), language: "nl", teams: [team], text: "" };
const en = { ...nl, t: await wordsFor("en"), language: "en" };

test("a list without filters says how many run", () => {
  expect([0, 1, 1240].map((total) => trajectorySentence({}, total, nl))).toEqual([
    "Geen lopende trajecten.",
    "1 lopend traject.",
    "1.240 lopende trajecten.",
  ]);
});

test("filters read as one sentence", () => {
  const search = { team: team.id, redenen: "onbekend", dag: "2026-11-01" } as const;
  expect(trajectorySentence(search, 14, nl)).toBe(
    "14 lopende trajecten van Duinroos, waarbij niemand meer precies weet waarom en op 1 nov 2026.",
  );
});

test("the same filter reads in English", () => {
  expect(trajectorySentence({ staat: "alle", gestart: "2026-05", signaal: "G4" }, 1, en)).toBe(
    "1 trajectory with the signal “Evaluation overdue” and begun in May 2026.",
  );
});

test("what was searched for stands in the sentence, a team that is gone does not", () => {
  const search = { team: "00000000-0000-4000-8000-000000000000" };
  expect(trajectorySentence(search, 2, { ...nl, text: "ol" })).toBe(
    "2 lopende trajecten met “ol” in naam of nummer.",
  );
});
