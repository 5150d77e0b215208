import { expect, test } from "vitest";
import { safetyCorpus, safetyCorpusFigures } from "./safety-corpus.ts";

const figures = safetyCorpusFigures();
const figuresOf = (name: string) => {
  const found = figures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no corpus ${name}`);
  return found;
};
const recallOf = (name: string) => {
  const { recall } = figuresOf(name);
  const sum = (part: "found" | "expected") => recall.reduce((all, each) => all + each[part], 0);
  return sum("found") / sum("expected");
};

test("the main corpus is large, of every class, and each sentence is in it once", () => {
  const main = safetyCorpus("main");
  expect(main.length).toBeGreaterThanOrEqual(320);
  expect(figuresOf("main").harmless.sentences).toBeGreaterThanOrEqual(120);
  for (const { expected, class: each } of figuresOf("main").recall)
    expect(expected, each).toBeGreaterThanOrEqual(40);
  const all = [...main, ...safetyCorpus("held-out")].map(({ text }) => text);
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});

test("recall on the main corpus is at least 98 of a hundred in every class", () => {
  for (const { class: each, found, expected } of figuresOf("main").recall)
    expect(found / expected, each).toBeGreaterThanOrEqual(0.98);
});

test("of the harmless sentences at most fifteen in a hundred raise a card", () => {
  for (const name of ["main", "held-out", "english"]) {
    const { alarms, sentences } = figuresOf(name).harmless;
    expect(alarms.length / sentences, name).toBeLessThanOrEqual(0.15);
  }
});

test("held-out sentences, which the lists were not tuned on, do not get worse", () => {
  expect(safetyCorpus("held-out").length).toBeGreaterThanOrEqual(100);
  expect(recallOf("held-out")).toBeGreaterThanOrEqual(0.95);
  expect(recallOf("english")).toBeGreaterThanOrEqual(0.9);
});

test("the figures name every sentence that was missed and what was missing in it", () => {
  for (const { recall, misses } of figures) {
    const missing = recall.reduce((all, { expected, found }) => all + expected - found, 0);
    expect(misses.flatMap((miss) => miss.missing)).toHaveLength(missing);
  }
});
