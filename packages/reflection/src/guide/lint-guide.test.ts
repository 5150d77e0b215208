import { expect, test } from "vitest";
import { fullGuide } from "./full-guide.ts";
import { findQuestion, type Guide, type Question } from "./guide.ts";
import { guides } from "./guides.ts";
import { brokenEasyRules, type EasyRule, type GuideProblem, lintGuide } from "./lint-guide.ts";

type Edit = (question: Question, guide: Guide) => unknown;

const planted: [string, string, Edit, GuideProblem][] = [
  [
    "no easy words",
    "q14",
    (item) => Object.assign(item, { easy: { ...item.easy, text: " " } }),
    { type: "MissingEasy", in: "q14", part: "text" },
  ],
  [
    "no easy words for an option",
    "q6",
    (item) => Object.assign(item.easy, { options: { ja: "Ja" } }),
    { type: "MissingEasy", in: "q6", part: "options.nee" },
  ],
  [
    "no easy words for an end of the scale",
    "q35",
    (item) => Object.assign(item.easy, { maxText: undefined }),
    { type: "MissingEasy", in: "q35", part: "maxText" },
  ],
  [
    "no easy words for a follow-up the client hears",
    "q55",
    (item) => Object.assign(item.easy, { probes: {} }),
    { type: "MissingEasy", in: "q55", part: "probes.q55-p1" },
  ],
  [
    "words about the client where the client is spoken to",
    "q14",
    (item) => Object.assign(item, { toClient: undefined }),
    { type: "MissingEasy", in: "q14", part: "toClient.text" },
  ],
  [
    "a follow-up about the client where the client is spoken to",
    "q16",
    (item) => Object.assign(item.toClient ?? {}, { probes: undefined }),
    { type: "MissingEasy", in: "q16", part: "toClient.probes" },
  ],
  [
    "a lead about the client where the client is spoken to",
    "q28",
    (item) => Object.assign(item.lead ?? {}, { toClient: undefined }),
    { type: "MissingEasy", in: "q28", part: "toClient.lead" },
  ],
  [
    "easy words that are not easy",
    "q14",
    (item) => Object.assign(item.easy, { text: "Hoe is de structuur?" }),
    {
      type: "EasyRead",
      in: "q14",
      rule: "abstract-word",
      text: "Hoe is de structuur?",
    },
  ],
  [
    "a part without an easy introduction",
    "q14",
    (_, guide) => Object.assign(guide.phases[2]?.easy ?? {}, { intro: "" }),
    { type: "MissingEasy", in: "C", part: "intro" },
  ],
  [
    "a part whose easy title is not easy",
    "q14",
    (_, guide) => Object.assign(guide.phases[2]?.easy ?? {}, { title: "Perspectief" }),
    { type: "EasyRead", in: "C", rule: "abstract-word", text: "Perspectief" },
  ],
  [
    "an estimate of the client nobody but the client can make",
    "q55",
    (item) => Object.assign(item, { asClient: true }),
    { type: "NobodyToAsk", questionId: "q55" },
  ],
  [
    "an opposite that is not there",
    "q35",
    (item) => Object.assign(item, { mirrorOf: "q99" }),
    { type: "UnknownMirror", questionId: "q35", mirrorOf: "q99" },
  ],
  [
    "itself as its opposite",
    "q35",
    (item) => Object.assign(item, { mirrorOf: "q35" }),
    { type: "UnknownMirror", questionId: "q35", mirrorOf: "q35" },
  ],
  [
    "an opposite of another kind",
    "q35",
    (item) => Object.assign(item, { mirrorOf: "q36" }),
    { type: "UnequalMirror", questionId: "q35", mirrorOf: "q36" },
  ],
  [
    "an opposite that is the opposite of something else",
    "q35",
    (item, guide) => {
      Object.assign(item, { mirrorOf: "q39" });
      Object.assign(findQuestion(guide, "q39") ?? {}, { mirrorOf: "q40" });
    },
    { type: "UnequalMirror", questionId: "q35", mirrorOf: "q39" },
  ],
  [
    "an opposite that is asked more often",
    "q35",
    (item, guide) => {
      Object.assign(item, { mirrorOf: "q39" });
      Object.assign(findQuestion(guide, "q39") ?? {}, { always: true });
    },
    { type: "UnequalMirror", questionId: "q35", mirrorOf: "q39" },
  ],
  [
    "a lead with a number it does not need",
    "q10",
    (item) => Object.assign(item.lead ?? {}, { needs: ["goalsOpen"] }),
    { type: "UnknownPlaceholder", in: "q10", placeholder: "monthsRunning" },
  ],
  [
    "a lead with a yes or no as a number",
    "q10",
    (item) => Object.assign(item.lead ?? {}, { easy: "{isYouth}", needs: ["isYouth"] }),
    { type: "UnknownPlaceholder", in: "q10", placeholder: "isYouth" },
  ],
  [
    "a lead without English",
    "q10",
    (item) => Object.assign(item.lead?.text ?? {}, { en: "" }),
    { type: "MissingWords", in: "q10", language: "en" },
  ],
  [
    "braces around an unknown name",
    "q14",
    (item) => Object.assign(item, { text: { nl: "{naam}?", en: "?" } }),
    { type: "UnknownPlaceholder", in: "q14", placeholder: "naam" },
  ],
  [
    "an unknown signal",
    "q14",
    (item) => Object.assign(item, { bring: { signals: ["G99"] } }),
    { type: "UnknownSignal", questionId: "q14", signal: "G99" },
  ],
  [
    "an unknown pictogram",
    "q14",
    (item) => Object.assign(item, { symbol: "eenhoorn" }),
    { type: "UnknownPictogram", questionId: "q14", symbol: "eenhoorn" },
  ],
  [
    "an unknown word list",
    "q14",
    (item) => follow(item, { op: "lexicon", list: "bestaat-niet" }),
    { type: "UnknownLexicon", questionId: "q14", list: "bestaat-niet" },
  ],
  [
    "a mark where there is no scale",
    "q14",
    (item) => follow(item, { op: "and", of: [{ op: "at-most", value: 2 }] }),
    { type: "NeverFires", questionId: "q14", probeId: "q14-p1" },
  ],
  [
    "a mark below the scale",
    "q35",
    (item) => follow(item, { op: "at-most", value: 0 }),
    { type: "NeverFires", questionId: "q35", probeId: "q35-p1" },
  ],
  [
    "a mark above the scale",
    "q35",
    (item) => follow(item, { op: "at-least", value: 6 }),
    { type: "NeverFires", questionId: "q35", probeId: "q35-p1" },
  ],
  [
    "a choice that is not offered",
    "q6",
    (item) => follow(item, { op: "one-of", values: ["misschien"] }),
    { type: "NeverFires", questionId: "q6", probeId: "q6-p1" },
  ],
  [
    "differing words, which cannot be measured",
    "q14",
    (item) => follow(item, { op: "diverges" }),
    { type: "NeverFires", questionId: "q14", probeId: "q14-p1" },
  ],
  [
    "a scale that goes down",
    "q35",
    (item) => Object.assign(item.scale ?? {}, { min: 5, max: 1 }),
    { type: "BrokenScale", questionId: "q35" },
  ],
  [
    "a scale with too few words",
    "q35",
    (item) => Object.assign(item.scale ?? {}, { steps: [{ nl: "x", en: "x" }] }),
    { type: "BrokenScale", questionId: "q35" },
  ],
  [
    "positives that may stay out",
    "q14",
    (item) => Object.assign(item, { always: false }),
    { type: "MayStayEmpty", phaseId: "C" },
  ],
  [
    "a guide that does not say when to choose it",
    "q14",
    (_, guide) => Object.assign(guide, { about: { nl: "", en: "x" } }),
    { type: "MissingWords", in: "volledig", language: "nl" },
  ],
];

