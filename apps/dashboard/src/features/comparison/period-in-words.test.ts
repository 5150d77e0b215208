import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { periodInWords } from "./period-in-words.ts";

const t = await wordsFor("nl");

test("a half year and a quarter have a name, and any other period its first and last day", () => {
  const said = (from: string, until: string) => periodInWords(t, { from, until }, "nl");
  expect(said("2026-01-01", "2026-06-30")).toBe("de eerste helft van 2026");
  expect(said("2026-10-01", "2026-12-31")).toBe("kwartaal 4 van 2026");
  expect(said("2025-07-01", "2026-06-30")).toBe("1 jul 2025 – 30 jun 2026");
});
