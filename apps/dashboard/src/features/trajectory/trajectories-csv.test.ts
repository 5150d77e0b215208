import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { trajectoriesCsv } from "./trajectories-csv.ts";
import type { TrajectoryRow } from "./trajectory-row.ts";

const row: TrajectoryRow = {
  id: "1",
  number: "T0002",
  clientName: "=Sam",
  team: null,
  legalWorlds: ["wlz", "wmo"],
  startDate: "2026-01-02",
  plannedEndDate: null,
  endDate: null,
  type: "tijdelijk",
  stance: null,
  purpose: "behandeling",
  hoursPerDay: 7.5,
  ratio: "2:1",
  lastEvaluation: "2026-03-04",
  signals: ["G4"],
};

test("every row carries the day and the filter, and no name runs as a formula", async () => {
  const filter = { at: "2026-11-22", filter: "1 lopend traject." };
  const [header, line] = trajectoriesCsv([row], filter, await wordsFor("nl"), "nl").split("\r\n");
  expect(header?.split(";")).toHaveLength(16);
  expect(line).toBe(
    "T0002;'=Sam;;wlz, wmo;2026-01-02;;;7,5;2:1;tijdelijk;;behandeling;2026-03-04;Evaluatie te laat;2026-11-22;1 lopend traject.",
  );
});
