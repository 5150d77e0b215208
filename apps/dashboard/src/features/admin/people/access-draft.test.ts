import { expect, test } from "vitest";
import { choicesFor, draftOf, wantedAccess, whichOf } from "./access-draft.ts";

const draft = draftOf(null);

test("somebody new sees all clients unless the role sees own clients only", () => {
  expect(wantedAccess(draft, null)).toEqual({
    role: "begeleider",
    validUntil: null,
    clientNumbers: [],
    teamIds: null,
  });
  expect(choicesFor("vertegenwoordiger", null)).toEqual(["named"]);
  expect(whichOf({ ...draft, role: "vertegenwoordiger" }, null)).toBe("named");
});

test("clients that are to be named must be named", () => {
  const named = { ...draft, role: "client", numbers: " , " } as const;
  expect(wantedAccess(named, null)).toBeNull();
  expect(wantedAccess({ ...named, numbers: "C0001 C0002" }, null)?.clientNumbers).toEqual([
    "C0001",
    "C0002",
  ]);
});

test("the clients somebody has stay without being typed again", () => {
  const guest = { ...draft, role: "externe-deskundige", which: "keep" } as const;
  expect(wantedAccess(guest, 2)).toEqual({ role: "externe-deskundige", validUntil: null });
  expect(choicesFor("begeleider", 2)).toEqual(["all", "teams", "keep", "named"]);
});

test("teams are for who works in one, take the place of named clients, and may be none", () => {
  const teams = { ...draft, which: "teams", teamIds: ["t1"] } as const;
  const asked = { role: "begeleider", validUntil: null, clientNumbers: [] };
  expect(wantedAccess(teams, null)).toEqual({ ...asked, teamIds: ["t1"] });
  expect(wantedAccess({ ...teams, teamIds: [] }, null)).toEqual({ ...asked, teamIds: [] });
  const director = { ...teams, role: "procesregisseur" } as const;
  expect(whichOf(director, null)).toBe("all");
  expect(wantedAccess(director, null)?.teamIds).toBeNull();
});
