import { newRecord } from "@nabij/domain";
import { expect, test } from "vitest";
import { isWritten, newDiscussion } from "./new-discussion.ts";

const id = "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d";

test.each([
  ["2026-11-02", "2026-11-01"],
  ["2026-11-01", "2026-11-01"],
  ["2026-10-26", "2026-11-01"],
])("a meeting on %s can be answered on %s", (meetsOn, today) => {
  const fields = { ...newDiscussion(id, meetsOn, today), answeredOn: today };
  const made = newRecord("escalation", fields, id);
  expect(made.ok).toBe(true);
  expect(fields.askedOn <= today).toBe(true);
});

test("a tick alone is nothing written down; advice or what follows is", () => {
  const made = newRecord("escalation", newDiscussion(id, "2026-11-02", "2026-11-01"), id);
  if (!made.ok) throw new Error("not a discussion");
  expect(isWritten(null)).toBe(false);
  expect(isWritten(made.value)).toBe(false);
  expect(isWritten({ ...made.value, advice: "samen wandelen" })).toBe(true);
  expect(isWritten({ ...made.value, followUp: "begeleider belt" })).toBe(true);
});
