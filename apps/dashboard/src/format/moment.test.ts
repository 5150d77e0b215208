import { expect, test } from "vitest";
import { dayOfMoment, timeOfMoment } from "./moment.ts";

test("an instant is the day and time of Amsterdam, in winter and in summer", () => {
  expect([dayOfMoment("2026-01-31T23:30:05Z", "nl"), timeOfMoment("2026-01-31T23:30:05Z")]).toEqual(
    ["1 feb 2026", "00:30:05"],
  );
  expect(timeOfMoment("2026-07-01T10:00:00Z")).toBe("12:00:00");
});
