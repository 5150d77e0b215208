import { expect, test } from "vitest";
import { chooseQuestions, plannedMinutes } from "./choose-questions.ts";
import { readEasy } from "./easy-words.ts";
import { fullGuide } from "./full-guide.ts";
import { findQuestion, type PinnedGuide, questionsOf } from "./guide.ts";
import { guideHash, pinGuide } from "./guide-hash.ts";
import { findGuide, findGuideVersion, guides, publishedHashes } from "./guides.ts";
import { lintGuide } from "./lint-guide.ts";
import { mirrorPairs, saysYesToBoth } from "./mirror.ts";
import { readGuide } from "./read-guide.ts";

const named = guides.map((guide) => [guide.id, guide] as const);
const key = ({ id, version }: PinnedGuide) => `${id}@${version}`;

test("Nabij comes with six guides", () => {
  expect(guides.map(({ id }) => id)).toEqual([
    "volledig",
    "start",
    "verlenging",
    "evaluatie",
    "eigen-stem",
    "voorbereiding",
  ]);
});

test.each(named)("the guide %s has no problem", (_id, guide) => {
  expect(lintGuide(guide)).toEqual([]);
});

test.each(named)(
  "the guide %s is as it was published: other content needs a new version",
  (_, guide) => {
    expect(guideHash(guide)).toBe(guide.hash);
    expect(publishedHashes[key(guide)]).toBe(guide.hash);
  },
);

test("every version that was published is still there for the sessions that pinned it", () => {
  for (const [published, hash] of Object.entries(publishedHashes)) {
    const [id = "", version = ""] = published.split("@");
    expect(findGuideVersion(id, version, hash), published).toBeDefined();
  }
});

test("a guide is found by its id, and a pinned one only with the same content", () => {
  const { id, version, hash } = fullGuide;
  expect(findGuide("volledig")).toBe(fullGuide);
  expect(findGuide("bestaat-niet")).toBeUndefined();
  expect(findGuideVersion(id, version, hash)).toBe(fullGuide);
  expect(findGuideVersion(id, version, "0".repeat(64))).toBeUndefined();
  expect(findGuideVersion(id, "0.0.1", hash)).toBeUndefined();
});

test("a borrowed question keeps its id, row, source and what brings it", () => {
  for (const guide of guides) {
    for (const question of questionsOf(guide)) {
      const original = findQuestion(fullGuide, question.id);
      if (original === undefined) continue;
      const { row, source, bring, kind, options } = original;
      expect(question).toMatchObject({ row, source, kind });
      expect({ bring: question.bring, options: question.options }).toEqual({ bring, options });
    }
  }
});

test.each(named)("the guide %s fits in half an hour when that is all there is", (_id, guide) => {
  expect(plannedMinutes(guide, chooseQuestions(guide, 30))).toBeLessThanOrEqual(30);
});

test("the client's own guide asks the client alone, in words to the client", () => {
  const guide = findGuide("eigen-stem");
  if (guide === undefined) throw new Error("no guide");
  expect(guide.setting).toBe("client");
  for (const question of questionsOf(guide)) {
    expect(question.who).toEqual(["client"]);
    expect(question.clientVoice, question.id).toBe(true);
    expect(question.text.nl, question.id).not.toContain("{client}");
    expect(question.symbol, question.id).toBeDefined();
    const { text, options, probes } = readEasy(question, "client", "Bo");
    expect([text, ...Object.values(options), ...Object.values(probes)].join(" ")).not.toContain(
      "Bo",
    );
  }
});

test("the client's own guide asks three things both ways round, to catch yes-saying", () => {
  const pairs = mirrorPairs(findGuide("eigen-stem") ?? fullGuide);
  expect(pairs.map(({ question, opposite }) => [question.id, opposite.id])).toEqual([
    ["stem-te-weinig", "stem-te-veel"],
    ["stem-bang", "stem-rustig"],
    ["stem-anderen-kiezen", "stem-kiezen"],
  ]);
  const [pair] = pairs;
  if (pair === undefined) throw new Error("no pair");
  const said = (choice: string | null) => ({ choice, scale: null });
  expect(saysYesToBoth(pair, said("ja"), said("ja"))).toBe(true);
  expect(saysYesToBoth(pair, said("ja"), said("nee"))).toBe(false);
  expect(saysYesToBoth(pair, said("soms"), said("soms"))).toBe(false);
  expect(saysYesToBoth(pair, said(null), said("ja"))).toBe(false);
});

test("on a scale, yes to both is above the middle twice", () => {
  const scale = findQuestion(fullGuide, "q35");
  if (scale === undefined) throw new Error("no q35");
  const both = (one: number | null, other: number) =>
    saysYesToBoth(
      { question: scale, opposite: scale },
      { choice: null, scale: one },
      { choice: null, scale: other },
    );
  expect([both(4, 5), both(3, 5), both(null, 5)]).toEqual([true, false, false]);
});

test("the client reads 'jij', everyone else reads the chosen name", () => {
  const question = findQuestion(fullGuide, "q36");
  if (question === undefined) throw new Error("no q36");
  expect(readEasy(question, "client", "Bo").options).toMatchObject({ client: "Mij" });
  expect(readEasy(question, "begeleider", "Bo").options).toMatchObject({ client: "Bo" });
  expect(readEasy(question, "begeleider", null).options).toMatchObject({ client: "De cliënt" });
});

test("a guide from data is read whole, or as a recipe that borrows", () => {
  expect(readGuide(JSON.parse(JSON.stringify(fullGuide)))).toEqual({ ok: true, value: fullGuide });
  const recipe = {
    ...{ schema: 1, id: "eigen-kort", version: "1.0.0", setting: "table", sources: [] },
    title: { nl: "Kort", en: "Short" },
    about: { nl: "Kort", en: "Short" },
    phases: [
      {
        ...{ id: "C", kind: "positive", after: [], polarity: "positive" },
        title: { nl: "Beter", en: "Better" },
        intro: { nl: "Eerst dit", en: "First this" },
        easy: { title: "Beter", intro: "Eerst dit." },
        questions: [{ from: "q14", minutes: 5 }],
      },
    ],
  };
  const read = readGuide(recipe);
  if (!read.ok) throw new Error("not read");
  expect(questionsOf(read.value)).toEqual([{ ...findQuestion(fullGuide, "q14"), minutes: 5 }]);
  expect(read.value.sources.map(({ id }) => id)).toEqual(["000"]);
  expect(read.value.hash).toBe(pinGuide(read.value).hash);
});

test.each([["an unknown question", { from: "q99" }, { type: "UnknownBorrowed", ids: ["q99"] }]])(
  "a recipe with %s is refused",
  (_title, question, error) => {
    const phase = { ...fullGuide.phases[2], questions: [question] };
    expect(readGuide({ ...fullGuide, phases: [phase] })).toEqual({ ok: false, error });
  },
);

test("what is no guide is refused with the place that is wrong", () => {
  expect(readGuide(null)).toEqual({ ok: false, error: { type: "NotAGuide", path: "" } });
  expect(readGuide({ ...fullGuide, title: { nl: "x" } })).toEqual({
    ok: false,
    error: { type: "NotAGuide", path: "title.en" },
  });
});
