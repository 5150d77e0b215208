import { expect, test } from "vitest";
import { crisisClock, isOpenCrisis } from "./crisis-clock.ts";

const raised = {
  raisedOn: "2026-06-01",
  raisedAt: "14:30",
  helpOn: null,
  helpAt: null,
  endedOn: null,
};
const at = (instant: string, crisis: object = {}) =>
  crisisClock({ ...raised, ...crisis }, Date.parse(instant));

test.each([
  ["2026-06-01T14:30:00+02:00", "running", 48, 0],
  ["2026-06-02T15:00:00+02:00", "running", 24, 24],
  ["2026-06-03T14:30:00+02:00", "running", 0, 48],
  ["2026-06-03T14:30:01+02:00", "over", -1, 48],
  ["2026-06-03T15:30:00+02:00", "over", -1, 49],
])("at %s the clock is %s with %i hours left", (instant, status, hoursLeft, hours) => {
  expect(at(instant)).toMatchObject({ status, hoursLeft, hours });
});

test("without a time it counts from midnight in Amsterdam, and says so", () => {
  const clock = at("2026-06-02T12:00:00+02:00", { raisedAt: null });
  expect(clock).toMatchObject({ isFromMidnight: true, hours: 36, hoursLeft: 12 });
  expect(clock.deadline).toBe(Date.parse("2026-06-03T00:00:00+02:00"));
});

test("48 hours stay 48 hours when the clocks change", () => {
  const autumn = { raisedOn: "2026-10-24", raisedAt: "12:00" };
  expect(at("2026-10-24T12:00:00+02:00", autumn).deadline).toBe(
    Date.parse("2026-10-26T11:00:00+01:00"),
  );
  const spring = { raisedOn: "2026-03-28", raisedAt: "12:00" };
  expect(at("2026-03-28T12:00:00+01:00", spring).deadline).toBe(
    Date.parse("2026-03-30T13:00:00+02:00"),
  );
});

test.each([
  ["2026-06-03", "14:30", "helped-in-time", 48],
  ["2026-06-03", "14:31", "helped-late", 48],
  ["2026-06-04", null, "helped-late", 57],
  ["2026-06-01", null, "helped-in-time", 0],
])("help on %s at %s is %s", (helpOn, helpAt, status, hours) => {
  expect(at("2026-07-01T00:00:00Z", { helpOn, helpAt })).toMatchObject({ status, hours });
});

test("a crisis that ended without help says that nobody came", () => {
  const ended = { endedOn: "2026-06-02" };
  expect(at("2026-07-01T00:00:00Z", ended).status).toBe("ended-without-help");
  expect(isOpenCrisis({ ...raised, ...ended })).toBe(false);
  expect(isOpenCrisis(raised)).toBe(true);
  expect(isOpenCrisis({ ...raised, helpOn: "2026-06-02" })).toBe(false);
});
