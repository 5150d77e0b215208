import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { type EscalationTable, escalationLadder, waitingOf } from "./escalation-ladder.ts";

const asked = (table: EscalationTable, fields: object = {}) =>
  aRecord("escalation", { trajectoryId: anId(2), table, askedOn: "2026-01-31", ...fields });

test("the ladder goes from the region to the country", () => {
  expect(escalationLadder.map(({ table }) => table)).toEqual([
    "ret",
    "experttafel",
    "casuistiektafel",
    "cot",
    "taskforce",
    "landelijke-commissie",
  ]);
});

test.each([
  ["ret", null],
  ["experttafel", null],
  ["casuistiektafel", "2026-02-07"],
  ["cot", "2026-02-02"],
  ["taskforce", "2026-03-28"],
  ["landelijke-commissie", "2026-02-28"],
  ["cce", null],
] as const)("a question to the %s should be on the table by %s", (table, expectedBy) => {
  expect(waitingOf(asked(table), "2026-02-01")?.expectedBy).toBe(expectedBy);
});

test("a meeting that is planned goes before the rhythm, and is overdue the day after", () => {
  const planned = asked("taskforce", { meetsOn: "2026-03-10" });
  expect(waitingOf(planned, "2026-03-10")).toMatchObject({ isOverdue: false, daysWaiting: 38 });
  expect(waitingOf(planned, "2026-03-11")).toMatchObject({ isOverdue: true });
});

test("what is answered waits no more, and what is not asked yet does not wait", () => {
  const answered = asked("ret", { answeredOn: "2026-02-10" });
  expect(waitingOf(answered, "2026-02-09")).not.toBeNull();
  expect(waitingOf(answered, "2026-02-10")).toBeNull();
  expect(waitingOf(asked("ret"), "2026-01-30")).toBeNull();
});
