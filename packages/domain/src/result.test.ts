import { expect, test } from "vitest";
import { err, ok } from "./result.ts";

test("an outcome carries its value or its refusal, never both", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(err({ type: "NotNow" })).toEqual({ ok: false, error: { type: "NotNow" } });
});
