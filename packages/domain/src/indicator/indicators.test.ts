import { expect, test } from "vitest";
import {
  IndicatorId,
  PopulationId,
  ReferenceDateId,
  unknownAnswer,
} from "./benchmark-indicator.ts";
import { indicatorIds } from "./indicator-ids.ts";
import { indicatorOf, indicatorRules, indicators } from "./indicators.ts";

test("the numbers run from one without a gap, in the order of the ids", () => {
  expect(indicators.map(({ number }) => number)).toEqual(indicatorIds.map((_, at) => at + 1));
  expect(indicators.map(({ id }) => id)).toEqual(IndicatorId.options);
});

test("the answers of an indicator differ in name and in words, and not knowing stands last", () => {
  for (const { answers } of indicators) {
    for (const name of [
      answers.map(({ id }) => id),
      answers.map(({ label }) => label.nl),
      answers.map(({ label }) => label.en),
    ])
      expect(new Set(name).size).toBe(answers.length);
    const place = answers.findIndex(({ id }) => id === unknownAnswer);
    expect([-1, answers.length - 1]).toContain(place);
  }
});

test("every question asks, every definition tells, and every source names a row or a document", () => {
  for (const { question, definition, source } of indicators) {
    for (const text of [question.nl, question.en]) expect(text).toMatch(/^\p{Lu}.*\?$/u);
    for (const text of [definition.nl, definition.en]) expect(text).toMatch(/^\p{Lu}.*\.$/su);
    expect(source).toMatch(/requirements (S|G|§)\d+|standards A7/);
  }
});

test("every population and reference date is put into words, and none is left over", () => {
  expect(Object.keys(indicatorRules.populations).toSorted()).toEqual(
    PopulationId.options.toSorted(),
  );
  expect(Object.keys(indicatorRules.referenceDates).toSorted()).toEqual(
    ReferenceDateId.options.toSorted(),
  );
  const used = new Set(indicators.map(({ population }) => population));
  expect(used.size).toBe(PopulationId.options.length);
});

test("a comparison is never without its context: team, environment, plan, law, age and group", () => {
  const context = indicators.filter(({ role }) => role === "context").map(({ id }) => id);
  expect(context).toEqual(
    expect.arrayContaining([
      "stabiliteit-team",
      "passende-omgeving",
      "behandelplan",
      "wet",
      "leeftijd",
      "doelgroep",
    ]),
  );
  expect(indicatorOf("leeftijd").answers.map(({ id }) => id)).toContain("16-tot-18");
});
