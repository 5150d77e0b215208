import { expect, test } from "vitest";
import { draftProblems, emptyDraft, proposedNumber } from "./trajectory-draft.ts";

const today = "2026-11-22";

test("an empty draft says what is missing, and not what was not asked", () => {
  expect(draftProblems(emptyDraft(today))).toEqual({ clientId: "missing", type: "missing" });
  expect(draftProblems({ ...emptyDraft(today), whom: "added" })).toEqual({
    pseudonym: "missing",
    birthDate: "missing",
    legalWorld: "missing",
    type: "missing",
  });
});

test("who works in a team adds a client to a team, which is filled in when there is one", () => {
  const typed = {
    pseudonym: "C1",
    birthDate: today,
    legalWorld: "wlz",
    type: "tijdelijk",
  } as const;
  const draft = { ...emptyDraft(today), ...typed, whom: "added" } as const;
  expect(draftProblems(draft)).toEqual({});
  expect(draftProblems(draft, true)).toEqual({ teamId: "missing" });
  expect(draftProblems({ ...draft, teamId: emptyDraft(today, "t").teamId }, true)).toEqual({});
});

test("a citizen service number is refused as a number or a name, with or without dots", () => {
  const draft = { ...emptyDraft(today), clientId: "x", type: "tijdelijk" } as const;
  expect(draftProblems({ ...draft, number: "111222333" })).toEqual({ number: "citizenNumber" });
  expect(draftProblems({ ...draft, pseudonym: "111.222.333" })).toEqual({
    pseudonym: "citizenNumber",
  });
  expect(draftProblems({ ...draft, number: "111222334" })).toEqual({});
});

test("nobody has to think up a number", () => {
  expect(proposedNumber("C0002", today)).toBe("C0002-2026");
  expect(proposedNumber("", today)).toBe("");
});
