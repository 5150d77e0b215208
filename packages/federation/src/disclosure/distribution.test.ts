import { expect, test } from "vitest";
import { adjacentBins, estimatedQuantile } from "./distribution.ts";

test("a median is estimated inside its bin and says that it is estimated", () => {
  const bins = [
    { from: 0, until: 6, clients: 20 },
    { from: 6, until: 12, clients: 40 },
    { from: 12, until: null, clients: 20 },
  ];
  expect(estimatedQuantile(bins, 0.5)).toEqual({ value: 9, from: 6, until: 12, isEstimated: true });
  expect(estimatedQuantile(bins, 0.25)?.value).toBe(6);
});

test("no quantile is given in a bin without an end, or when a bin is hidden", () => {
  const open = [
    { from: 0, until: 6, clients: 10 },
    { from: 6, until: null, clients: 30 },
  ];
  expect(estimatedQuantile(open, 0.75)).toBeUndefined();
  expect(estimatedQuantile([{ from: 0, until: 6, clients: null }], 0.5)).toBeUndefined();
  expect(estimatedQuantile([], 0.5)).toBeUndefined();
});

test("adjacent bins go together until each has ten clients and five organisations", () => {
  const bins = [
    { clients: 4, organisations: 3 },
    { clients: 9, organisations: 6 },
    { clients: 30, organisations: 4 },
    { clients: 12, organisations: 7 },
    { clients: 3, organisations: 2 },
  ];
  expect(adjacentBins(bins, { clients: 10, organisations: 5 })).toEqual([
    [0, 1],
    [2, 3, 4],
  ]);
});
