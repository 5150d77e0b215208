import { expect, test } from "vitest";
import { anId } from "../testing.ts";
import { DueRule, shippedTemplate, TemplateEdit, templateWith } from "./framework-template.ts";
import { stepsFromTemplate } from "./steps-from-template.ts";

const trajectory = (startDate: string) => ({ id: anId(2), startDate });

test("the framework ships eight steps, and says that the order of 1 to 6 is a guess", () => {
  expect(shippedTemplate.steps.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  const certain = shippedTemplate.steps.filter(({ isOrderCertain }) => isOrderCertain);
  expect(certain.map(({ step }) => step)).toEqual([0, 7]);
  expect(shippedTemplate.steps.every(({ source }) => source.startsWith("S1"))).toBe(true);
});

test.each([
  ["2026-01-01", "2026-02-01", "2026-01-22"],
  ["2026-01-31", "2026-02-28", "2026-02-21"],
  ["2028-01-31", "2028-02-29", "2028-02-21"],
])("begun on %s: the analysis is due on %s, the first look back on %s", (start, month, weeks) => {
  const steps = stepsFromTemplate(shippedTemplate, trajectory(start));
  expect([steps[0]?.dueOn, steps[4]?.dueOn]).toEqual([month, weeks]);
  expect(steps.filter(({ dueOn }) => dueOn !== null)).toHaveLength(2);
});

test("a step can be due so long after the one before it, and has no day when that has none", () => {
  const edited = templateWith({
    steps: [
      editOf(1, { from: "previous", days: 14 }),
      editOf(2, { from: "previous", months: 1 }),
      editOf(7, { from: "previous", days: 1 }),
    ],
  });
  const days = stepsFromTemplate(edited, trajectory("2026-01-31")).map(({ dueOn }) => dueOn);
  expect(days).toEqual([
    "2026-02-28",
    "2026-03-14",
    "2026-04-14",
    null,
    "2026-02-21",
    null,
    null,
    null,
  ]);
});

test("an organisation gives a step its own words, and what the source says stays", () => {
  const [, first] = templateWith({ steps: [editOf(1, null, "Eigen stap")] }).steps;
  expect(first?.title.nl).toBe("Eigen stap");
  expect(first?.source).toBe(shippedTemplate.steps[1]?.source);
  const [planned] = stepsFromTemplate(shippedTemplate, trajectory("2026-01-01"), "en");
  expect(planned?.title).toBe("Draw up the explanatory analysis");
});

test("a rule counts days or months, not both, and a step is decided about once", () => {
  expect(DueRule.safeParse({ from: "start", days: 3, months: 1 }).success).toBe(false);
  expect(DueRule.safeParse({ from: "start" }).success).toBe(false);
  expect(TemplateEdit.safeParse({ steps: [editOf(1, null), editOf(1, null)] }).success).toBe(false);
  expect(TemplateEdit.safeParse({ steps: [editOf(1, null, " ")] }).success).toBe(false);
});

function editOf(step: number, due: DueRule | null, words = "Stap") {
  return { step, title: { nl: words, en: words }, due, owner: null };
}
