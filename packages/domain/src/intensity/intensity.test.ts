import { expect, test } from "vitest";
import { Ratio, staffInRatio } from "./intensity.ts";

test("a ratio says how many staff stand beside one client", () => {
  expect(Ratio.options.map(staffInRatio)).toEqual([1, 2, 3]);
});
