import { expect, test } from "vitest";
import { hoursBandOf } from "./hours-bands.ts";

test("a band ends just before its last hour, and unknown is a band of its own", () => {
  expect([0, 1.99, 2, 5.99, 6, 12, 23.99, 24, null].map(hoursBandOf)).toEqual([
    "tot-2",
    "tot-2",
    "2-tot-6",
    "2-tot-6",
    "6-tot-12",
    "12-tot-24",
    "12-tot-24",
    "24-uur",
    "onbekend",
  ]);
});
