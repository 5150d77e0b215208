import { z } from "zod";

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

/** Which of the choices of a schema are taken; the same number takes the same ones. */
type Choice = {
  readonly turn: number;
  /** The id for a field of this name. */
  readonly idOf: (name: string) => string;
};

/** Kinds of report, or of reader, are at most so many. */
const mostChoices = 5;

/**
 * Inputs a procedure accepts, made from its own schema: first with nothing that may be left out,
 * then with each of those alone. Choices from a list take turns, and so do the `ids` there are.
 */
export function inputsFor(
  schemas: readonly z.ZodType[],
  ids: number,
  idOf: (name: string, turn: number) => string,
): readonly unknown[] {
  const [schema] = schemas;
  if (schema === undefined) return [undefined];
  const made: unknown = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  const asked = made as Schema;
  const optional = optionalOf(asked);
  const isOfAnything = /"(id|ids|recordId)":/.test(JSON.stringify(asked));
  const turns = Math.max(mostChoices, optional.length + 1, isOfAnything ? ids : 0);
  return Array.from({ length: turns }, (_, turn) => {
    const choice: Choice = { turn, idOf: (name) => idOf(name, turn) };
    const also = turn === 0 ? undefined : optional[(turn - 1) % Math.max(1, optional.length)];
    return inputOf(asked, "", choice, also);
  });
}

function optionalOf({ properties = {}, required = [] }: Schema): readonly string[] {
  return Object.keys(properties).filter((name) => !required.includes(name));
}

function inputOf(schema: Schema, name: string, choice: Choice, also?: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[choice.turn % schema.enum.length];
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) {
    const said = branches.filter(({ type }) => type !== "null");
    return inputOf(said[choice.turn % said.length] ?? {}, name, choice, also);
  }
  if (schema.allOf?.[0] !== undefined) return inputOf(schema.allOf[0], name, choice, also);
  if (schema.type === "array") {
    return schema.items === undefined ? [] : [inputOf(schema.items, name, choice)];
  }
  if (schema.type === "object") {
    const { properties = {}, required = [] } = schema;
    const names = Object.keys(properties).filter(
      (each) => required.includes(each) || each === also,
    );
    return Object.fromEntries(
      names.map((each) => [each, inputOf(properties[each] ?? {}, each, choice)]),
    );
  }
  if (schema.type === "boolean") return true;
  if (schema.type === "integer" || schema.type === "number")
    return Math.max(1, schema.minimum ?? 1);
  return textOf(schema, name, choice);
}

function textOf({ format, pattern = "" }: Schema, name: string, { idOf }: Choice): string {
  if (format === "uuid") return idOf(name);
  if (format === "date") return "2026-11-01";
  if (pattern.startsWith("^\\d{6}")) return "123456";
  if (pattern.startsWith("^\\d{4}-[12]")) return "2026-1";
  if (pattern.startsWith("^\\d+\\.")) return "1.0.0";
  if (pattern.startsWith("^[a-z0-9-]"))
    return pattern.includes("@") ? "nabijheid@1.0.0" : "nabijheid";
  return name === "at" ? "2026-11-01T12:00:00.000Z" : "iets";
}
