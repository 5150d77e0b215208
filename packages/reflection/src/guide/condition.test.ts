import fc from "fast-check";
import { expect, test } from "vitest";
import { conditionHolds, type Said } from "./condition-holds.ts";
import { hitsLexicon, probeLexicons } from "./lexicon.ts";
import { ProbeCondition } from "./probe-condition.ts";

const silent: Said = { choice: null, scale: null, saysNothing: false };
const burdened = "last-van-de-zorg";

test.each([
  "Hij heeft last van de drukte",
  "Hij huilde de hele avond",
  "Ze is bang, en dat zie je",
  "Niet boos maar verdrietig",
  "Hij is niet alleen boos, hij gilt ook",
  "Hij kan niet tegen stress",
  "She is scared of the night",
])("'%s' says that someone suffers", (text) => {
  expect(hitsLexicon(burdened, text)).toBe(true);
});

test.each([
  "Hij heeft geen last",
  "Hij heeft er geen last van",
  "Geen last van stress",
  "Hij is niet meer bang",
  "Ze is nooit echt boos",
  "Niet bang of boos",
  "Hij huilt niet",
  "Zonder stress de dag door",
  "She is not afraid any more",
  "Het is een vrolijke bandleider",
  "",
])("'%s' does not", (text) => {
  expect(hitsLexicon(burdened, text)).toBe(false);
});

test("short words are whole words, and an unknown list hits nothing", () => {
  expect(hitsLexicon("zwaar-werk", "Zijn moeder was er")).toBe(false);
  expect(hitsLexicon("zwaar-werk", "Ik ben moe")).toBe(true);
  expect(hitsLexicon("bewaken", "Ik loop vooral als bewaker mee")).toBe(true);
  expect(hitsLexicon("bewaken", "De volgende keer gaat het goed")).toBe(false);
  expect(hitsLexicon("bestaat-niet", "Ik ben moe")).toBe(false);
});

test("every list has an id, a version, words in lower case and no word twice", () => {
  for (const { id, version, about, words } of probeLexicons) {
    expect(version, id).toMatch(/^\d+\.\d+\.\d+$/);
    expect(about.length, id).toBeGreaterThan(20);
    expect(words.map((word) => word.toLowerCase())).toEqual(words);
    expect(new Set(words).size, id).toBe(words.length);
    for (const word of words) expect(hitsLexicon(id, word.replace("*", "")), word).toBe(true);
  }
});

test.each<[ProbeCondition, Partial<Said>, boolean]>([
  [{ op: "on-demand" }, { saysNothing: true }, false],
  [{ op: "nothing-said" }, { saysNothing: true }, true],
  [{ op: "nothing-said" }, {}, false],
  [{ op: "at-most", value: 2 }, { scale: 2 }, true],
  [{ op: "at-most", value: 2 }, { scale: 3 }, false],
  [{ op: "at-most", value: 2 }, {}, false],
  [{ op: "at-least", value: 4 }, { scale: 4 }, true],
  [{ op: "at-least", value: 4 }, { scale: 3 }, false],
  [{ op: "one-of", values: ["nee"] }, { choice: "nee" }, true],
  [{ op: "one-of", values: ["nee"] }, { choice: "ja" }, false],
  [{ op: "lexicon", list: "last-van-de-zorg" }, { text: "Hij was bang" }, true],
  [{ op: "lexicon", list: "last-van-de-zorg" }, { text: null }, false],
  [{ op: "diverges" }, { diverges: true }, true],
  [{ op: "diverges" }, {}, false],
])("%o on %o is %s", (when, said, expected) => {
  expect(conditionHolds(when, { ...silent, ...said })).toBe(expected);
});

const said = fc.record({
  choice: fc.constantFrom("ja", "nee", null),
  scale: fc.constantFrom(1, 2, 3, 4, 5, null),
  saysNothing: fc.boolean(),
  text: fc.constantFrom("Ik ben bang", "Geen last", null),
  diverges: fc.boolean(),
});
const { condition } = fc.letrec<{ condition: ProbeCondition; parts: ProbeCondition[] }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<ProbeCondition>(
      { op: "on-demand" },
      { op: "nothing-said" },
      { op: "at-most", value: 2 },
      { op: "one-of", values: ["ja"] },
      { op: "lexicon", list: burdened },
      { op: "diverges" },
    ),
    fc.record({ op: fc.constantFrom("and" as const, "or" as const), of: tie("parts") }),
  ),
  parts: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
}));

test("and holds when all hold, or when one does, and every condition is plain data", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), said, (of, answer) => {
      const each = of.map((part) => conditionHolds(part, answer));
      expect(conditionHolds({ op: "and", of }, answer)).toBe(each.every(Boolean));
      expect(conditionHolds({ op: "or", of }, answer)).toBe(each.some(Boolean));
      expect(ProbeCondition.parse(JSON.parse(JSON.stringify({ op: "and", of })))).toEqual({
        op: "and",
        of,
      });
    }),
  );
});
