import { expect, test } from "vitest";
import { EscalationContacts } from "./escalation-contact.ts";

const expertTable = {
  table: "experttafel",
  name: "Secretariaat",
  reachedBy: "010 000 00 00",
  meetsOn: ["dinsdag"],
  rhythm: "om de week",
} as const;

test("a table is reached somehow, meets on some days, and may be half known", () => {
  const cot = { table: "cot", name: null, reachedBy: null, meetsOn: [], rhythm: null } as const;
  expect(EscalationContacts.parse([expertTable, cot])).toEqual([expertTable, cot]);
});

test("a table named twice is refused, and so is a day that does not exist", () => {
  expect(EscalationContacts.safeParse([expertTable, expertTable]).success).toBe(false);
  const wrong = { ...expertTable, meetsOn: ["zonnedag"] };
  expect(EscalationContacts.safeParse([wrong]).success).toBe(false);
});
