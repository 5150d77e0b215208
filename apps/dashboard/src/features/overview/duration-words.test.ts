import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { afterInWords, daysInWords, quartileMarks } from "./duration-words.ts";
import { quarterInWords, yearOfQuarters } from "./quarters.ts";

const t = await wordsFor("nl");

test("a duration in days is said in weeks, months or years, and what is not reached says so", () => {
  expect([7, 60, 61, 400, 800].map((days) => daysInWords(t, days))).toEqual([
    "1 week",
    "9 weken",
    "2 maanden",
    "13 maanden",
    "2 jaar",
  ]);
  expect([null, 14].map((days) => afterInWords(t, days))).toEqual([
    "nog niet bekend",
    "na 2 weken",
  ]);
});

test("only what was reached has a mark on the line", () => {
  const marks = quartileMarks([365.25, 730.5, null]);
  expect(marks.map(({ part, share, months }) => [part, share, months])).toEqual([
    ["quarter", 0.75, 12],
    ["half", 0.5, 24],
  ]);
});

test("a year of restrictions is its last four quarters, both sides together", () => {
  const moved = { begun: 1, ended: 2, inForce: 3 };
  const quarters = Array.from({ length: 8 }, (_, index) => {
    return { quarter: `2026-Q${index}`, others: moved, oneToOne: moved, replaced: index };
  });
  expect(yearOfQuarters(quarters)).toEqual({ begun: 8, ended: 16, replaced: 22 });
  expect(quarterInWords(t, "2026-Q3")).toBe("3e kwartaal 2026");
});
