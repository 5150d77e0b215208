import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { accessLogCsv } from "./access-log-csv.ts";

const nl = await wordsFor("nl");

test("a line of the log is a row with who, what, the number and the filters it was taken with", () => {
  const line = {
    seq: 7,
    at: "2026-10-01T21:59:00.000Z",
    actorName: null,
    actorId: "gone",
    role: "begeleider",
    action: "goal.change",
    act: "veranderd",
    subjectKind: "goal",
    subjectId: "g",
    subjectNumber: "T0007",
    subjectUser: null,
  } as const;
  const [head, row] = accessLogCsv([line], "Laatste maand", nl).split("\r\n");
  expect(head?.split(";")).toHaveLength(9);
  expect(row).toBe(
    "2026-10-01T21:59:00.000Z;onbekend account;begeleider;wijzigen;goal.change;een doel;T0007;g;Laatste maand",
  );
});
