import { expect, test } from "vitest";
import { draftOf, wantedFrom } from "./model-draft.ts";

const stored = { on: true, endpoint: "http://127.0.0.1:1/v1", model: "klein" };

test("what was stored and not touched is asked for again, without a word about the key", () => {
  expect(wantedFrom(draftOf(stored))).toEqual(stored);
});

test("an empty field is nothing", () => {
  const draft = { ...draftOf({ on: false, endpoint: null, model: null }), model: "  " };
  expect(wantedFrom(draft)).toEqual({ on: false, endpoint: null, model: null });
});

test("a key is sent when it is typed, and taken away when that is asked", () => {
  expect(wantedFrom({ ...draftOf(stored), key: " geheim " })).toEqual({ ...stored, key: "geheim" });
  expect(wantedFrom({ ...draftOf(stored), key: "geheim", removesKey: true })).toEqual({
    ...stored,
    key: null,
  });
});
