import { expect, test } from "vitest";
import { chooseQuestions, plannedMinutes } from "./choose-questions.ts";
import { fullGuide } from "./full-guide.ts";
import { findQuestion, Guide, type Phase } from "./guide.ts";
import { guideHash, pinGuide } from "./guide-hash.ts";
import { type GuideProblem, lintGuide } from "./lint-guide.ts";
import { fillClient, Role } from "./role.ts";

const rows = Array.from({ length: 69 }, (_, index) => index + 1);
const questions = fullGuide.phases.flatMap((phase) => phase.questions);

test("the full guide holds all 69 questions in order and has no problem", () => {
  expect(lintGuide(fullGuide, rows)).toEqual([]);
  expect(questions.map(({ row }) => row)).toEqual(rows);
  expect(questions.map(({ id }) => id)).toEqual(rows.map((row) => `q${row}`));
  expect(fullGuide.phases.map(({ id }) => id).join("")).toBe("ABCDEFGHIJKLMNO");
});

test("every question has a follow-up in both languages and a finding behind it", () => {
  for (const { id, probes, source } of questions) {
    const own = probes.filter((probe) => "text" in probe);
    expect(own.length, id).toBeGreaterThan(0);
    expect(source.finding, id).not.toBe("");
  }
});

test("phase C asks for what is better and phase D, after it, for what is harder", () => {
  const [c, d] = ["C", "D"].map((id) => fullGuide.phases.find((phase) => phase.id === id));
  expect(c?.polarity).toBe("positive");
  expect(d).toMatchObject({ polarity: "negative", after: ["C"], secondRound: "q26" });
  expect(d?.questions.every(({ probes }) => probes[0]?.when.op === "nothing-said")).toBe(true);
});

test("the fingerprint follows the content and not the order of keys", () => {
  const reordered = Guide.parse(Object.fromEntries(Object.entries(fullGuide).reverse()));
  expect(guideHash(reordered)).toBe(fullGuide.hash);
  expect(pinGuide(fullGuide).hash).toBe(fullGuide.hash);
  expect(guideHash({ ...fullGuide, version: "1.0.1" })).not.toBe(fullGuide.hash);
  expect(fullGuide.hash).toMatch(/^[0-9a-f]{64}$/);
});

test.each([30, 60, 90, "all"] as const)(
  "a selection for %s holds what may never be left out",
  (time) => {
    const plan = chooseQuestions(fullGuide, time);
    const chosen = plan.flatMap(({ questionIds }) => questionIds);
    expect(chosen).toEqual(
      expect.arrayContaining(["q19", "q26", "q47", "q66", "q67", "q68", "q69"]),
    );
    const found = chosen.map((id) => findQuestion(fullGuide, id));
    expect(found.some((item) => item?.polarity === "positive")).toBe(true);
    expect(found.some((item) => item?.clientVoice)).toBe(true);
    if (time !== "all") expect(plannedMinutes(fullGuide, plan)).toBeLessThanOrEqual(time);
  },
);

test("more time only adds questions' worth of minutes, and all is all", () => {
  const minutes = ([30, 60, 90, "all"] as const).map((time) =>
    plannedMinutes(fullGuide, chooseQuestions(fullGuide, time)),
  );
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  expect(chooseQuestions(fullGuide, "all").flatMap(({ questionIds }) => questionIds)).toHaveLength(
    69,
  );
});

test("the chosen name takes the place of the client, with a capital at the start", () => {
  const words = { nl: "{client} kiest, en wat wil {client}?", en: "What does {client} want?" };
  expect(fillClient(words, "nl", null)).toBe("De cliënt kiest, en wat wil de cliënt?");
  expect(fillClient(words, "en", null)).toBe("What does the client want?");
  expect(fillClient(words, "nl", "Bo")).toBe("Bo kiest, en wat wil Bo?");
});

