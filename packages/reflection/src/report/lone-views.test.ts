import fc from "fast-check";
import { expect, test } from "vitest";
import { aCircle, circle, leader } from "../testing.ts";
import { report } from "./report.ts";

const ids: readonly string[] = circle;

/** Everyone around one device, so that who leads may send for all. */
const people = (
  [
    "client",
    "begeleider",
    "begeleider",
    "begeleider",
    "begeleider",
    "gedragswetenschapper",
    "zorgmanager",
  ] as const
).map((role) => ({ role, device: "table" as const }));

const dots = fc.array(fc.nat(100), { minLength: 7, maxLength: 7 });

/** The middle by hand: of seven the fourth. */
function aloneBy(values: readonly number[]): number[] {
  const middle = values.toSorted((a, b) => a - b)[3] ?? 0;
  return values.flatMap((value, seat) => (Math.abs(value - middle) >= 50 ? [seat] : []));
}

test("each lone dot, found by hand, is in the report and in no other place than its own axis", () => {
  let found = 0;
  fc.assert(
    fc.property(dots, dots, (nearness, autonomy) => {
      const table = aCircle({ participants: people }).must({ type: "openStage", stage: "field" });
      circle.forEach((participantId, seat) => {
        const place = { nearness: nearness[seat] ?? 0, autonomy: autonomy[seat] ?? 0 };
        table.must(
          { type: "placeInField", participantId, perspective: "own", ...place },
          { type: "setReady", participantId, roundId: "field", ready: true },
        );
      });
      expect(report(table.guide, table.state).loneViews).toEqual([]);
      table.must({ type: "reveal", roundId: "field" });
      const { loneViews } = report(table.guide, table.state);
      const seatsOn = (axis: string) =>
        loneViews
          .filter(({ subject }) => subject.id === axis)
          .map(({ participantId }) => ids.indexOf(participantId))
          .toSorted((a, b) => a - b);
      found += loneViews.length;
      expect(seatsOn("nearness")).toEqual(aloneBy(nearness));
      expect(seatsOn("autonomy")).toEqual(aloneBy(autonomy));
      expect(table.seenBy(leader).together?.loneViews).toHaveLength(loneViews.length);
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(20);
});
