import { factLists } from "@nabij/domain";
import { expect, test } from "vitest";
import { nl } from "../words/nl.ts";
import { recordAnchor, wordOfRecord } from "./record-anchor.ts";

const kinds = [...Object.values(factLists), "client", "trajectory"] as const;

test.each(kinds)("%s, which may close a signal, has a word and a place on the page", (kind) => {
  expect(nl.signal.followUp.because[wordOfRecord(kind)].length).toBeGreaterThan(3);
  expect(wordOfRecord(kind)).toBe(kind);
  expect(recordAnchor(kind)).toMatch(/^[a-z-]+$/);
});

test("a kind no signal rests on is named in general", () => {
  expect(wordOfRecord("policyCheck")).toBe("other");
  expect(wordOfRecord("setting")).toBe("setting");
});
