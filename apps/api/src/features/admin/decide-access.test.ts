import { expect, test } from "vitest";
import { type Access, decideAccess } from "./decide-access.ts";

const change = { actorId: "admin", userId: "other", before: null, today: "2026-11-01" };
const all = { clientIds: null, teamIds: null };
const worker: Access = { role: "begeleider", ...all, validUntil: null, disabled: false };

test("nobody changes their own access", () => {
  expect(decideAccess(worker, { ...change, userId: "admin" })).toEqual({
    ok: false,
    error: { type: "OwnAccess" },
  });
});

test("who sees own clients only is named at least one", () => {
  for (const clientIds of [null, []]) {
    const role = "externe-deskundige";
    expect(decideAccess({ ...worker, role, clientIds }, change)).toEqual({
      ok: false,
      error: { type: "ClientsUnnamed", role },
    });
  }
  const guest: Access = { ...worker, role: "externe-deskundige", clientIds: ["c"] };
  expect(decideAccess(guest, change)).toEqual({ ok: true, value: guest });
});

test("an empty choice of clients for others is all clients", () => {
  const { clientIds: _all, ...rest } = worker;
  expect(decideAccess({ ...rest, clientIds: [] }, change)).toEqual({ ok: true, value: worker });
});

test("teams are for who works in one and has no clients by name; no team at all stays none", () => {
  const teams = (access: Partial<Access>) =>
    decideAccess({ ...worker, teamIds: ["t"], ...access }, change);
  expect(teams({})).toMatchObject({ value: { teamIds: ["t"] } });
  expect(teams({ teamIds: [] })).toMatchObject({ value: { teamIds: [] } });
  expect(teams({ role: "wzd-functionaris" })).toMatchObject({ value: { teamIds: null } });
  expect(teams({ clientIds: ["c"] })).toMatchObject({ value: { clientIds: ["c"], teamIds: null } });
});

test("an invitation ends today at the earliest, but one that has ended may stay as it is", () => {
  const until = (validUntil: string) => ({ ...worker, validUntil });
  expect(decideAccess(until("2026-11-01"), change).ok).toBe(true);
  const ended = until("2026-10-31");
  expect(decideAccess(ended, change)).toMatchObject({ error: { type: "InvitationInPast" } });
  expect(decideAccess(ended, { ...change, before: ended }).ok).toBe(true);
});
