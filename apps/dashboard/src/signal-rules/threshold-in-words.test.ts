import { signalDefinitions } from "@nabij/domain";
import { expect, test } from "vitest";
import { wordsFor } from "../words/words-for-tests.ts";
import { asPercentage, thresholdInWords, thresholdNumber } from "./threshold-in-words.ts";

const nl = await wordsFor("nl");

test("a threshold is said with its unit, one or many", () => {
  expect(thresholdInWords(nl, "months", 1)).toBe("1 maand");
  expect(thresholdInWords(nl, "crisisWeeks", 6)).toBe("6 weken");
  expect(thresholdInWords(nl, "ratio", 0.9)).toBe("90 %");
});

test("a share is a percentage without a tail", () => {
  expect(asPercentage(0.57)).toBe(57);
  expect(thresholdNumber("ratio", 0.925, "nl")).toBe("92,5 %");
  expect(thresholdNumber("months", 12, "nl")).toBe("12");
});

test("every threshold there is has words", () => {
  for (const { thresholds } of signalDefinitions) {
    for (const [name, value] of Object.entries(thresholds)) {
      expect(thresholdInWords(nl, name, value)).toMatch(/^\d+ \S+/);
    }
  }
});
