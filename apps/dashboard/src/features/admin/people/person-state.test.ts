import { expect, test } from "vitest";
import { personState } from "./person-state.ts";

const today = "2026-11-22";

test("an invitation is open on its last day and ended the day after", () => {
  const until = (validUntil: string) => personState({ disabled: false, validUntil }, today);
  expect([until("2026-11-22"), until("2026-11-21")]).toEqual(["uitnodiging", "verlopen"]);
});

test("without an end an account is active, and blocked weighs more than any date", () => {
  expect(personState({ disabled: false, validUntil: null }, today)).toBe("actief");
  expect(personState({ disabled: true, validUntil: "2026-01-01" }, today)).toBe("geblokkeerd");
});
