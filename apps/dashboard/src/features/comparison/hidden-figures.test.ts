import { expect, test } from "vitest";
import { absenceOf, countFigures } from "./hidden-figures.ts";
import type { ComparedTable } from "./use-comparison.ts";

const shown = { mark: "shown", clients: 45, percentage: 30 } as const;
const hidden = { mark: "hidden", reason: "te-klein" } as const;
const nobody = { mark: "zero-not-shown" } as const;

function aTable(groups: readonly ComparedTable["cells"][number][number]["group"][]): ComparedTable {
  return {
    ...{ id: "doel", indicator: "doel", indicatorVersion: 1, by: null, rows: [["totaal"]] },
    columns: groups.map((_, index) => [`a${index}`]),
    estimates: { own: null, group: null },
    cells: [groups.map((group) => ({ own: null, group }))],
  };
}

test("what is shown and what is not are counted, each absence by its own reason", () => {
  const { shown: count, absent } = countFigures([
    aTable([shown, hidden, nobody]),
    aTable([hidden]),
  ]);
  expect(count).toBe(1);
  expect([...absent]).toEqual([
    ["te-klein", 2],
    ["zero-not-shown", 1],
  ]);
});

test("hidden, no data and zero are three different absences", () => {
  const marks = [shown, hidden, nobody, { mark: "no-data" } as const];
  expect(marks.map(absenceOf)).toEqual([null, "te-klein", "zero-not-shown", "no-data"]);
});
