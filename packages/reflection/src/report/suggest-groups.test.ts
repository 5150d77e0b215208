import fc from "fast-check";
import { expect, test } from "vitest";
import { alikeFrom, likeness, suggestGroups } from "./suggest-groups.ts";

const related: readonly (readonly [string, string])[] = [
  ["Hij slaapt slecht", "De nachten zijn onrustig, hij slaapt weinig"],
  ["Meer rust in de groep", "De rust is terug"],
  ["Hij is snel geïrriteerd", "Ik zie veel irritatie, hij raakt geïrriteerd"],
  ["We durven hem niet alleen te laten", "Niemand durft hem alleen te laten"],
  ["Zijn zus komt minder op bezoek", "Het bezoek van zijn zus is gestopt"],
  ["Wandelen zonder begeleiding", "Zelf een stukje wandelen"],
  ["De deur staat altijd open", "Open deuren geven hem ruimte"],
  ["Medebewoners zijn bang", "Bange medebewoners blijven op hun kamer"],
  ["Hij kookt graag", "Koken vindt hij leuk, hij kookt elke vrijdag"],
  ["Begeleiders worden moe", "Het is vermoeiend voor begeleiders"],
  ["Geen eigen tijd meer", "Hij heeft geen tijd voor zichzelf"],
  ["Te veel wisselende gezichten", "Steeds andere gezichten, veel wisselingen"],
  ["Autonomie groeit", "Meer autonomie dan vorig jaar"],
];

const unrelated: readonly (readonly [string, string])[] = [
  ["Hij is vaak boos", "Hij is vaak alleen thuis"],
  ["We gaan elke dag zwemmen", "We gaan elke dag naar zijn moeder"],
  ["De medicatie is veranderd", "Er is een nieuwe teamleider"],
  ["Hij wil meer geld", "Zij wil meer slapen"],
  ["Het kost veel uren", "De muziek staat hard"],
  ["Ik vind dat hij goed eet", "Ik vind dat zij te hard werkt"],
  ["Zijn telefoon is kapot", "De tuin is groot"],
  ["Hij lacht weer", "Zwemmen mag niet meer"],
];

test.each(related)("“%s” and “%s” may be laid together", (one, other) => {
  expect(likeness(one, other)).toBeGreaterThanOrEqual(alikeFrom);
  expect(suggestGroups([card("b", other), card("a", one)])).toEqual([
    { id: "samen-a", title: "", answerIds: ["a", "b"] },
  ]);
});

test.each(unrelated)("“%s” and “%s” stay apart", (one, other) => {
  expect(likeness(one, other)).toBeLessThan(alikeFrom);
  expect(suggestGroups([card("a", one), card("b", other)])).toEqual([]);
});

test("letters with marks are letters: “geïrriteerd” is not “gerriteerd”", () => {
  expect(likeness("geïrriteerd", "geïrriteerd")).toBe(1);
  expect(likeness("geïrriteerd", "gei\u0308rriteerd")).toBe(1);
  expect(likeness("geïrriteerd", "gerriteerd")).toBeLessThan(1);
  expect(likeness("één", "een eén")).toBeLessThan(1);
});

test("a chain of answers that look a little like the next is not one group", () => {
  const cards = [
    card("a", "rust slapen"),
    card("b", "slapen wandelen"),
    card("c", "wandelen koken"),
  ];
  expect(suggestGroups(cards).flatMap(({ answerIds }) => answerIds)).toHaveLength(2);
});

test("nothing, emoji and one letter are no reason to lay answers together", () => {
  expect(suggestGroups([card("a", ""), card("b", ""), card("c", "\u{1F600}")])).toEqual([]);
});

test("each answer is in at most one group, groups stay small, and the order does not matter", () => {
  const text = fc.constantFrom(...related.flat(), ...unrelated.flat());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.integer(), (texts, turn) => {
      const cards = texts.map((said, index) => card(`A${index}`, said));
      const groups = suggestGroups(cards);
      const ids = groups.flatMap(({ answerIds }) => answerIds);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { answerIds } of groups) {
        expect(answerIds.length).toBeGreaterThan(1);
        expect(answerIds.length).toBeLessThanOrEqual(8);
      }
      const at = cards.length === 0 ? 0 : Math.abs(turn) % cards.length;
      expect(suggestGroups([...cards.slice(at), ...cards.slice(0, at)])).toEqual(groups);
    }),
    { numRuns: 60 },
  );
});

test("a flood of long answers is bounded", () => {
  const long = Array.from({ length: 400 }, (_, index) =>
    card(`A${String(index).padStart(3, "0")}`, `rust ${"x".repeat(4000)}`),
  );
  const grouped = suggestGroups(long).flatMap(({ answerIds }) => answerIds);
  expect(grouped).toHaveLength(200);
});

function card(id: string, text: string) {
  return { id, text };
}
