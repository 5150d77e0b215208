import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless, withoutGuard } from "./harmless.ts";

test.each(["=1+1", "-2", "+31 6", "@sum", "\t=1", " =1"])(
  "%j is never run as a formula",
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

test("an ordinary text stays as it is", () => {
  expect(harmless("'s avonds = rust")).toBe("'s avonds = rust");
  expect(withoutGuard("'s avonds = rust")).toBe("'s avonds = rust");
});

test("every text comes back as it went", () => {
  const signs = fc.constantFrom("'", "=", "+", "-", "@", "\t", " ", "a", ";", '"');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: signs })), (text) => {
      expect(withoutGuard(harmless(text))).toBe(text);
    }),
  );
});
