import { expect, test } from "vitest";
import { en } from "../../words/en.ts";
import { nl } from "../../words/nl.ts";
import { dossierKinds } from "./dossier.ts";
import { type FieldModel, fieldModels } from "./form/field-model.ts";
import { unaskedFields } from "./form/layouts.ts";

const models = dossierKinds
  .filter((kind) => kind !== "reflectionSession")
  .flatMap((kind) => [...fieldModels(kind).values()].map((model) => ({ kind, model })));

function valuesOf(model: FieldModel): readonly string[] {
  if (model.input === "choice" || model.input === "choices") return model.options;
  return model.input === "rows" ? model.fields.flatMap(valuesOf) : [];
}

test.each([
  ["nl", nl],
  ["en", en],
])("every value of the field's lists has a word in %s", (_language, { dossier }) => {
  const values = models
    .flatMap(({ model }) => valuesOf(model))
    .map((value) => value.replace(/[:.]/, "-"));
  expect(values.filter((value) => !(value in dossier.values))).toEqual([]);
  expect(values.length).toBeGreaterThan(150);
});

test.each([
  ["nl", nl],
  ["en", en],
])("every field that is asked has a label in %s", (_language, { dossier }) => {
  const tables: Readonly<Record<string, object>> = dossier.fields;
  const bare = models.filter(
    ({ kind, model }) =>
      !unaskedFields.has(model.name) &&
      !(model.name in (tables[kind] ?? {})) &&
      !(model.name in dossier.fields.common),
  );
  expect(bare.map(({ kind, model }) => `${kind}.${model.name}`)).toEqual([]);
});
