import { expect, test } from "vitest";
import { aTable, type BareCommand } from "../testing.ts";
import { fieldHistory } from "./field-history.ts";
import { historyOf } from "./history-of.ts";
import { report } from "./report.ts";

type Dot = readonly [participantId: string, nearness: number, autonomy: number];

/** One session around a table: P1 and P2 support workers, P3 behavioural expert, P4 manager. */
function held(sessionId: string, today: string, dots: readonly Dot[]) {
  const table = aTable({ sessionId, today });
  for (const [participantId, nearness, autonomy] of dots) {
    const dot = { participantId, perspective: "own", nearness, autonomy } as const;
    table.must({ type: "placeInField", ...dot } satisfies BareCommand);
  }
  return report(table.guide, table.state);
}

const spring = held("s-1", "2026-03-01", [
  ["P1", 90, 10],
  ["P2", 70, 20],
  ["P4", 20, 60],
]);
const autumn = held("s-2", "2026-10-01", [
  ["P1", 60, 40],
  ["P4", 40, 60],
]);

test("the field over time: the middle of each role per session, oldest first", () => {
  expect(fieldHistory([autumn, spring])).toEqual([
    {
      sessionId: "s-1",
      on: "2026-03-01",
      places: [place("begeleider", 80, 15, 2, false), place("zorgmanager", 20, 60, 1, true)],
    },
    {
      sessionId: "s-2",
      on: "2026-10-01",
      places: [place("begeleider", 60, 40, 1, false), place("zorgmanager", 40, 60, 1, true)],
    },
  ]);
});

function place(role: string, nearness: number, autonomy: number, n: number, identifiable: boolean) {
  return { role, perspective: "own", nearness, autonomy, n, identifiable };
}

test("a session without dots is no point on the field", () => {
  expect(fieldHistory([held("s-3", "2026-11-01", [])])).toEqual([]);
});

test("the history tells when, who, what was agreed and what came of it, and not one sentence", () => {
  const table = aTable({ sessionId: "s-9", today: "2026-01-05" })
    .opens("q1")
    .says("q1", "P1", "Een zin die hier blijft");
  table.must(
    {
      type: "proposeAgreement",
      agreement: {
        kind: "actie",
        what: "Samen koken",
        whoId: "P1",
        when: "2026-02-01",
        signOfSuccess: "Twee keer",
      },
    },
    { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] },
  );
  const winter = report(table.guide, table.state);
  const lines = historyOf([spring, winter], [{ sessionId: "s-9", kept: 1, broken: 0 }]);
  expect(
    lines.map(({ on, agreed, outcome, differences }) => [on, agreed, outcome, differences]),
  ).toEqual([
    ["2026-01-05", 1, { kept: 1, broken: 0 }, 0],
    // Nearness: 80 against 20 is 0.6 apart; autonomy: 15 against 60 is 0.45.
    ["2026-03-01", 0, null, 1],
  ]);
  expect(lines[0]?.roles).toEqual(["begeleider", "gedragswetenschapper", "zorgmanager"]);
  expect(JSON.stringify(lines)).not.toMatch(/Een zin|Samen koken/);
});
