import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { restrictionFlow } from "./restriction-flow.ts";

const one = (from: string, until: string | null, fields: object = {}) =>
  aRecord("restriction", { trajectoryId: anId(2), from, until, ...fields });

test("quarters run through the day asked for, oldest first", () => {
  expect(
    restrictionFlow([], "2026-11-20", 3).map(({ quarter, until }) => [quarter, until]),
  ).toEqual([
    ["2026-Q2", "2026-06-30"],
    ["2026-Q3", "2026-09-30"],
    ["2026-Q4", "2026-11-20"],
  ]);
  expect(restrictionFlow([], "2027-01-01", 2)[0]?.quarter).toBe("2026-Q4");
});

test("the last day still counts: it ends on the day after", () => {
  const [third, fourth] = restrictionFlow([one("2026-07-01", "2026-09-30")], "2026-12-31", 2);
  expect(third?.others).toEqual({ begun: 1, ended: 0, inForce: 1 });
  expect(fourth?.others).toEqual({ begun: 0, ended: 1, inForce: 0 });
});

test("both sides of the trap: what fell, and the one-to-one that came instead", () => {
  const flow = restrictionFlow(
    [
      one("2026-01-01", "2026-10-09", { endedBecause: "vervangen-door-1-op-1" }),
      one("2026-01-01", "2026-10-09", { endedBecause: "afgebouwd" }),
      one("2026-10-10", null, { isTheOneToOneItself: true }),
    ],
    "2026-11-01",
    1,
  );
  expect(flow).toMatchObject([
    {
      others: { begun: 0, ended: 2, inForce: 0 },
      oneToOne: { begun: 1, ended: 0, inForce: 1 },
      replaced: 1,
    },
  ]);
});

test("what lies after the day asked for has not happened yet", () => {
  const [now] = restrictionFlow(
    [one("2026-11-02", null), one("2026-01-01", "2026-11-01")],
    "2026-11-01",
    1,
  );
  expect(now?.others).toEqual({ begun: 0, ended: 0, inForce: 1 });
});
