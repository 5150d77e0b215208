import { fieldsOf } from "@nabij/domain";
import { describe, expect, test } from "vitest";
import { dossierKinds, type WritableKind } from "../dossier.ts";
import { blankRow, type FieldModel, fieldModels } from "./field-model.ts";
import { layouts, unaskedFields } from "./layouts.ts";

const kinds = dossierKinds.filter((kind): kind is WritableKind => kind !== "reflectionSession");

describe.each(kinds)("the form of %s", (kind) => {
  test("asks every field of the schema once, but for what the node keeps itself", () => {
    const asked = layouts[kind].flatMap(({ fields }) => fields);
    const expected = fieldsOf(kind).filter((field) => !unaskedFields.has(field));
    const unknown = asked.filter((field) => !expected.includes(field));
    const forgotten = expected.filter((field) => !asked.includes(field));
    expect({ unknown, forgotten }).toEqual({ unknown: [], forgotten: [] });
    expect(new Set(asked).size).toBe(asked.length);
  });
});

function inputOf(kind: WritableKind, field: string): FieldModel | undefined {
  return fieldModels(kind).get(field);
}

test("a list to choose from becomes a choice with the schema's own options", () => {
  expect(inputOf("goal", "status")).toEqual({
    name: "status",
    isNullable: false,
    input: "choice",
    options: ["lopend", "gehaald", "vervallen"],
  });
});

test("a yes or no that may be unknown stays nullable", () => {
  expect(inputOf("evaluation", "clientHeard")).toMatchObject({ input: "yes-no", isNullable: true });
});

test("dates, hours, whole numbers and texts are told apart", () => {
  expect(inputOf("goal", "startDate")?.input).toBe("date");
  expect(inputOf("client", "birthDate")?.input).toBe("birth-date");
  expect(inputOf("intensity", "hoursPerDay")).toMatchObject({ input: "number", isWhole: false });
  expect(inputOf("intensity", "carers")).toMatchObject({ input: "number", isWhole: true });
  expect(inputOf("evaluation", "summary")).toMatchObject({ input: "text", isLong: true });
  expect(inputOf("evaluation", "clientHeardHow")).toMatchObject({ input: "text", isLong: false });
});

test("a client needs at least one law, problems may stay empty", () => {
  expect(inputOf("client", "legalWorlds")).toMatchObject({ input: "choices", least: 1 });
  expect(inputOf("client", "problems")).toMatchObject({ input: "choices", least: 0 });
});

test("a list of small records becomes rows with a field model each", () => {
  const impacts = inputOf("evaluation", "impacts");
  if (impacts?.input !== "rows") throw new Error("impacts are no rows");
  expect(impacts.fields.map(({ name }) => name)).toEqual([
    "direction",
    "prompt",
    "on",
    "theme",
    "note",
  ]);
});

test("a new row starts with first choices, today and unknowns", () => {
  const goal = inputOf("goal", "measurements");
  if (goal?.input !== "rows") throw new Error("measurements are no rows");
  expect(blankRow(goal.fields, "2026-11-21")).toEqual({ on: "2026-11-21", value: "" });
});
