import { expect, test } from "vitest";
import { likeness, moveAnswer, shownGroups, suggestGroups } from "./groups.ts";

const said = (answerId: string, text: string) => ({ answerId, text });
const answers = [
  said("A1", "Hij voelt zich bewaakt als wij meelopen"),
  said("A2", "Meelopen voelt als bewaken"),
  said("A3", "De nacht is juist rustig geworden"),
];

test("answers in the same words are laid together, another subject is not", () => {
  expect(suggestGroups(answers).map(({ answerIds }) => answerIds)).toEqual([["A1", "A2"], ["A3"]]);
});

test("words that stand in every answer do not bring two answers together", () => {
  const door = "Als ik naar de wc ga en hij staat voor de deur";
  expect(likeness(door, "Wij lopen mee omdat het in het plan staat")).toBeLessThan(0.1);
});

test("letters with an accent count as they are", () => {
  expect(likeness("geïrriteerd", "geirriteerd")).toBeLessThan(1);
  expect(likeness("geïrriteerd", "Geïrriteerd.")).toBe(1);
  expect(likeness("", "")).toBe(0);
});

test("whatever is moved where, every answer stays in exactly one group", () => {
  const moves = ["A1", "A2", "A3"].flatMap((answerId) =>
    [0, 1, 2, null].map((to) => ({ answerId, to })),
  );
  const after = (
    groups: ReturnType<typeof shownGroups>,
    { answerId, to }: (typeof moves)[number],
  ) =>
    shownGroups(
      moveAnswer(groups, answerId, to === null ? null : (groups[to]?.id ?? null)),
      answers,
    );
  const start = shownGroups(suggestGroups(answers), answers);
  for (const first of moves)
    for (const second of moves)
      for (const third of moves) {
        const groups = [first, second, third].reduce(after, start);
        const ids = groups.flatMap(({ answerIds }) => answerIds);
        expect(ids.toSorted()).toEqual(["A1", "A2", "A3"]);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }
});

test("what was withdrawn from the table leaves its group, and a new answer stands alone", () => {
  const groups = [{ id: "g", title: "Lopen", answerIds: ["A1", "weg"] }];
  expect(shownGroups(groups, answers)).toEqual([
    { id: "g", title: "Lopen", answerIds: ["A1"] },
    { id: "alone-A2", title: "", answerIds: ["A2"] },
    { id: "alone-A3", title: "", answerIds: ["A3"] },
  ]);
});
