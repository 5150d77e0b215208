import {
  adaptGuide,
  findQuestion,
  fullGuide,
  GuideChanges,
  type Question,
} from "@nabij/reflection";
import { expect, test } from "vitest";
import { arranged, bringBack, keepOwn, leaveOut, move, reword, wordsOf } from "./copy-changes.ts";
import { keepCopy, readCopy } from "./copy-store.ts";
import { nextVersion, ownGuideId, ownQuestion } from "./own-question.ts";

const start = GuideChanges.parse({ id: "eigen-huis", version: "1.0.0" });
const phase = fullGuide.phases.find(({ id }) => id === "C") ?? fail("no phase C");
const q14 = question("q14");
const own = ownQuestion({
  id: "eigen-hond",
  words: {
    nl: "Hoe gaat het met de hond?",
    en: "How is the dog?",
    easy: "Hoe gaat het met de hond?",
    toClient: "",
  },
  who: ["begeleider", "client"],
  like: q14,
});

test("other words are a change, and the same words again are none", () => {
  const words = wordsOf(q14);
  const changed = reword(start, q14, { ...words, easy: "Wat gaat er goed?" });
  expect(changed.reword).toEqual([{ id: "q14", easy: { ...q14.easy, text: "Wat gaat er goed?" } }]);
  expect(idsOf(changed)).toEqual(idsOf(start));
  expect(arranged(phase, changed).shown[0]?.question.text).toEqual(q14.text);
  expect(reword(changed, q14, words).reword).toEqual([]);
});

test("a step down and up again leaves the order of the guide as it was", () => {
  const moved = move(start, phase, "q14", 1);
  expect(idsOf(moved).slice(0, 2)).toEqual(["q15", "q14"]);
  expect(move(moved, phase, "q14", -1)).toEqual(start);
  expect(move(start, phase, "q14", -1)).toEqual(start);
});

test("a question that is left out comes back where it stood", () => {
  const without = leaveOut(start, phase, "q15");
  expect(idsOf(without)).not.toContain("q15");
  expect(arranged(phase, without).hidden.map(({ id }) => id)).toEqual(["q15"]);
  expect(bringBack(without, phase, "q15")).toEqual(start);
});

test("an own question stands last, moves up, and goes altogether", () => {
  const added = keepOwn(start, "C", own);
  expect(idsOf(added).at(-1)).toBe("eigen-hond");
  const up = move(added, phase, "eigen-hond", -1);
  expect(idsOf(up).at(-2)).toBe("eigen-hond");
  expect(leaveOut(up, phase, "eigen-hond")).toEqual(start);
});

test("all of it together is a copy the engine takes, without a problem", () => {
  const steps = [
    (copy: GuideChanges) => keepOwn(copy, "C", own),
    (copy: GuideChanges) => move(copy, phase, "eigen-hond", -1),
    (copy: GuideChanges) => leaveOut(copy, phase, "q17"),
    (copy: GuideChanges) => reword(copy, q14, { ...wordsOf(q14), nl: "Wat gaat er goed?" }),
  ];
  const copy = steps.reduce((before, step) => step(before), start);
  const made = adaptGuide(fullGuide, copy);
  if (!made.ok) throw new Error(made.error.type);
  expect(made.value.problems).toEqual([]);
  const inGuide = made.value.guide.phases.find(({ id }) => id === "C");
  expect(inGuide?.questions.map(({ id }) => id)).toEqual(idsOf(copy));
});

test("a copy in the making is read back from the device, and what is half there is not", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const copy = keepOwn(start, "C", own);
  expect(keepCopy(storage, "volledig@1.0.0", copy)).toBe(true);
  expect(readCopy(storage, "volledig@1.0.0")).toEqual(copy);
  for (const key of kept.keys()) kept.set(key, "{half");
  expect(readCopy(storage, "volledig@1.0.0")).toBeNull();
});

test("an own guide is named after its title, and never as one that is there", () => {
  expect(ownGuideId("Gesprek van De Lindé!", [])).toBe("eigen-gesprek-van-de-linde");
  expect(ownGuideId("Stem", ["eigen-stem", "eigen-stem-2"])).toBe("eigen-stem-3");
  expect(ownGuideId("…", [])).toBe("eigen-leidraad");
  expect([nextVersion("1.9.0", "small"), nextVersion("1.9.0", "large")]).toEqual([
    "1.10.0",
    "2.0.0",
  ]);
});

function idsOf(copy: GuideChanges): string[] {
  return arranged(phase, copy).shown.map(({ question: { id } }) => id);
}

function question(id: string): Question {
  return findQuestion(fullGuide, id) ?? fail(`no ${id}`);
}

function fail(why: string): never {
  throw new Error(why);
}
