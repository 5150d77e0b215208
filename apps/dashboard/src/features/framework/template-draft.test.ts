import { shippedTemplate } from "@nabij/domain";
import { expect, test } from "vitest";
import { draftOf, editOf } from "./template-draft.ts";

const { steps } = shippedTemplate;

test.each(["nl", "en"])("steps that nobody touched are kept as they were, in %s", (language) => {
  const edit = editOf(draftOf(steps, language), steps, language);
  expect(edit.steps).toEqual(
    steps.map(({ step, title, owner, due }) => ({ step, title, owner, due })),
  );
});

test("a title changes in the language on screen only, and an empty owner is nobody", () => {
  const draft = draftOf(steps, "nl").map((step) => ({ ...step, title: " Bellen ", owner: " " }));
  const [first] = editOf(draft, steps, "nl").steps;
  expect(first?.title).toEqual({ nl: "Bellen", en: steps[0]?.title.en });
  expect(first?.owner).toBeNull();
});

test.each([
  ["none", null],
  ["startDays", { from: "start", days: 36 }],
  ["startMonths", { from: "start", months: 36 }],
  ["previousDays", { from: "previous", days: 36 }],
  ["previousMonths", { from: "previous", months: 36 }],
] as const)("the rule %s is stored in the words of the framework", (rule, due) => {
  const draft = draftOf(steps, "nl").map((step) => ({ ...step, rule, amount: 36 }));
  const edit = editOf(draft, steps, "nl");
  expect(edit.steps.map((step) => step.due)).toEqual(steps.map(() => due));
  const again = draftOf(
    steps.map((step) => ({ ...step, due })),
    "nl",
  );
  expect(again[0]?.rule).toBe(rule);
});
