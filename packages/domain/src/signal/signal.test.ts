import { expect, test } from "vitest";
import { SignalDefinition, SignalId } from "./signal.ts";
import { signalDefinition, signalDefinitions, threshold } from "./signal-definition.ts";

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
