import { report } from "@nabij/reflection";
import { aTable } from "@nabij/reflection/testing";
import { expect, test } from "vitest";
import { fieldSection } from "./report-differences.ts";
import { reflectionWriting } from "./report-writing.ts";

const lastTime = { role: "begeleider", nearness: 90, autonomy: 10 } as const;

/** A conversation in which a support worker placed a dot, with where that role stood last time. */
function made() {
  const previous = { closedOn: "2026-05-01", agreements: [], field: [lastTime] };
  const table = aTable({ previous });
  for (const perspective of ["own", "as-client"] as const)
    table.must({
      ...{ type: "placeInField", participantId: "P1", perspective },
      ...{ nearness: perspective === "own" ? 60 : 40, autonomy: 50 },
    });
  return report(table.guide, table.state);
}

test("where a role stood last time stands under where it stands now, and not under an estimate", () => {
  const { table } = fieldSection(reflectionWriting("nl", "Sam"), made());
  expect(table?.rows).toEqual([
    ["Begeleider", "60", "50"],
    ["Begeleider, de vorige keer", "90", "10"],
    ["Begeleider, zoals de cliënt het zou zeggen", "40", "50"],
  ]);
});
