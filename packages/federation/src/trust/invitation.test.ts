import { expect, test } from "vitest";
import {
  approveInvitation,
  endsOf,
  type Invitation,
  makeInvitation,
  spendInvitation,
  standingOf,
  withdrawInvitation,
} from "./invitation.ts";
import { approvers, uuid } from "./testing.ts";

const [first, second] = approvers;
if (first === undefined || second === undefined) throw new Error("Two people approve");
const today = "2026-03-02";
const at = "2026-03-02T09:00:00Z";
const hash = "H".repeat(43);
const invitee = {
  organisation: "Zorggroep 1",
  contactEmail: "bestuur@zorggroep-1.example",
  endsOn: "2026-03-31",
};

function done<T>(result: { ok: true; value: T } | { ok: false; error: { type: string } }): T {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const made = (): Invitation => done(makeInvitation(uuid(1), invitee, { by: first, at }, today));
const open = (): Invitation => done(approveInvitation(made(), { by: second, at }, hash, today));
const refusal = (type: string) => ({ ok: false, error: { type } });
const used = { applicationId: uuid(5), at };

test("an invitation opens when a second, different person approves it", () => {
  expect(standingOf(made(), today)).toBe("proposed");
  expect(made().codeHash).toBeNull();
  expect(approveInvitation(made(), { by: first, at }, hash, today)).toEqual(
    refusal("same-approver"),
  );
  expect(standingOf(open(), today)).toBe("open");
  expect(open()).toMatchObject({ codeHash: hash, made: { by: first }, approved: { by: second } });
  expect(approveInvitation(open(), { by: second, at }, hash, today)).toEqual(
    refusal("invitation-closed"),
  );
});

test.each([
  ["2026-03-01", false],
  ["2026-03-02", true],
  [endsOf(today).usual, true],
  [endsOf(today).latest, true],
  ["2026-06-03", false],
])("an invitation may hold until %s: %s", (endsOn, may) => {
  const invitation = makeInvitation(uuid(1), { ...invitee, endsOn }, { by: first, at }, today);
  expect(invitation.ok).toBe(may);
});

test("an invitation is used once, and only while it is open", () => {
  const unusable = refusal("invitation-refused");
  const spent = done(spendInvitation(open(), used, today));
  expect([standingOf(spent, today), spent.used]).toEqual(["used", used]);
  expect(spendInvitation(spent, used, today)).toEqual(unusable);
  expect(spendInvitation(made(), used, today)).toEqual(unusable);
  expect(spendInvitation(undefined, used, today)).toEqual(unusable);
  const withdrawn = done(withdrawInvitation(open(), { by: first, at }, today));
  expect(spendInvitation(withdrawn, used, today)).toEqual(unusable);
});

test("an invitation holds through its last day and ends by itself after it", () => {
  expect(spendInvitation(open(), used, "2026-03-31").ok).toBe(true);
  expect(standingOf(open(), "2026-04-01")).toBe("ended");
  expect(spendInvitation(open(), used, "2026-04-01")).toEqual(refusal("invitation-refused"));
  const late = approveInvitation(made(), { by: second, at }, hash, "2026-04-01");
  expect(late).toEqual(refusal("invitation-closed"));
});

test("one person withdraws what is not used; what was used stays used", () => {
  const by = { by: second, at };
  expect(standingOf(done(withdrawInvitation(made(), by, today)), today)).toBe("withdrawn");
  const spent = done(spendInvitation(open(), used, today));
  expect(withdrawInvitation(spent, by, today)).toEqual(refusal("invitation-closed"));
});
