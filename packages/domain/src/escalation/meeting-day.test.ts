import { expect, test } from "vitest";
import { comingMeeting } from "./meeting-day.ts";

test.each([
  ["2026-11-01", "2026-11-02"],
  ["2026-11-02", "2026-11-02"],
  ["2026-11-03", "2026-11-09"],
])("on %s the coming Monday is %s", (at, meeting) => {
  expect(comingMeeting([], at)).toBe(meeting);
});

test("the table meets on the day of the week of its last meeting", () => {
  const planned = ["2026-10-29", "2026-10-06"];
  expect(comingMeeting(planned, "2026-11-01")).toBe("2026-11-05");
  expect(comingMeeting(planned, "2026-11-05")).toBe("2026-11-05");
});
