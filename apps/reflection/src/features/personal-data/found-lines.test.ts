import { findPersonalData, replacePersonalData, rosterOf } from "@nabij/reflection";
import { expect, test } from "vitest";
import { foundLines, hasPersonalData, keptParts } from "./found-lines.ts";
import { addNickname, mostNicknames } from "./nicknames.ts";

const roster = rosterOf([], [{ name: "Fatima El Amrani", label: "Begeleider A" }], []);
const text = "Fatima en fatima waren in huize Zonnehoek. Bel 06-12345678.";
const findings = findPersonalData(text, roster);

test("a text without names or numbers needs no check", () => {
  expect(hasPersonalData("Om 10.30 uur gaat hij wandelen.", roster)).toBe(false);
  expect(hasPersonalData(text, roster)).toBe(true);
});

test("equal words stand on one line, whatever their capitals, and a question stays apart", () => {
  const lines = foundLines(text, findings);
  expect(lines.map(({ words, places, isCertain }) => [words, places, isCertain])).toEqual([
    ["Fatima", [0, 1], true],
    ["Zonnehoek", [2], false],
    ["06-12345678", [3], true],
  ]);
});

test("what is shown as kept is what is sent, and only a question can stay", () => {
  for (const keep of [[], [2], [0, 1, 2, 3]]) {
    const shown = keptParts(text, findings, keep, "nl")
      .map((part) => part.text)
      .join("");
    expect(shown).toBe(replacePersonalData(text, findings, { keep }).text);
    expect(shown).not.toMatch(/fatima|12345678/i);
    expect(shown.includes("Zonnehoek")).toBe(keep.includes(2));
  }
});

test("a nickname is added once, whatever its capitals and accents, and must be a name", () => {
  expect(addNickname(["Beer"], "  de  kleine prins ").names).toEqual(["Beer", "de kleine prins"]);
  expect(addNickname(["Beer"], "béer").problem).toBe("already");
  expect(addNickname([], " B ").problem).toBe("tooShort");
  const full = Array.from({ length: mostNicknames }, (_, at) => `Naam ${at}`);
  expect(addNickname(full, "Nog een")).toEqual({ names: full, problem: "tooMany" });
});
