import { expect, test } from "vitest";
import { readTime } from "./read-time.ts";

test.each([
  ["14:30", "14:30"],
  ["14.30", "14:30"],
  ["1430", "14:30"],
  ["9:05", "09:05"],
  ["905", "09:05"],
  [" 00:00 ", "00:00"],
  ["23:59", "23:59"],
])("%s is read as %s", (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(["24:00", "12:60", "14", "half drie", ""])("%s is no time of day", (typed) => {
  expect(readTime(typed)).toBeNull();
});
