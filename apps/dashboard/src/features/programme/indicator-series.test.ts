import { expect, test } from "vitest";
import { indicatorSeries, seriesPlaces } from "./indicator-series.ts";

const known = (on: string, value: number) => ({ label: "Bekend gezicht", value, unit: "%", on });

test("numbers of one label and unit make one series, oldest first", () => {
  const pool = { label: "In de pool", value: 6, unit: null, on: "2026-01-01" };
  const series = indicatorSeries({
    indicators: [known("2026-06-01", 70), pool, known("2026-01-01", 52)],
  });
  expect(series.map(({ label }) => label)).toEqual(["Bekend gezicht", "In de pool"]);
  expect(series[0]?.points.map(({ value }) => value)).toEqual([52, 70]);
});

test("the drawing starts at zero, so that a small change looks small", () => {
  const places = seriesPlaces([
    { on: "2026-01-01", value: 50 },
    { on: "2026-07-01", value: 100 },
  ]);
  expect(places.map(({ x }) => x)).toEqual([3, 97]);
  expect(places.map(({ y }) => y)).toEqual([13, 3]);
});

test("one number stands in the middle, and a series of zeros does not break the drawing", () => {
  expect(seriesPlaces([{ on: "2026-01-01", value: 5 }])).toEqual([{ x: 50, y: 3 }]);
  expect(seriesPlaces([{ on: "2026-01-01", value: 0 }])).toEqual([{ x: 50, y: 13 }]);
});
