import { expect, test } from "vitest";
import { estimatedQuartiles } from "./estimated-quartiles.ts";

const bins = [["tot-3"], ["3-tot-6"], ["6-tot-12"], ["12-tot-24"], ["24-en-meer"]];

test("quartiles lie where they would if clients were spread evenly over each bin", () => {
  expect(estimatedQuartiles(bins, [10, 10, 20, 20, 20])).toEqual({
    ...{ lower: 6, median: 12, upper: 24 },
  });
  expect(estimatedQuartiles(bins, [40, 0, 0, 0, 0])?.median).toBe(1.5);
});

test("bins that stand together are one wide bin", () => {
  const merged = [
    ["tot-3", "3-tot-6", "6-tot-12"],
    ["12-tot-24", "24-en-meer"],
  ];
  expect(estimatedQuartiles(merged, [60, 40])).toEqual({
    ...{ lower: 5, median: 10, upper: null },
  });
});

test("what lies beyond the last edge is not guessed", () => {
  expect(estimatedQuartiles(bins, [0, 0, 0, 0, 30])).toEqual({
    ...{ lower: null, median: null, upper: null },
  });
});

test("a hidden bin, an answer that is no bin, or nobody at all give no estimate", () => {
  expect(estimatedQuartiles(bins, [10, null, 20, 20, 20])).toBeNull();
  expect(estimatedQuartiles([...bins, ["onbekend"]], [10, 10, 20, 20, 20, 5])).toBeNull();
  expect(estimatedQuartiles(bins, [0, 0, 0, 0, 0])).toBeNull();
});
