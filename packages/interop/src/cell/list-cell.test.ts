import { LegalWorld, RestrictionForm, TrajectoryType } from "@nabij/domain";
import { expect, test } from "vitest";
import { wordKey } from "./cell.ts";
import { choiceCell, choicesCell, yesNoCell } from "./list-cell.ts";

test("a word of a list is known in any capitals, accents, spaces and hyphens", () => {
  const type = choiceCell(TrajectoryType.options);
  for (const cell of ["langdurig structureel", "Langdurig-Structureel", "LANGDURIG  STRUCTUREEL"]) {
    expect(type(cell)).toEqual({ ok: true, value: "langdurig-structureel" });
  }
  const form = choiceCell(RestrictionForm.options);
  expect(form("Controle gedragsbeïnvloedende middelen")).toMatchObject({ ok: true });
});

test("a word outside the list is refused with the list, without the word", () => {
  const refused = choiceCell(TrajectoryType.options)("Jan Jansen");
  expect(refused).toEqual({
    ok: false,
    error: { code: "not-in-list", options: TrajectoryType.options },
  });
});

test("several words stand with a bar between them, each once", () => {
  const worlds = choicesCell(LegalWorld.options);
  expect(worlds("Wmo | Wlz|wmo")).toEqual({ ok: true, value: ["wmo", "wlz"] });
  expect(worlds("Wmo|iets")).toMatchObject({ ok: false });
  expect(worlds("|")).toEqual({ ok: true, value: [] });
});

test.each([
  ["ja", true],
  ["J", true],
  ["1", true],
  ["NEE", false],
  ["n", false],
  ["0", false],
])("%s is an answer", (cell, value) => {
  expect(yesNoCell(cell)).toEqual({ ok: true, value });
});

test("anything else is no answer", () => {
  expect(yesNoCell("misschien")).toMatchObject({ error: { options: ["ja", "nee"] } });
});

test("a ratio keeps its colon when compared", () => {
  expect(wordKey("1 : 1")).toBe("1:1");
  expect(wordKey("11")).not.toBe(wordKey("1:1"));
});

test("J and N stand for ja and nee in a list that has them, and mean nothing in another", () => {
  const known = choiceCell(["ja", "deels", "nee"]);
  expect([known("J"), known("n")]).toEqual([
    { ok: true, value: "ja" },
    { ok: true, value: "nee" },
  ]);
  expect(choiceCell(["eigen", "buiten"])("N").ok).toBe(false);
});
