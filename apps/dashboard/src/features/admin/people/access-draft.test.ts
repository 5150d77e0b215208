import { expect, test } from "vitest";
import { choicesFor, draftOf, wantedAccess, whichOf } from "./access-draft.ts";

const draft = draftOf(null);

test("somebody new sees all clients unless the role sees own clients only", () => {
  expect(wantedAccess(draft, null)).toEqual({
    role: "begeleider",
    validUntil: null,
    clientNumbers: [],
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
  expect(choicesFor("begeleider", 2)).toEqual(["all", "keep", "named"]);
});
