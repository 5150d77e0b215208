import type { AgendaReason, SignalId } from "@nabij/domain";
import { expect, test } from "vitest";
import { signalTitle } from "../../signal-words/signal-title.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { isSignalsOnly, reasonInWords } from "./reason-in-words.ts";

const reasons: readonly AgendaReason[] = [
  { type: "crisis", hoursLeft: 13, isOver: false },
  { type: "crisis", hoursLeft: -36, isOver: true },
  { type: "off-plan", isExpertTableAsked: false },
  { type: "taskforce", days: 57 },
  { type: "asked", days: 1 },
  { type: "steps-late", count: 2, days: 41 },
];

test("each reason says why in one line, in Dutch", async () => {
  const t = await wordsFor("nl");
  expect(reasons.map((reason) => reasonInWords(t, reason, "nl"))).toEqual([
    "Crisis zonder hulp: nog 13 uur",
    "Crisis zonder hulp: 36 uur over de 48 uur heen",
    "De opbouw loopt anders dan gepland; de experttafel is nog niet gevraagd",
    "Wacht 57 dagen op de taskforce",
    "Vraag aan deze tafel, 1 dag geleden gesteld",
    "2 stappen van het afwegingskader te laat, de langste 41 dagen",
  ]);
});

test("the first three signals are named and the rest is counted", async () => {
  const t = await wordsFor("nl");
  const named = (ids: readonly SignalId[]) => reasonInWords(t, { type: "signals", ids }, "nl");
  expect(named(["G4"])).toBe(`Weegt zwaar: ${signalTitle("G4", "nl")}`);
  expect(named(["G4", "G5", "G6"])).not.toContain("; en nog");
  expect(named(["G4", "G5", "G6", "G3", "G9"])).toMatch(/; en nog 2$/);
});

test("only signals can wait for the others, and no reason at all is not a signal", () => {
  const signals: AgendaReason = { type: "signals", ids: ["G4"] };
  expect(isSignalsOnly([signals])).toBe(true);
  expect(isSignalsOnly([{ type: "asked", days: 1 }, signals])).toBe(false);
  expect(isSignalsOnly([])).toBe(false);
});
