import { takeOverAfterSeconds } from "@nabij/reflection";
import { expect, test } from "vitest";
import { secondsUntilTakeOver } from "./take-over-wait.ts";

const lostAt = "2026-11-21T10:00:00Z";
const after = (seconds: number) => Date.parse(lostAt) + seconds * 1000;

test("the button comes exactly when the engine allows it", () => {
  expect(secondsUntilTakeOver(lostAt, after(0))).toBe(takeOverAfterSeconds);
  expect(secondsUntilTakeOver(lostAt, after(59.5))).toBe(1);
  expect(secondsUntilTakeOver(lostAt, after(takeOverAfterSeconds))).toBe(0);
  expect(secondsUntilTakeOver(lostAt, after(500))).toBe(0);
});
