import { expect, test } from "vitest";
import { fieldsOf } from "../record/records.ts";
import { anId, aRecord } from "../testing.ts";
import { answerOf, rights } from "./rights.ts";

test("every line of the checklist is a field of the check and has its source", () => {
  const fields = fieldsOf("rightsCheck");
  expect(rights).toHaveLength(6);
  expect(rights.every(({ right, source }) => fields.includes(right) && source !== "")).toBe(true);
});

test("an answer is yes, partly, no, or not known", () => {
  const check = aRecord("rightsCheck", {
    trajectoryId: anId(2),
    date: "2026-11-01",
    education: "deels",
    staffInformed: false,
  });
  expect(rights.map((right) => answerOf(check, right))).toEqual([
    "deels",
    null,
    null,
    null,
    null,
    "nee",
  ]);
  expect(answerOf({ ...check, staffInformed: true }, { right: "staffInformed" })).toBe("ja");
});
