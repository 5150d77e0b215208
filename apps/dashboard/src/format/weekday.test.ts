import { weekdays } from "@nabij/domain";
import { expect, test } from "vitest";
import { weekdayInWords } from "./weekday.ts";

test("a week begins on Monday, in either language", () => {
  const words = (language: string) => weekdays.map((day) => weekdayInWords(day, language));
  expect(words("nl")).toEqual(["ma", "di", "wo", "do", "vr", "za", "zo"]);
  expect(words("en")).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
});
