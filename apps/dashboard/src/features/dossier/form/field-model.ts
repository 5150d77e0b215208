import { type RecordKind, records, TimeOfDay } from "@nabij/domain";
import { z } from "zod";

/** How one field is asked for; read off the schema, so that a form cannot differ from what is stored. */
export type FieldModel = {
  readonly name: string;
  /** May be left unknown (`null`). */
  readonly isNullable: boolean;
} & FieldInput;

type FieldInput =
  | { readonly input: "choice"; readonly options: readonly string[] }
  | { readonly input: "choices"; readonly options: readonly string[]; readonly least: number }
  | { readonly input: "yes-no" }
  | { readonly input: "date" }
  | { readonly input: "birth-date" }
  | { readonly input: "time" }
  | { readonly input: "lines" }
  | {
      readonly input: "number";
      readonly isWhole: boolean;
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly input: "text"; readonly isLong: boolean; readonly most: number | null }
  | { readonly input: "rows"; readonly fields: readonly FieldModel[] };

const longText = 1000;

/** The model of every field of a kind, by name. */
export function fieldModels(kind: RecordKind): ReadonlyMap<string, FieldModel> {
  const { shape } = records[kind].schema;
  const models = Object.entries(shape).map(
    ([name, schema]) => [name, fieldModel(name, schema)] as const,
  );
  return new Map(models);
}

function fieldModel(name: string, schema: z.ZodType): FieldModel {
  if (schema instanceof z.ZodNullable) {
    return { name, isNullable: true, ...fieldInput(name, schema.unwrap() as z.ZodType) };
  }
  return { name, isNullable: false, ...fieldInput(name, schema) };
}

function fieldInput(name: string, schema: z.ZodType): FieldInput {
  if (schema instanceof z.ZodEnum) return { input: "choice", options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { input: "yes-no" };
  if (schema instanceof z.ZodNumber) {
    return {
      input: "number",
      isWhole: schema.isInt,
      least: schema.minValue,
      most: bound(schema.maxValue),
    };
  }
  if (schema instanceof z.ZodISODate) return { input: "date" };
  if (schema === TimeOfDay) return { input: "time" };
  if (schema instanceof z.ZodUnion) return { input: "birth-date" };
  if (schema instanceof z.ZodArray) return listInput(name, schema as z.ZodArray<z.ZodType>);
  const most = schema instanceof z.ZodString ? schema.maxLength : null;
  return { input: "text", isLong: most !== null && most > longText, most };
}

/** A whole number without a bound carries the largest safe one, which says nothing to a reader. */
function bound(most: number | null): number | null {
  return most !== null && most < Number.MAX_SAFE_INTEGER ? most : null;
}

function listInput(name: string, schema: z.ZodArray<z.ZodType>): FieldInput {
  const { element } = schema;
  if (element instanceof z.ZodEnum) {
    const least = z.safeParse(schema, []).success ? 0 : 1;
    return { input: "choices", options: element.options.map(String), least };
  }
  if (element instanceof z.ZodObject) {
    const fields = Object.entries(element.shape).map(([item, of]) =>
      fieldModel(item, of as z.ZodType),
    );
    return { input: "rows", fields };
  }
  if (element instanceof z.ZodString) return { input: "lines" };
  throw new Error(`no input for the list ${name}`);
}

/** A row to start with: the first choice of what must be chosen, unknown for the rest. */
export function blankRow(
  fields: readonly FieldModel[],
  today: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field.name, blankValue(field, today)]));
}

function blankValue(field: FieldModel, today: string): unknown {
  if (field.isNullable) return null;
  if (field.input === "choices" || field.input === "lines") return [];
  if (field.input === "choice") return field.options[0] ?? null;
  if (field.input === "date") return today;
  if (field.input === "yes-no") return false;
  return "";
}
