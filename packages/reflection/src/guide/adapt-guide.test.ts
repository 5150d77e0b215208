import { expect, test } from "vitest";
import { adaptGuide, GuideChanges } from "./adapt-guide.ts";
import { diffGuides } from "./diff-guides.ts";
import { fullGuide } from "./full-guide.ts";
import { findQuestion, type Question, questionsOf } from "./guide.ts";
import { lintGuide } from "./lint-guide.ts";

const changes = (more: object) =>
  GuideChanges.parse({ id: "eigen-huis", version: "1.0.0", ...more });
const own: Question = {
  ...question("q32"),
  id: "eigen-hond",
  text: { nl: "Hoe gaat het met de hond?", en: "How is the dog?" },
  easy: { text: "Hoe gaat het met de hond?" },
  toClient: {},
  probes: [],
};

test("a copy is reworded, shortened, reordered and filled, and keeps rows and sources", () => {
  const reword = { id: "q14", text: { nl: "Wat gaat er goed?", en: "What goes well?" } };
  const order = ["q18", "q14", "q15", "q16"];
  const adapted = adaptGuide(
    fullGuide,
    changes({
      title: { nl: "Ons gesprek", en: "Our conversation" },
      reword: [reword],
      hide: ["q17"],
      reorder: [{ phaseId: "C", questionIds: order }],
      add: [{ phaseId: "C", question: own }],
    }),
  );
  if (!adapted.ok) throw new Error(adapted.error.type);
  const { guide, problems } = adapted.value;
  expect(problems).toEqual([]);
  expect(guide).toMatchObject({ id: "eigen-huis", version: "1.0.0", title: { nl: "Ons gesprek" } });
  expect(guide.phases[2]?.questions.map(({ id }) => id)).toEqual([...order, "eigen-hond"]);
  expect(findQuestion(guide, "q14")).toEqual({ ...question("q14"), text: reword.text });
  expect(guide.sources).toEqual(fullGuide.sources);
  expect(guide.hash).not.toBe(fullGuide.hash);
  expect(diffGuides(fullGuide, guide)).toMatchObject({
    added: [{ id: "eigen-hond" }],
    removed: [{ id: "q17" }],
    changed: [{ id: "q14", fields: ["text"], after: reword.text }],
    phases: [],
  });
});

test("a copy without changes is the same conversation under its own name", () => {
  const adapted = adaptGuide(fullGuide, changes({}));
  if (!adapted.ok) throw new Error(adapted.error.type);
  expect(questionsOf(adapted.value.guide)).toEqual(questionsOf(fullGuide));
});

test("a copy that breaks a rule comes back with its problems", () => {
  const reword = { id: "q14", easy: { text: "Wat niet gaat tenzij?", probes: {} } };
  const adapted = adaptGuide(fullGuide, changes({ reword: [reword] }));
  if (!adapted.ok) throw new Error(adapted.error.type);
  const types = adapted.value.problems.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(["EasyRead", "MissingEasy"]));
  expect(adapted.value.problems).toEqual(lintGuide(adapted.value.guide));
});

test.each<[string, object, object]>([
  ["an id of Nabij", { id: "volledig" }, { type: "NotAnOwnId", id: "volledig" }],
  [
    "an own question with another id",
    { add: [{ phaseId: "C", question: { ...own, id: "hond" } }] },
    { type: "NotAnOwnId", id: "hond" },
  ],
  ["an unknown question", { hide: ["q99"] }, { type: "UnknownQuestion", id: "q99" }],
  [
    "a rewording of an unknown question",
    { reword: [{ id: "q99" }] },
    { type: "UnknownQuestion", id: "q99" },
  ],
  [
    "an unknown phase",
    { add: [{ phaseId: "Z", question: own }] },
    { type: "UnknownPhase", id: "Z" },
  ],
  [
    "a hidden question that is always asked",
    { hide: ["q19"] },
    { type: "AlwaysAsked", questionId: "q19" },
  ],
  [
    "an order that leaves a question out",
    { reorder: [{ phaseId: "L", questionIds: ["q61"] }] },
    { type: "OtherQuestions", phaseId: "L" },
  ],
  [
    "an order with a question of another phase",
    { reorder: [{ phaseId: "L", questionIds: ["q61", "q60", "q1"] }] },
    { type: "OtherQuestions", phaseId: "L" },
  ],
  [
    "an order with a question twice",
    { reorder: [{ phaseId: "L", questionIds: ["q61", "q60", "q60"] }] },
    { type: "OtherQuestions", phaseId: "L" },
  ],
])("%s is refused", (_title, more, error) => {
  expect(adaptGuide(fullGuide, changes(more))).toEqual({ ok: false, error });
});

test("the difference of two guides names what came, went, changed and moved", () => {
  const next = structuredClone(fullGuide);
  const family = next.phases.find(({ id }) => id === "L");
  family?.questions.reverse();
  Object.assign(findQuestion(next, "q1") ?? {}, {
    text: { nl: "Waarom?", en: "Why?" },
    minutes: 9,
  });
  Object.assign(next.phases[0] ?? {}, { title: { nl: "Begin", en: "Beginning" } });
  const found = diffGuides(fullGuide, next);
  expect(found.changed).toEqual([
    {
      id: "q1",
      fields: ["text", "minutes"],
      before: question("q1").text,
      after: { nl: "Waarom?", en: "Why?" },
    },
  ]);
  expect(found.moved.map(({ id, from, to }) => [id, from.place, to.place])).toEqual([
    ["q60", 1, 2],
    ["q61", 2, 1],
  ]);
  expect(found).toMatchObject({ added: [], removed: [], phases: ["A"] });
  expect(diffGuides(fullGuide, structuredClone(fullGuide))).toEqual({
    ...{ added: [], removed: [], changed: [], moved: [], phases: [] },
  });
});

function question(id: string): Question {
  const found = findQuestion(fullGuide, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
