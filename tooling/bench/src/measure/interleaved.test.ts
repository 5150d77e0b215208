import { expect, test } from "vitest";
import { interleaved, throughput } from "./interleaved.ts";
import { quantileOf } from "./quantile.ts";

const spin = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

test("what takes a known time is never measured as less, whether it is waited for or not", async () => {
  const { busy, waiting } = await interleaved(
    {
      busy: () => spin(3),
      waiting: () => new Promise((done) => setTimeout(done, 4)),
      nothing: () => undefined,
    },
    0.05,
  );
  expect(busy.p50).toBeGreaterThanOrEqual(3);
  // A timer counts whole milliseconds of its own clock.
  expect(waiting.p50).toBeGreaterThanOrEqual(3);
});

test("every way is asked equally often, with the same numbers", async () => {
  const asked: Record<string, number[]> = { one: [], other: [] };
  const way = (name: string) => (round: number) => asked[name]?.push(round);
  await interleaved({ one: way("one"), other: way("other") }, 0.01);
  expect(asked.one?.length).toBeGreaterThan(20);
  expect(asked.one).toEqual(asked.other);
});

test("the middle and the slow end are numbers that occurred", () => {
  const numbers = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantileOf(numbers, 0.5)).toBe(50);
  expect(quantileOf(numbers, 0.95)).toBe(95);
  expect(quantileOf([7], 0.95)).toBe(7);
  expect(quantileOf([], 0.5)).toBe(0);
});

test("throughput counts what was done, not what was begun", async () => {
  let finished = 0;
  const perSecond = await throughput(
    async () => {
      await new Promise((done) => setTimeout(done, 5));
      finished += 1;
    },
    4,
    0.1,
  );
  expect(perSecond).toBeGreaterThan(0);
  expect(perSecond).toBeLessThanOrEqual(finished / 0.1);
});
