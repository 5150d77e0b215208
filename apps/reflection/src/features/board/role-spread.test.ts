import { expect, test } from "vitest";
import { roleSpread } from "./role-spread.ts";

const said = (
  participantId: string,
  role: "client" | "begeleider",
  scale: number | null,
  what: { perspective?: "own" | "as-client"; kind?: "answered" | "later" } = {},
) => ({
  ...{ participantId, role, scale, status: "said" as const },
  ...{ perspective: "own" as const, kind: "answered" as const },
  ...what,
});

test("a row per role, the client first, the estimate apart from the own view", () => {
  const rows = roleSpread([
    said("P1", "begeleider", 4),
    said("P1", "begeleider", 1, { perspective: "as-client" }),
    said("P2", "begeleider", 2),
    said("P3", "client", 1),
  ]);
  expect(rows).toEqual([
    { role: "client", perspective: "own", values: [1] },
    { role: "begeleider", perspective: "own", values: [2, 4] },
    { role: "begeleider", perspective: "as-client", values: [1] },
  ]);
});

test("the last word of a person counts, and silence is never a value", () => {
  const rows = roleSpread([
    said("P1", "begeleider", 4),
    said("P1", "begeleider", 2),
    said("P2", "begeleider", null, { kind: "later" }),
  ]);
  expect(rows).toEqual([{ role: "begeleider", perspective: "own", values: [2] }]);
});
