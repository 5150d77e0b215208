import { guides } from "@nabij/reflection";
import { expect, test } from "vitest";
import { type GuideFacts, suggestGuide } from "./suggest-guide.ts";

const today = "2026-11-22";
const running: GuideFacts = {
  startDate: "2025-09-01",
  renewals: [],
  evaluations: ["2026-10-01"],
};

test("a renewal within twelve weeks comes before anything else", () => {
  const facts = { ...running, startDate: "2026-11-01", renewals: ["2026-01-03", "2027-01-03"] };
  expect(suggestGuide(facts, today)).toEqual({
    ...{ guideId: "verlenging", reason: "renewal", count: 6 },
  });
  expect(suggestGuide({ ...running, renewals: ["2027-02-22"] }, today)).toBeNull();
});

test("in the first eight weeks it is about the start", () => {
  expect(suggestGuide({ ...running, startDate: "2026-10-01" }, today)?.guideId).toBe("start");
  expect(suggestGuide({ ...running, startDate: "2026-12-01" }, today)?.count).toBe(0);
});

test("half a year without looking back asks for an evaluation, and so does none at all", () => {
  expect(suggestGuide({ ...running, evaluations: ["2026-05-22"] }, today)).toMatchObject({
    ...{ reason: "evaluated", count: 6 },
  });
  expect(suggestGuide({ ...running, evaluations: ["2026-05-23"] }, today)).toBeNull();
  expect(suggestGuide({ ...running, evaluations: [] }, today)?.reason).toBe("never");
});

test("only guides that exist are proposed", () => {
  const ids = guides.map(({ id }) => id);
  for (const id of ["verlenging", "start", "evaluatie"]) expect(ids).toContain(id);
});