test.each(planted)("the check sees %s", (_title, questionId, edit, problem) => {
  const guide = structuredClone<Guide>(fullGuide);
  const question = findQuestion(guide, questionId);
  if (question === undefined) throw new Error(`no ${questionId}`);
  edit(question, guide);
  expect(lintGuide(guide)).toContainEqual(problem);
});

test.each<[EasyRule, string]>([
  ["too-long", "Dit is een zin met veel te veel woorden voor wie langzaam leest."],
  ["two-questions", "Wat wil je? Wie helpt je?"],
  ["unless", "Je mag naar buiten tenzij het regent."],
  ["double-negation", "Er is niemand die dat niet wil."],
  ["passive", "Wordt er goed naar jou geluisterd?"],
  ["passive", "Jouw kamer werd gisteren veranderd."],
  ["abstract-word", "Wat vind je van jouw autonomie?"],
  ["figure-of-speech", "Wie hakt de knoop door?"],
  ["formal-you", "Wat wilt u leren?"],
])("easy read: %s is seen in '%s'", (rule, text) => {
  expect(brokenEasyRules(text)).toContain(rule);
});

test.each([
  "Dit is een zin met twaalf woorden en dat mag nog net.",
  "Wat wil je? Vertel ook waarom.",
  "Dat wil ik niet. Niemand mag dat.",
  "Wat wordt er beter?",
  "Jij wordt 18 jaar.",
  "Wat vind je van {client} en de 1-op-1?",
])("easy read: '%s' is fine", (text) => {
  expect(brokenEasyRules(text)).toEqual([]);
});

test("a guide with other words in a word list is another guide", () => {
  for (const { id, lexicons, phases } of guides) {
    const used = JSON.stringify(phases).match(/"list":"[a-z-]+"/g) ?? [];
    expect(lexicons.length, id).toBe(new Set(used).size);
    for (const { hash } of lexicons) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }
});

function follow(question: Question, when: object): void {
  Object.assign(question.probes[0] ?? {}, { when });
}
