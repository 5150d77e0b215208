import { expect, test } from "vitest";
import type { RoundPlan } from "../round/message.ts";
import {
  closeRound,
  emptyLedger,
  type Ledger,
  lineagesOf,
  recordContribution,
  recordRelease,
} from "./ledger.ts";
import { declineFor, mayContribute } from "./may-contribute.ts";
import { members, planOf, roundOf } from "./testing.ts";

const at = "2026-08-03T09:05:00Z";
const own = { clients: [3, 4, 7], bands: [] };
const six = roundOf(1);
const without = roundOf(2, { roster: members(1, 2, 3, 4, 5) });
const second = { from: "2026-07-01", until: "2026-12-31" };

/** A ledger after this round was committed to, opened as far as the clients, and ended. */
function after(round: RoundPlan, end: "published" | "dead" | "open", ledger: Ledger = emptyLedger) {
  const committed = recordContribution(ledger, round, own, at);
  const released = recordRelease(
    recordRelease(committed, round.roundId, "gate"),
    round.roundId,
    "clients",
  );
  return end === "open" ? released : closeRound(released, round.roundId, end);
}

const verdict = (ledger: Ledger, round: RoundPlan) => {
  const outcome = mayContribute(ledger, round);
  return outcome.ok ? "may" : outcome.error.type;
};

test("what was never asked may be contributed", () => {
  expect(mayContribute(emptyLedger, six)).toEqual({ ok: true, value: { again: null } });
});

test("attack 4: a published round is not run again, with or without somebody", () => {
  const ledger = after(six, "published");
  expect(verdict(ledger, roundOf(2))).toBe("already-contributed");
  expect(verdict(ledger, without)).toBe("already-contributed");
});

test("attack 4: while a round is open no second one is joined", () => {
  expect(verdict(after(six, "open"), without)).toBe("already-contributed");
});

test("attack 4: after any mask was given away a dead round is not run again without somebody", () => {
  const committed = recordContribution(emptyLedger, six, own, at);
  const gate = closeRound(recordRelease(committed, six.roundId, "gate"), six.roundId, "dead");
  expect(verdict(gate, without)).toBe("rerun-with-others");
  expect(verdict(after(six, "dead"), without)).toBe("rerun-with-others");
});

test("attack 4: the same question under another plan is the same question", () => {
  const plan = { ...planOf("doel", "duur"), id: "ander-plan", version: 3 };
  expect(verdict(after(six, "published"), roundOf(2, { plan }))).toBe("already-contributed");
  expect(verdict(after(six, "dead"), roundOf(2, { plan }))).toBe("already-contributed");
  expect(verdict(after(six, "published"), roundOf(2, { plan: planOf("duur") }))).toBe("may");
});

test("a dead round runs again with the same organisations and the very same numbers", () => {
  const outcome = mayContribute(after(six, "dead"), roundOf(2));
  expect(outcome.ok && outcome.value.again?.contribution).toEqual(own);
});

test("a dead round whose numbers were lost does not run again", () => {
  const ledger = after(six, "dead");
  const entries = ledger.entries.map((entry) => ({ ...entry, contribution: null }));
  expect(verdict({ ...ledger, entries }, roundOf(2))).toBe("already-contributed");
});

test("a dead round of which no mask was given away is as if it never was", () => {
  const committed = recordContribution(emptyLedger, six, own, at);
  const dead = closeRound(committed, six.roundId, "dead");
  expect(mayContribute(dead, without)).toEqual({ ok: true, value: { again: null } });
  expect(verdict(dead, six)).toBe("round-over");
});

test("parts and their sum: a quarter after its half-year, or the other way round, is refused", () => {
  const quarter = roundOf(2, { period: { from: "2026-04-01", until: "2026-06-30" } });
  expect(verdict(after(six, "published"), quarter)).toBe("period-overlaps");
  expect(verdict(after(quarter, "published"), six)).toBe("period-overlaps");
  expect(verdict(after(six, "dead"), quarter)).toBe("period-overlaps");
});

test("attack 10: within a year one or two organisations more or fewer are refused", () => {
  const ledger = after(six, "published");
  const next = (...numbers: readonly number[]) =>
    verdict(ledger, roundOf(2, { period: second, roster: members(...numbers) }));
  expect(next(1, 2, 3, 4, 5, 6)).toBe("may");
  expect(next(1, 2, 3, 4, 5)).toBe("too-few-came-or-went");
  expect(next(1, 2, 3, 4, 5, 6, 7)).toBe("too-few-came-or-went");
  expect(next(1, 2, 3, 4, 5, 7)).toBe("too-few-came-or-went");
  expect(next(1, 2, 3, 4, 5, 6, 7, 8, 9)).toBe("may");
  expect(next(1, 2, 3)).toBe("may");
});

test("attack 10: every round of the year is compared with, not only the last", () => {
  const quarters = (from: string, until: string, number: number, ...roster: readonly number[]) =>
    roundOf(number, { period: { from, until }, roster: members(...roster) });
  const one = after(quarters("2026-01-01", "2026-03-31", 1, 1, 2, 3, 4, 5, 6), "published");
  const two = quarters("2026-04-01", "2026-06-30", 2, 1, 2, 3, 7, 8, 9);
  const ledger = after(two, "published", one);
  const three = quarters("2026-07-01", "2026-09-30", 3, 1, 2, 3, 4, 5, 6, 10);
  expect(verdict(ledger, three)).toBe("too-few-came-or-went");
});

test("at the turn of the year any number may have come or gone", () => {
  const period = { from: "2027-01-01", until: "2027-06-30" };
  const roster = members(1, 2, 3, 4, 5, 6, 7);
  expect(verdict(after(six, "published"), roundOf(2, { period, roster }))).toBe("may");
});

test("a rehearsal on made-up data counts for nothing, before or after", () => {
  const rehearsal = roundOf(2, { isRehearsal: true, roster: members(1, 2, 3, 4, 5) });
  expect(verdict(after(six, "published"), rehearsal)).toBe("may");
  expect(verdict(after(rehearsal, "published"), six)).toBe("may");
});

test("a round that builds on a log never seen here is refused", () => {
  const logHead = `${"B".repeat(42)}A`;
  expect(verdict(emptyLedger, roundOf(1, { logHead }))).toBe("log-unknown");
  expect(verdict({ ...emptyLedger, heads: [logHead] }, roundOf(1, { logHead }))).toBe("may");
});

test("tables are about the same whichever indicator stands in the rows", () => {
  const [table] = planOf("doel").tables;
  if (table === undefined) throw new Error("A plan has a table");
  const across = { ...table, by: "duur", rows: ["kort", "lang"] };
  const down = { ...across, id: "ander", indicator: "duur", by: "doel" };
  const plan = { ...planOf("doel"), tables: [across, down] };
  expect(lineagesOf(plan)).toEqual(["doel/duur"]);
});

test("what was published stays published, and a dead round can still prove published", () => {
  const published = after(six, "published");
  expect(closeRound(published, six.roundId, "dead")).toEqual(published);
  const late = closeRound(after(six, "dead"), six.roundId, "published");
  expect(verdict(late, roundOf(2))).toBe("already-contributed");
});

test("the hub hears no more than the kind of reason", () => {
  const period = second;
  expect(declineFor({ type: "log-behind", roundIds: ["a"] })).toBe("log-behind");
  expect(declineFor({ type: "period-overlaps", roundId: "a", period })).toBe("already-contributed");
  expect(declineFor({ type: "too-few-came-or-went", roundId: "a" })).toBe("roster-changed");
});
