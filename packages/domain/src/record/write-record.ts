import { z } from "zod";
import { holdsCitizenServiceNumber } from "../client/citizen-service-number.ts";
import { err, ok, type Result } from "../result.ts";
import type { RecordId } from "./record.ts";
import { type RecordKind, type RecordOf, records } from "./records.ts";

/** What is wrong with one field; `field` is its path, such as `legalWorlds.1`. */
export type FieldProblem = { readonly field: string; readonly problem: string };

/** Why a record is not written. No refusal carries a value, only names of fields. */
export type WriteRefusal =
  | { readonly type: "InvalidRecord"; readonly problems: readonly FieldProblem[] }
  | { readonly type: "EndBeforeStart"; readonly start: string; readonly end: string }
  | { readonly type: "StaleVersion"; readonly current: number };

type Fields = Readonly<Record<string, unknown>>;

/**
 * A new record at version 1. Fields left out are unknown (`null`) where the schema allows that,
 * or an empty list.
 */
export function newRecord<K extends RecordKind>(
  kind: K,
  fields: Fields,
  id: RecordId,
): Result<RecordOf<K>, WriteRefusal> {
  return checkRecord(kind, { ...blankFields(kind), ...fields, id, version: 1 });
}

/**
 * The record with `changes` applied and its version raised. `version` is the one the writer saw:
 * another one is refused, so that nobody overwrites what they did not see. What a record hangs on
 * does not change.
 */
export function changeRecord<K extends RecordKind>(
  kind: K,
  current: RecordOf<K>,
  changes: Fields,
  version: number,
): Result<RecordOf<K>, WriteRefusal> {
  if (current.version !== version) return err({ type: "StaleVersion", current: current.version });
  const { parent } = records[kind];
  const fixed = parent === null ? [] : [`${parent}Id`];
  const kept = Object.fromEntries(
    Object.entries(changes).filter(([field]) => !fixed.includes(field)),
  );
  return checkRecord(kind, { ...current, ...kept, id: current.id, version: version + 1 });
}

/** The record as its schema and period allow it, or why not. */
export function checkRecord<K extends RecordKind>(
  kind: K,
  fields: Fields,
): Result<RecordOf<K>, WriteRefusal> {
  const { schema, period } = records[kind];
  const parsed = z.safeParse(schema, fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      field: issue.path.map(String).join("."),
      problem: issue.message,
    }));
    return err({ type: "InvalidRecord", problems });
  }
  const record = parsed.data as RecordOf<K>;
  const problems = citizenServiceNumbers(record);
  if (problems.length > 0) return err({ type: "InvalidRecord", problems });
  const end = period === null ? undefined : endBeforeStart(record, period);
  if (period !== null && end !== undefined) {
    return err({ type: "EndBeforeStart", start: period[0], end });
  }
  return ok(record);
}

/** The problem of a field that holds a citizen service number: it is never stored (signals-core). */
export const citizenServiceNumberProblem = "citizen-service-number";

/** Every field but the client's own number and the ids, which are no words. */
function citizenServiceNumbers(record: Fields): readonly FieldProblem[] {
  return Object.entries(record)
    .filter(([field]) => field !== "pseudonym" && !/^id$|Id$/.test(field))
    .filter(([, value]) => texts(value).some(holdsCitizenServiceNumber))
    .map(([field]) => ({ field, problem: citizenServiceNumberProblem }));
}

function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

function endBeforeStart(record: Fields, period: readonly string[]): string | undefined {
  const [start = "", ...ends] = period;
  const from = record[start];
  return ends.find((end) => {
    const until = record[end];
    return typeof from === "string" && typeof until === "string" && until < from;
  });
}

const blanks = new Map<RecordKind, Fields>();

function blankFields(kind: RecordKind): Fields {
  const known = blanks.get(kind);
  if (known !== undefined) return known;
  const blank: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(records[kind].schema.shape)) {
    if (schema instanceof z.ZodNullable) blank[field] = null;
    else if (schema instanceof z.ZodArray) blank[field] = [];
  }
  blanks.set(kind, blank);
  return blank;
}
