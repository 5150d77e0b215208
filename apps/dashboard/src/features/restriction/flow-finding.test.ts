import { expect, test } from "vitest";
import { flowFinding } from "./flow-finding.ts";
import type { Quarter } from "./use-restrictions.ts";

const quarter = (others: number, oneToOne: number): Quarter => ({
  quarter: "2026-Q1",
  from: "2026-01-01",
  until: "2026-03-31",
  others: { begun: 0, ended: 0, inForce: others },
  oneToOne: { begun: 0, ended: 0, inForce: oneToOne },
  replaced: 0,
});

test("fewer other restrictions with more one-to-one is never called fewer", () => {
  expect(flowFinding([quarter(20, 1), quarter(10, 2)])).toBe("fewerMore");
});

test("fewer and more are said of both sides together", () => {
  expect(flowFinding([quarter(20, 2), quarter(15, 2)])).toBe("fewer");
  expect(flowFinding([quarter(10, 0), quarter(10, 3)])).toBe("more");
});

test("within a tenth is about the same, and nothing to compare is too", () => {
  expect(flowFinding([quarter(18, 2), quarter(20, 2)])).toBe("same");
  expect(flowFinding([quarter(18, 2), quarter(21, 2)])).toBe("more");
  expect(flowFinding([quarter(0, 0), quarter(0, 0)])).toBe("same");
  expect(flowFinding([])).toBe("same");
});
