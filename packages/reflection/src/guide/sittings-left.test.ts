import { expect, test } from "vitest";
import { fullGuide } from "./full-guide.ts";
import { planSittings } from "./plan-sittings.ts";
import { sittingsLeft } from "./sittings-left.ts";

const hourly = planSittings(fullGuide, 60).map((plan) =>
  plan.flatMap(({ questionIds }) => questionIds),
);

test("the first sitting that was not held yet is due, and those before it are marked", () => {
  const left = sittingsLeft(fullGuide, 60, hourly.slice(0, 2));
  expect(left.next).toBe(2);
  expect(left.sittings.map(({ isHeld }) => isHeld)).toEqual(hourly.map((_, index) => index < 2));
  expect(left.sittings.map(({ questions }) => questions)).toEqual(hourly.map((ids) => ids.length));
  expect(left.sittings.every(({ minutes }) => minutes <= 60)).toBe(true);
});

test("nothing held begins at the first, and when all was asked a new round begins", () => {
  expect(sittingsLeft(fullGuide, 60, []).next).toBe(0);
  expect(sittingsLeft(fullGuide, 60, hourly).next).toBe(0);
  expect(sittingsLeft(fullGuide, 60, [...hourly, hourly[0] ?? []]).next).toBe(1);
});

test("with another length no question is lost: the sitting with the first unasked one is due", () => {
  const asked = new Set(hourly[0]);
  const shorter = planSittings(fullGuide, 30);
  const due = shorter.findIndex((plan) =>
    plan.some(({ questionIds }) => questionIds.some((id) => !asked.has(id))),
  );
  expect(sittingsLeft(fullGuide, 30, hourly.slice(0, 1)).next).toBe(due);
});
