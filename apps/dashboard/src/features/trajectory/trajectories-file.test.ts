import { expect, test } from "vitest";
import { csvOf } from "../../export-file/csv-of.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { fileColumns } from "./trajectories-file.ts";
import type { TrajectoryRow } from "./trajectory-row.ts";

const row: TrajectoryRow = {
  id: "1",
  clientId: "2",
  number: "T0002",
  clientName: "=Sam",
  team: null,
  teamId: null,
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

test("every row carries the filter, and no name runs as a formula", async () => {
  const columns = fileColumns(await wordsFor("nl"), "nl");
  const facts = [{ label: "Filter", value: "1 lopend traject." }];
  const file = csvOf({ name: "Trajecten", at: "2026-11-22", columns, rows: [row], facts });
  const [header, line] = file.split("\r\n");
  expect(header?.split(";")).toHaveLength(15);
  expect(line).toBe(
    "T0002;'=Sam;;Wlz, Wmo;2026-01-02;;;7,5;2:1;tijdelijk;;behandeling;2026-03-04;Evaluatie te laat;1 lopend traject.",
  );
});
