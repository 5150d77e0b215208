import superjson, { type SuperJSONResult } from "superjson";
import { isMarkedPlain } from "../session-log/plain-json.ts";

/**
 * Answers in the form of superjson. Nearly all of them are plain JSON already: looking whether that
 * is so costs a tenth of what superjson's walk does, and what goes over the line is the same.
 */
export const transformer = {
  serialize: (value: unknown) => (isPlain(value) ? { json: value } : superjson.serialize(value)),
  deserialize: (sent: unknown): unknown =>
    hasNoMeta(sent) ? sent.json : superjson.deserialize(sent as SuperJSONResult),
};

function hasNoMeta(sent: unknown): sent is { readonly json: unknown } {
  return typeof sent === "object" && sent !== null && !("meta" in sent) && "json" in sent;
}

/** Whether JSON alone says all of it; a field that is left out may be undefined. */
export function isPlain(value: unknown): boolean {
  if (isMarkedPlain(value)) return true;
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0);
    case "object":
      return value === null || (Array.isArray(value) ? value.every(isPlain) : isPlainObject(value));
    default:
      return false;
  }
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in value) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined && !isPlain(field)) return false;
  }
  return true;
}
