import { expect, test } from "vitest";
import { readAccessLogSearch } from "./access-log-search.ts";

test("an id and a day that exist are read; a number of a trajectory never stands in an address", () => {
  const over = "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d";
  expect(
    readAccessLogSearch({ over, van: "2026-10-01", tot: "2026-02-30", wat: "gelezen" }),
  ).toEqual({
    over,
    van: "2026-10-01",
    wat: "gelezen",
  });
  expect(readAccessLogSearch({ over: "T0007", rol: "niemand" })).toEqual({});
});
