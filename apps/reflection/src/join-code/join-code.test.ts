import { expect, test } from "vitest";
import { inGroups, isWhole, readCode } from "./join-code.ts";

test.each([
  ["483920", "483920"],
  ["#483920", "483920"],
  [" 483 920 ", "483920"],
  ["483-920", "483920"],
  ["4839201", "483920"],
  ["riet", ""],
])("%s is read as %s", (text, code) => expect(readCode(text)).toBe(code));

test("a code is shown in two groups, and a half one as far as it is", () => {
  expect(inGroups("483920")).toBe("483 920");
  expect(inGroups("483")).toBe("483");
  expect(inGroups("4839")).toBe("483 9");
});

test("only six digits can be a code", () => {
  expect(isWhole("483920")).toBe(true);
  expect(isWhole("48392")).toBe(false);
});
