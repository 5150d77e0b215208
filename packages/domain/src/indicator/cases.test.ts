import { describe, expect, test } from "vitest";
import { indicatorCaseFiles, indicatorCases } from "../testing/indicator-cases.ts";
import { factsOfCase } from "../testing/signal-cases.ts";
import { indicatorAnswer } from "./indicator-answer.ts";
import { indicators } from "./indicators.ts";

test("every indicator has its file of cases and no file is left over", () => {
  const files = indicators.map(({ id }) => `${id}.json`);
  expect(indicatorCaseFiles().toSorted()).toEqual(files.toSorted());
});

describe.each(indicators)("$number $id", ({ id, answers, population }) => {
  const cases = indicatorCases(id);

  test.each(cases)("$title", ({ given, period, answer }) => {
    expect(indicatorAnswer(id, factsOfCase({ given }), period) ?? null).toBe(answer);
  });

  test("has a case for each of its answers and no two with the same title", () => {
    const given = new Set(cases.map(({ answer }) => answer));
    expect(answers.filter((one) => !given.has(one.id)).map((one) => one.id)).toEqual([]);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  test("has a case outside a population that not everyone belongs to", () => {
    const isOutside = cases.some(({ answer }) => answer === null);
    expect(isOutside || population === "in-periode").toBe(true);
  });
});
