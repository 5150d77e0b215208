import { expect, test } from "vitest";
import { pictogramOf, pictograms } from "./pictogram-of.ts";
import words from "./pictogram-words.json" with { type: "json" };

test.each([
  ["Roostermaker belt Sam als iemand later komt", "calendar"],
  ["Iemand belt als het later wordt", "phone"],
  ["Zaterdag samen naar de winkel", "cup"],
  ["Twee dagdelen naar SCHOOL", "calendar"],
  ["Een half uur alleen", "alone"],
  ["We doen het samen", "agreed"],
  ["", "agreed"],
])("%s gets the drawing of its first word that has one: %s", (text, pictogram) => {
  expect(pictogramOf(text)).toBe(pictogram);
});

test("every word leads to a drawing that exists, and no stem leads to two", () => {
  const stems = words.flatMap((each) => each.stems);
  expect(new Set(stems).size).toBe(stems.length);
  for (const { pictogram } of words) expect(pictograms).toContain(pictogram);
});
