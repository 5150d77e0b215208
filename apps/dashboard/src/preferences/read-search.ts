import { oneOf } from "./one-of.ts";

/** Reads one part of an address; undefined when it cannot be read. */
type Reader<T> = (value: unknown) => T | undefined;

type Read<Readers> = {
  [Name in keyof Readers]?: Readers[Name] extends Reader<infer T> ? T | undefined : never;
};

/**
 * What stands in an address, part by part; what cannot be read is left out. The first page needs
 * this before anything else, so no schema library is loaded for it.
 */
export function readSearch<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
  search: Readonly<Record<string, unknown>>,
): Read<Readers> {
  const parts = Object.entries(readers).map(([name, read]) => [name, read(search[name])] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as Read<Readers>;
}

/** A value of a list. */
export function anyOf<T extends string>(list: readonly T[]): Reader<T> {
  return (value) => oneOf(list, value);
}

/** A number of a list. */
export function anyNumberOf<N extends number>(list: readonly N[]): Reader<N> {
  return (value) => list.find((each) => each === value);
}

/** An id as the node gives them (UUID). */
export function id(value: unknown): string | undefined {
  return matching(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, value);
}

/** A day that exists, `YYYY-MM-DD`. */
export function day(value: unknown): string | undefined {
  const text = matching(/^\d{4}-\d{2}-\d{2}$/, value);
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
  return exists ? text : undefined;
}

/** A month, `YYYY-MM`. */
export function month(value: unknown): string | undefined {
  return matching(/^\d{4}-(0[1-9]|1[0-2])$/, value);
}

/** A filter that is on or absent. */
export function on(value: unknown): true | undefined {
  return value === true ? true : undefined;
}

/** A page after the first. */
export function laterPage(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 1 ? value : undefined;
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}
