import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoundPlan } from "../round/message.ts";
import {
  closeRound,
  emptyLedger,
  type Ledger,
  recordContribution,
  recordRelease,
} from "./ledger.ts";
import { mayContribute } from "./may-contribute.ts";
import { members, planOf, roundOf } from "./testing.ts";

const periods = [
  { from: "2026-01-01", until: "2026-03-31" },
  { from: "2026-04-01", until: "2026-06-30" },
  { from: "2026-01-01", until: "2026-06-30" },
  { from: "2026-07-01", until: "2026-12-31" },
  { from: "2027-01-01", until: "2027-06-30" },
];

/** The others of a round: near to each other, so that the same ones come back often. */
const rosters = [
  [2, 3, 4, 5, 6],
  [2, 3, 4, 5],
  [2, 3, 4, 5, 7],
  [2, 3, 4, 5, 6, 7, 8, 9],
  [2, 6, 7, 8, 9],
];

/** What a hub may ask, in any order and with any organisations, and how each round may end. */
const asked = fc.record({
  period: fc.constantFrom(...periods),
  indicators: fc.subarray(["doel", "duur"], { minLength: 1 }),
  roster: fc.constantFrom(...rosters),
  end: fc.constantFrom("published", "dead-after-a-mask", "dead-before-any-mask" as const),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** A round that was opened, or may have been, with the number organisation 1 put into it. */
type Opened = { readonly round: RoundPlan; readonly own: number };

/** What a node lets a hub open that asks all this; its number differs every time it counts. */
function openedOf(history: readonly Asked[]): readonly Opened[] {
  let ledger: Ledger = emptyLedger;
  const opened: Opened[] = [];
  for (const [index, { period, indicators, roster, end }] of history.entries()) {
    const round = roundOf(index, {
      period,
      plan: planOf(...indicators),
      roster: members(1, ...roster),
    });
    const verdict = mayContribute(ledger, round);
    if (!verdict.ok) continue;
    const own = verdict.value.again?.contribution?.clients[0] ?? index;
    ledger = recordContribution(
      ledger,
      round,
      { clients: [own], bands: [] },
      "2026-08-03T09:00:00Z",
    );
    if (end !== "dead-before-any-mask") {
      ledger = recordRelease(ledger, round.roundId, "gate");
      opened.push({ round, own });
    }
    ledger = closeRound(ledger, round.roundId, end === "published" ? end : "dead");
  }
  return opened;
}

const daysOf = ({ from, until }: RoundPlan["period"]) =>
  [1, 4, 7, 10].flatMap((month) =>
    [2026, 2027]
      .map((year) => `${year}-${String(month).padStart(2, "0")}-01`)
      .filter((day) => from <= day && day <= until),
  );

const tablesOf = ({ plan }: RoundPlan) => plan.tables.map(({ indicator }) => indicator);

test("attacks 4 and 10: whatever a hub asks, no two openings differ by what one or two put in", () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (history) => {
      const opened = openedOf(history);
      for (const [index, one] of opened.entries())
        for (const other of opened.slice(index + 1)) expectNoDifference(one, other);
    }),
    { numRuns: 500 },
  );
});

function expectNoDifference(one: Opened, other: Opened): void {
  const isSameTable = tablesOf(one.round).some((table) => tablesOf(other.round).includes(table));
  if (!isSameTable) return;
  const ids = ({ round }: Opened) => round.roster.map(({ organisationId }) => organisationId);
  const all = [...ids(one), ...ids(other)];
  const apart = all.filter((id) => all.indexOf(id) === all.lastIndexOf(id)).length;
  const isSameDay = daysOf(one.round.period).some((day) =>
    daysOf(other.round.period).includes(day),
  );
  if (isSameDay)
    expect([one.round.period, apart, one.own]).toEqual([other.round.period, 0, other.own]);
  const isSameYear = one.round.period.from.slice(0, 4) === other.round.period.from.slice(0, 4);
  if (isSameYear) expect(apart === 0 || apart >= 3).toBe(true);
}

test("an honest hub is not kept from its work: every half-year of the same organisations opens", () => {
  const roster = [2, 3, 4, 5, 6];
  const halves = periods.slice(2).map((period) => ({
    period,
    roster,
    indicators: ["doel", "duur"],
    end: "published" as const,
  }));
  expect(openedOf(halves)).toHaveLength(3);
});