type Edit = (guide: Guide, phaseC: Phase) => unknown;
const planted: [string, Edit, GuideProblem][] = [
  ["an id used twice", (_, c) => change(c, 1, { id: "q14" }), { type: "DuplicateId", id: "q14" }],
  ["a row that is missing", (_, c) => c.questions.splice(0, 1), { type: "MissingRow", row: 14 }],
  ["a row that is there twice", (_, c) => change(c, 1, { row: 14 }), { type: "RowTwice", row: 14 }],
  [
    "a follow-up to an unknown question",
    (_, c) => change(c, 0, { probes: [asks("q14-x", "q99")] }),
    { type: "UnknownTarget", in: "q14", target: "q99" },
  ],
  [
    "a phase after an unknown phase",
    (_, c) => Object.assign(c, { after: ["Z"] }),
    { type: "UnknownTarget", in: "C", target: "Z" },
  ],
  [
    "a second round outside the phase",
    (_, c) => Object.assign(c, { secondRound: "q26" }),
    { type: "UnknownTarget", in: "C", target: "q26" },
  ],
  [
    "a text without English",
    (_, c) => change(c, 0, { text: { nl: "Wat?", en: " " } }),
    { type: "MissingWords", in: "q14", language: "en" },
  ],
  [
    "a title without Dutch",
    (guide) => Object.assign(guide, { title: { nl: "", en: "x" } }),
    { type: "MissingWords", in: "volledig", language: "nl" },
  ],
  [
    "a question nobody is asked",
    (_, c) => change(c, 0, { who: [] }),
    { type: "NobodyToAsk", questionId: "q14" },
  ],
  [
    "a question that follows up on itself",
    (_, c) => change(c, 0, { probes: [asks("q14-x", "q14")] }),
    { type: "Cycle", ids: ["q14"] },
  ],
  [
    "phases that wait for each other",
    (_, c) => Object.assign(c, { after: ["D"] }),
    { type: "Cycle", ids: ["C", "D"] },
  ],
  [
    "a question without a source",
    (_, c) => change(c, 0, { source: { row: "", finding: "x", seeds: ["000"] } }),
    { type: "MissingSource", questionId: "q14" },
  ],
  [
    "a source nobody lists",
    (_, c) => change(c, 0, { source: { row: "r", finding: "x", seeds: ["009"] } }),
    { type: "UnknownSeed", questionId: "q14", seed: "009" },
  ],
  [
    "a choice without options",
    (_, c) => change(c, 0, { kind: "choice" }),
    { type: "MissingOptions", questionId: "q14" },
  ],
  [
    "a scale without ends",
    (_, c) => change(c, 0, { kind: "scale" }),
    { type: "MissingScale", questionId: "q14" },
  ],
  [
    "negatives that do not wait for positives",
    (guide) => guide.phases.map((phase) => Object.assign(phase, { after: [] })),
    { type: "NegativeFirst", phaseId: "D" },
  ],
  [
    "three follow-ups on one question",
    (_, c) => change(c, 0, { probes: ["x", "y", "z"].map((id) => asks(id, "q15")) }),
    { type: "TooManyProbes", questionId: "q14" },
  ],
];

test.each(planted)("the check sees %s", (_title, edit, problem) => {
  const guide = structuredClone<Guide>(fullGuide);
  const phaseC = guide.phases[2];
  if (phaseC === undefined) throw new Error("no phase C");
  edit(guide, phaseC);
  expect(lintGuide(guide, rows)).toContainEqual(problem);
});

test("every role of the table is asked something", () => {
  for (const role of Role.options)
    expect(
      questions.some(({ who }) => who.includes(role)),
      role,
    ).toBe(true);
});

function change(phase: Phase, index: number, changes: Partial<Phase["questions"][number]>) {
  const question = phase.questions[index];
  if (question === undefined) throw new Error("no such question");
  return Object.assign(question, changes);
}

function asks(id: string, ask: string) {
  return { id, when: { op: "on-demand" as const }, ask };
}
