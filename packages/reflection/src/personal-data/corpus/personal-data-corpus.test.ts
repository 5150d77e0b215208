import { expect, test } from "vitest";
import { personalDataCorpus } from "./personal-data-corpus.ts";
import {
  type PersonalDataSetFigures,
  personalDataCorpusFigures,
} from "./personal-data-corpus-figures.ts";
import { readMarkedText } from "./read-marked-text.ts";

const figures = personalDataCorpusFigures();
const byNames = new Set(["roster", "nickname", "name"]);

function structured({ kinds }: PersonalDataSetFigures) {
  return kinds.filter(({ kind }) => !byNames.has(kind));
}

function recallOf({ kinds }: PersonalDataSetFigures, kind: string): number {
  return kinds.find((each) => each.kind === kind)?.recall ?? 0;
}

test("the corpus is large, has sentences without personal data, and repeats nothing", () => {
  const { tuned, heldOut } = personalDataCorpus();
  expect(tuned.length).toBeGreaterThanOrEqual(320);
  expect(heldOut.length).toBeGreaterThanOrEqual(60);
  expect(tuned.filter(({ parts }) => parts.length === 0).length).toBeGreaterThanOrEqual(100);
  const texts = [...tuned, ...heldOut].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(["tuned", "heldOut"] as const)(
  "every number, address and date of birth is found (%s)",
  (set) => {
    const kinds = structured(figures[set]);
    expect(kinds.map(({ marked }) => marked).every((marked) => marked > 0)).toBe(true);
    expect(kinds.filter(({ recall }) => recall !== 1)).toEqual([]);
  },
);

test.each(["tuned", "heldOut"] as const)(
  "at least 98 of 100 names of the roster are found (%s)",
  (set) => {
    expect(recallOf(figures[set], "roster")).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(figures[set], "nickname")).toBeGreaterThanOrEqual(0.98);
  },
);

test.each(["tuned", "heldOut"] as const)("most names nobody entered are found (%s)", (set) => {
  expect(recallOf(figures[set], "name")).toBeGreaterThanOrEqual(0.9);
});

test.each(["tuned", "heldOut"] as const)(
  "sentences without personal data stay as they are (%s)",
  (set) => {
    const { clean, cleanLeftAlone, falseAlarms } = figures[set];
    expect(cleanLeftAlone / clean).toBeGreaterThanOrEqual(0.97);
    expect(falseAlarms.filter(({ certain }) => certain)).toEqual([]);
  },
);

test("a mark gives its kind and its place in the sentence without marks", () => {
  expect(readMarkedText("Bel «phone:06-12345678» of «name:Tom».")).toEqual({
    text: "Bel 06-12345678 of Tom.",
    parts: [
      { kind: "phone", from: 4, until: 15 },
      { kind: "name", from: 19, until: 22 },
    ],
  });
  expect(readMarkedText("Niets: 3:1")).toEqual({ text: "Niets: 3:1", parts: [] });
});

test.each(["Bel «phone:06", "Bel «fone:06»", "Bel «phone:»"])(
  "%s is refused as a mark",
  (marked) => {
    expect(() => readMarkedText(marked)).toThrow(/not closed|Invalid/);
  },
);
