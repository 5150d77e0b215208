import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { signalFileColumns } from "./signals-file.ts";
import type { NamedSignal } from "./use-signals.ts";

const t = await wordsFor("nl");

const resting: NamedSignal = {
  ...{ id: "G28", code: "longer-than-planned", severity: "medium", source: "", about: [] },
  evidence: { plannedEndDate: "2026-11-01", daysLate: 21 },
  ...{ trajectoryId: "t", trajectoryNumber: "T0001", clientId: "c", clientPseudonym: "C0001" },
  ...{ clientName: "Sam", teamId: null, startDate: "2026-01-01", since: "2026-11-02" },
  ...{ assigneeId: "noor", assigneeName: "Noor", snoozedUntil: "2026-12-01" },
  snoozeReason: "wacht op de plek",
};

test("a line of the file says what it rests on, since when, whose it is and why it rests", () => {
  const line = signalFileColumns(t, "nl").map(({ header, value }) => [header, value(resting)]);
  expect(Object.fromEntries(line)).toMatchObject({
    Cliënt: "Sam",
    "Waarop het rust": "Het geplande einde was 1 nov 2026, 21 dagen geleden.",
    "Open sinds": "2026-11-02",
    "Wie het oppakt": "Noor",
    "Rust tot en met": "2026-12-01",
    "Waarom het mag rusten": "wacht op de plek",
  });
});
