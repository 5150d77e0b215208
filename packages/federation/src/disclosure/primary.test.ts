import { expect, test } from "vitest";
import { defaultThresholds } from "../plan/thresholds.ts";
import { complementPasses, failureOf } from "./primary.ts";
import { ownGroups } from "./testing/made-up.ts";

const groups = ownGroups(20);
const cell = (organisations: number, clients: number | null, squares: number | null) => ({
  organisations,
  clients,
  squares,
});
const failing = (...sums: Parameters<typeof cell>) =>
  failureOf(cell(...sums), groups, defaultThresholds);

test("the first rule that fails is named: organisations, closed, clients, one too large", () => {
  expect(failing(4, null, null)).toBe("organisations");
  expect(failing(6, null, null)).toBe("closed");
  expect(failing(6, 9, null)).toBe("clients");
  expect(failing(5, 60, 4 + Math.ceil(56 ** 2 / 25))).toBe("dominance");
  expect(failing(12, 24, 12)).toBeNull();
});

test("ten clients at five organisations pass, two at each but one", () => {
  expect(failing(6, 10, 6)).toBeNull();
});

test("of two answers the other one is the complement and passes by itself", () => {
  const [margin, yes] = [cell(12, 60, 24), cell(12, 48, 14)];
  const passes = (no: ReturnType<typeof cell>) =>
    complementPasses(margin, yes, [no], groups, defaultThresholds);
  expect(passes(cell(12, 12, 12))).toBe(true);
  expect(passes(cell(8, 8, null))).toBe(false);
  expect(passes(cell(0, 0, null))).toBe(false);
});

test("of several answers the others together must be enough and from enough organisations", () => {
  const margin = cell(12, 60, 24);
  const yes = cell(12, 52, 20);
  const others = [cell(4, null, null), cell(5, 5, null)];
  expect(complementPasses(margin, yes, others, groups, defaultThresholds)).toBe(false);
  const many = [cell(12, 24, 12), cell(11, 22, 11)];
  const some = cell(12, 14, 12);
  expect(complementPasses(margin, some, many, groups, defaultThresholds)).toBe(true);
});
