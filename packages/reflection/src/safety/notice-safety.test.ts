import fc from "fast-check";
import { expect, test } from "vitest";
import { safetyLexicons } from "./lexicons.ts";
import { lexiconsFor, noticeSafety } from "./notice-safety.ts";
import { noticesIn } from "./notices-in.ts";
import { safetyCorpus } from "./safety-corpus.ts";
import { termsOf } from "./word-index.ts";
import { wordSets } from "./word-sets.ts";

const classesIn = (text: string) => [
  ...new Set(noticeSafety(text, "nl").map((notice) => notice.class)),
];

test.each([
  ["Hij zit 's nachts op slot", "S4"],
  ["Mogen we de deur op slot doen?", "S4"],
  ["Hij wordt niet geslagen", "S3"],
  ["Ze heeft nooit zelfmoordgedachten gehad", "S2"],
])("“%s” raises a card, also when it denies or asks", (text, expected) => {
  expect(classesIn(text)).toContain(expected);
});

test.each([
  ["suïcidaal", "suicidaal"],
  ["zelf-moord", "zelfmoord"],
  ["ZELF MOORD", "zelfmoord"],
  ["zelfmooord", "zelfmoord"],
  ["zelfmorod", "zelfmoord"],
  ["zelfmoordpoging", "zelfmoord"],
  ["opge\u00adsloten", "opgesloten"],
  ["op\u2019gesloten", "opgesloten"],
])("“%s” is read as “%s”, however it is written", (sloppy, plain) => {
  expect(classesIn(plain)).not.toEqual([]);
  expect(classesIn(sloppy)).toEqual(classesIn(plain));
});

test("a notice says where its words stand, in the text as it was written", () => {
  const text = "Vandaag rustig. Hij is suïcidaal, zei hij.";
  const notice = noticeSafety(text, "nl")[0];
  expect(text.slice(notice?.from, notice?.until)).toBe("suïcidaal");
  expect(notice?.entryId).toMatch(/^s2-[a-z-]+@\d+$/);
});

test("an English word that is an ordinary Dutch one is only read in an English text", () => {
  const text = "I want to die";
  expect(noticeSafety(text, "en").map((notice) => notice.class)).toEqual(["S2"]);
  expect(noticeSafety("Ik want die jas", "nl")).toEqual([]);
});

test("an expression that is harmless takes away its own words only", () => {
  expect(classesIn("Hij slaat een bladzijde om")).toEqual([]);
  expect(classesIn("Hij slaat een bladzijde om en slaat zijn zusje")).toEqual(["S3"]);
});

test.each([
  ["sluit … op", "Ze sluiten mijn broer elke avond op", "S4"],
  ["pakt … af", "De leiding pakt zijn knuffel af", "S4"],
  ["vliegt … aan", "Gisteren vloog hij mij zomaar aan", "S5"],
])("a verb whose parts stand apart is found: %s", (_verb, text, expected) => {
  expect(classesIn(text)).toContain(expected);
});

test("the end of a sentence tells 'wil niet meer' from 'wil niet meer naar de zwemles'", () => {
  expect(classesIn("Ik wil niet meer.")).toContain("S2");
  expect(classesIn("Ik wil niet meer, zei ze")).toContain("S2");
});

test("no denial is kept among the harmless expressions, for negation must not suppress", () => {
  const denials = ["niet", "nie", "geen", "nooit", "niets", "niks", "not", "no", "never"];
  const harmless = safetyLexicons().flatMap(({ harmless: patterns, language }) =>
    patterns.map((pattern) => {
      const groups =
        typeof pattern === "string" ? [pattern] : "all" in pattern ? pattern.all : pattern.seq;
      return { said: groups.join(" "), groups, sets: wordSets(language) };
    }),
  );
  const denying = harmless.filter(({ groups, sets }) =>
    groups.some((group) => termsOf(group, sets).some((term) => denials.includes(term))),
  );
  expect(denying.map(({ said }) => said)).toEqual([]);
});

test("entries have a number of their own, and all nine forms of the Wzd and resistance are there", () => {
  const entries = safetyLexicons().flatMap((lexicon) => lexicon.entries);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const forms = entries.flatMap(({ form }) => form ?? []);
  expect([...new Set(forms)].sort()).toEqual([
    "beperken-bewegingsvrijheid",
    "beperken-bezoek",
    "beperken-eigen-leven-in-te-richten",
    "controle-gedragsbeinvloedende-middelen",
    "insluiting",
    "medische-handeling-of-medicatie",
    "onderzoek-kleding-of-lichaam",
    "onderzoek-woonruimte",
    "toezicht",
    "verzet",
  ]);
});

const sentences = [...safetyCorpus("main"), ...safetyCorpus("english")].map(({ text }) => text);
const aText = fc.oneof(
  fc.constantFrom(...sentences),
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.constantFrom(...sentences.flatMap((text) => text.split(" "))), { maxLength: 12 })
    .map((words) => words.join(" ")),
);

test("what is noticed in each of two texts is noticed in both together", () => {
  fc.assert(
    fc.property(aText, aText, (one, other) => {
      const entries = (text: string) => noticeSafety(text, "nl").map(({ entryId }) => entryId);
      const together = new Set(entries(`${one}. ${other}`));
      expect([...entries(one), ...entries(other)].filter((id) => !together.has(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const repeated = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

test.each([
  ["one word without an end", "a"],
  ["words that begin many rules", "mag niet moet wil slaat kamer "],
  ["pairs that never close", "op de op het van de "],
  ["every kind of word at once", `${sentences.slice(0, 80).join(" ").replaceAll(".", "")} `],
  ["nothing but marks", "!?.;"],
])("the work grows in proportion to the text: %s", (_title, text) => {
  const work = (length: number) => {
    let steps = 0;
    noticesIn(repeated(text, length), lexiconsFor("nl"), () => {
      steps += 1;
    });
    return steps;
  };
  const [half, whole] = [work(10_000), work(20_000)];
  expect(whole).toBeLessThanOrEqual(2 * half + 200);
  expect(whole).toBeLessThan(20_000 * 40);
});
