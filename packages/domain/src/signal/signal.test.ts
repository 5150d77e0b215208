import { expect, test } from "vitest";
import { SignalDefinition, SignalGroup, SignalId } from "./signal.ts";
import {
  signalDefinition,
  signalDefinitions,
  threshold,
  thresholdUnit,
} from "./signal-definition.ts";
import { thresholdUnits } from "./signal-ids.ts";
import { signalRuleTexts } from "./signal-rule-text.ts";

test("every signal has one definition, in the order of its id", () => {
  expect(signalDefinitions.map(({ id }) => id)).toEqual(SignalId.options);
});

test.each(signalDefinitions)("the definition of $id has the shape of its schema", (definition) => {
  expect(SignalDefinition.parse(definition)).toEqual(definition);
});

test("no two signals share a code, and a code is one kebab-case word", () => {
  const codes = signalDefinitions.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test("every signal names its source and its own requirement", () => {
  const without = signalDefinitions.filter(
    ({ id, source }) => !source.includes(`requirements ${id};`),
  );
  expect(without).toEqual([]);
});

test("every signal leads to a question of the reflection", () => {
  expect(signalDefinitions.filter(({ questions }) => questions.length === 0)).toEqual([]);
});

test("the thresholds are those of the definitions", () => {
  const months = (["G4", "G6", "G8", "G9", "G18", "G20"] as const).map((id) =>
    threshold(id, "months"),
  );
  expect(months).toEqual([3, 1, 12, 12, 6, 12]);
  expect([threshold("G5", "days"), threshold("G18", "placements")]).toEqual([21, 3]);
  expect([threshold("G25", "weeks"), threshold("G25", "ratio")]).toEqual([4, 0.9]);
});

test("an unknown threshold or signal is broken machinery", () => {
  expect(() => threshold("G4", "moons")).toThrow("G4 has no threshold moons");
  expect(() => signalDefinition("G99" as SignalId)).toThrow("G99 has no definition");
});

test("the rule in words names every threshold, in both languages, and none it does not have", () => {
  const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  expect(Object.keys(signalRuleTexts).toSorted()).toEqual(SignalId.options.toSorted());
  for (const { id, thresholds } of signalDefinitions) {
    const names = Object.keys(thresholds);
    for (const text of [signalRuleTexts[id].nl, signalRuleTexts[id].en]) {
      expect([id, new Set(named(text))]).toEqual([id, new Set(names)]);
    }
  }
});

test("every threshold has a unit, and a proposed one exists", () => {
  for (const { id, thresholds, proposed } of signalDefinitions) {
    const units = Object.keys(thresholds).map(thresholdUnit);
    expect([id, ...units.filter((unit) => !thresholdUnits.some((one) => one === unit))]).toEqual([
      id,
    ]);
    expect([id, ...proposed.filter((name) => !Object.hasOwn(thresholds, name))]).toEqual([id]);
  }
});

test("a unit is the name of a threshold or its last word", () => {
  expect(["months", "crisisWeeks", "ratio"].map(thresholdUnit)).toEqual([
    "months",
    "weeks",
    "ratio",
  ]);
});

test("every group of the page that documents the signals holds some", () => {
  const used = new Set(signalDefinitions.map(({ group }) => group));
  expect([...used].toSorted()).toEqual(SignalGroup.options.toSorted());
});
