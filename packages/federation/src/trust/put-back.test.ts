import { expect, test } from "vitest";
import { blocks } from "../contribution/vector.ts";
import { closeRound, emptyLedger, Ledger, recordContribution } from "./ledger.ts";
import { mayContribute } from "./may-contribute.ts";
import { isFromBeforePutBack, putBack } from "./put-back.ts";
import { members, roundOf } from "./testing.ts";

const own = { clients: [3, 4, 7], bands: [] };
const running = roundOf(1);
const committed = recordContribution(emptyLedger, running, own, running.openedAt);
const restoredAt = "2026-08-03T12:00:00Z";
const later = { openedAt: "2026-08-04T09:00:00Z" };

const verdict = (...asked: Parameters<typeof mayContribute>) => {
  const outcome = mayContribute(...asked);
  return outcome.ok ? "may" : outcome.error.type;
};

test("a round that was open when the data were put back is never answered, known or not", () => {
  const forgotten = putBack(emptyLedger, restoredAt);
  expect(verdict(forgotten, running)).toBe("from-before-put-back");
  expect(verdict(forgotten, { ...running, isRehearsal: true })).toBe("from-before-put-back");
  expect(verdict(putBack(committed, restoredAt), running)).toBe("round-over");
  expect(verdict(forgotten, roundOf(2, later))).toBe("may");
});

test("the clock of the hub may run five minutes ahead", () => {
  const ledger = putBack(emptyLedger, restoredAt);
  expect(isFromBeforePutBack(ledger, { openedAt: "2026-08-03T12:05:00Z" })).toBe(true);
  expect(isFromBeforePutBack(ledger, { openedAt: "2026-08-03T12:05:01Z" })).toBe(false);
  expect(isFromBeforePutBack(emptyLedger, { openedAt: "2026-08-03T12:05:00Z" })).toBe(false);
});

test("a round that was open in the backup and died counts as opened: no rerun without somebody", () => {
  const without = roundOf(2, { ...later, roster: members(1, 2, 3, 4, 5) });
  const died = (ledger: Ledger) => closeRound(ledger, running.roundId, "dead");
  expect(verdict(died(committed), without)).toBe("may");
  expect(verdict(died(putBack(committed, restoredAt)), without)).toBe("rerun-with-others");
  const same = mayContribute(died(putBack(committed, restoredAt)), roundOf(3, later));
  expect(same).toMatchObject({ ok: true, value: { again: { contribution: own } } });
  expect(putBack(committed, restoredAt).entries[0]?.released).toEqual(blocks);
});

test("the last time that data were put back counts, and a ledger of before reads as it did", () => {
  const twice = putBack(putBack(emptyLedger, restoredAt), "2026-08-01T12:00:00Z");
  expect(twice.putBackAt).toBe(restoredAt);
  expect(Ledger.parse(JSON.parse(JSON.stringify(emptyLedger)))).toEqual(emptyLedger);
  expect(Ledger.parse(JSON.parse(JSON.stringify(twice)))).toEqual(twice);
});
