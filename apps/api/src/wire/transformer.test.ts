import superjson from "superjson";
import { expect, test } from "vitest";
import { isPlain, transformer } from "./transformer.ts";

const overTheLine = (value: unknown) =>
  superjson.deserialize(JSON.parse(JSON.stringify(transformer.serialize(value))));

test.each([
  ["a record", { id: "a", hours: 7.25, on: null, is: false, list: [{ n: 1 }, []] }],
  ["a field that is left out", { a: 1, b: undefined }],
  ["nothing", null],
  ["undefined", undefined],
  ["a date", { at: new Date(0) }],
  ["a map", new Map([["a", { n: 1 }]])],
  ["what is no number", [Number.NaN, Number.POSITIVE_INFINITY, -0]],
  ["a hole in a list", [undefined, 1]],
])("%s arrives as it was sent", (_name, value) => {
  expect(overTheLine(value)).toEqual(value);
});

test("plain JSON goes out as it is, and only that", () => {
  const record = { id: "a", list: [1, "b", null] };
  expect(transformer.serialize(record)).toEqual({ json: record });
  expect(isPlain(record)).toBe(true);
  expect([new Date(0), [undefined], 1n, Number.NaN, -0, () => 1].map(isPlain)).not.toContain(true);
});

test("what superjson sent is read as superjson reads it", () => {
  for (const value of [{ a: 1 }, { at: new Date(0) }, undefined, new Set(["a"])]) {
    const sent = JSON.parse(JSON.stringify(superjson.serialize(value)));
    expect(transformer.deserialize(sent)).toEqual(value);
  }
});
