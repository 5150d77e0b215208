import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { teamStanding } from "./team-standing.ts";

function aContext(number: number, fields: Readonly<Record<string, unknown>>) {
  const base = { trajectoryId: anId(1), date: "2026-01-01" };
  return aRecord("teamContext", { ...base, ...fields }, anId(number));
}

test("the newest picture of a trajectory counts, whatever order they come in", () => {
  const standing = teamStanding(
    [anId(1)],
    [
      aContext(11, { date: "2026-06-01", stability: "hoog", staffLeft: 0 }),
      aContext(12, { date: "2026-01-01", stability: "laag", staffLeft: 4 }),
    ],
  );
  expect(standing.stability).toEqual({ laag: 0, midden: 0, hoog: 1, onbekend: 0 });
  expect(standing.staffLeft).toEqual({ ja: 0, nee: 1, onbekend: 0 });
});

test("a trajectory nobody wrote about is unknown, not low and not no", () => {
  const standing = teamStanding(
    [anId(1), anId(2)],
    [aContext(11, { sharedVision: false, confidence: "midden" })],
  );
  expect(standing.trajectories).toBe(2);
  expect(standing.sharedVision).toEqual({ ja: 0, nee: 1, onbekend: 1 });
  expect(standing.confidence).toEqual({ laag: 0, midden: 1, hoog: 0, onbekend: 1 });
});

test("a trajectory of another team does not count", () => {
  const standing = teamStanding([], [aContext(11, { stability: "hoog" })]);
  expect(standing.stability.hoog).toBe(0);
});
