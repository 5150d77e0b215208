import {
  changeRecord,
  citizenServiceNumberProblem,
  newRecord,
  type WriteRefusal,
} from "@nabij/domain";
import type { Fields, StoredRecord, WritableKind } from "../dossier.ts";
import { type FieldModel, fieldModels } from "../form/field-model.ts";

/** Why a field cannot be stored as it stands: the reader gets words per type. */
export type FieldProblemType = "required" | "invalid" | "endBeforeStart" | "citizenServiceNumber";
export type FieldProblems = Readonly<Record<string, FieldProblemType>>;

/** What can be stored now, and which fields must wait for better input. */
export type Sendable = { readonly fields: Fields; readonly problems: FieldProblems };

/** Any id will do while checking: the node gives the real one. */
const anyId = "00000000-0000-4000-8000-000000000000";

/** Changes to a stored record that its schema accepts; one wrong field does not hold up the rest. */
export function sendableChanges(
  kind: WritableKind,
  stored: StoredRecord,
  changes: Fields,
): Sendable {
  const check = (fields: Fields) => changeRecord(kind, stored as never, fields, stored.version);
  return holdBack(kind, finished(kind, changes), check);
}

/**
 * The fields of a new record that its schema accepts. When a field that must be there is missing
 * or wrong, nothing can be stored yet: `null`, with the problems.
 */
export function sendableRecord(
  kind: WritableKind,
  fields: Fields,
): Sendable | { readonly fields: null; readonly problems: FieldProblems } {
  const sendable = holdBack(kind, finished(kind, fields), (tried) => newRecord(kind, tried, anyId));
  const checked = newRecord(kind, sendable.fields, anyId);
  return checked.ok ? sendable : { fields: null, problems: sendable.problems };
}

type Check = (
  fields: Fields,
) => { readonly ok: true } | { readonly ok: false; readonly error: WriteRefusal };

function holdBack(kind: WritableKind, fields: Fields, check: Check): Sendable {
  let kept = fields;
  const problems: Record<string, FieldProblemType> = {};
  for (let round = 0; round <= Object.keys(fields).length; round += 1) {
    const checked = check(kept);
    if (checked.ok) break;
    const found = problemsOf(checked.error, kept);
    if (found.length === 0) break;
    for (const [field, problem] of found) problems[field] = problem;
    kept = Object.fromEntries(Object.entries(kept).filter(([field]) => !(field in problems)));
  }
  return { fields: kept, problems: onlyKnown(kind, problems) };
}

function problemsOf(
  refusal: WriteRefusal,
  fields: Fields,
): readonly (readonly [string, FieldProblemType])[] {
  if (refusal.type === "StaleVersion") return [];
  if (refusal.type === "EndBeforeStart") {
    const { start, end } = refusal;
    return end in fields ? [[end, "endBeforeStart"]] : [[start, "endBeforeStart"]];
  }
  return refusal.problems.map(({ field, problem }) => {
    const name = field.split(".")[0] ?? field;
    if (problem === citizenServiceNumberProblem) return [name, "citizenServiceNumber"] as const;
    return [name, isEmpty(fields[name]) ? "required" : "invalid"] as const;
  });
}

function onlyKnown(kind: WritableKind, problems: FieldProblems): FieldProblems {
  const models = fieldModels(kind);
  return Object.fromEntries(Object.entries(problems).filter(([field]) => models.has(field)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The fields without lines and rows that are still being typed, and with empty texts as unknown. */
export function finished(kind: WritableKind, fields: Fields): Fields {
  const models = fieldModels(kind);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, finishedValue(models.get(name), value)]),
  );
}

function finishedValue(model: FieldModel | undefined, value: unknown): unknown {
  if (model === undefined) return value;
  if (typeof value === "string" && value.trim() === "" && model.isNullable) return null;
  if (!Array.isArray(value)) return value;
  if (model.input === "lines") return value.filter((line) => String(line).trim() !== "");
  if (model.input !== "rows") return value;
  return value.filter(isFinishedRow(model.fields)).map((row) => finishedRow(model.fields, row));
}

function isFinishedRow(fields: readonly FieldModel[]): (row: Fields) => boolean {
  const mayBeEmpty = ({ isNullable, input }: FieldModel) =>
    isNullable || input === "choices" || input === "lines";
  return (row) => fields.every((field) => mayBeEmpty(field) || !isEmpty(row[field.name]));
}

function finishedRow(fields: readonly FieldModel[], row: Fields): Fields {
  return Object.fromEntries(
    fields.map((field) => [field.name, finishedValue(field, row[field.name])]),
  );
}
