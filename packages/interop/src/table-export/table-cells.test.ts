import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { readRow } from "../row/read-row.ts";
import { recogniseFile } from "../table/recognise.ts";
import type { FileKind } from "../table/table.ts";
import { alongWholePeriod } from "./along-whole-period.ts";
import { csvLines } from "./csv-lines.ts";
import { type RowSource, tableCells, tableHeaders } from "./table-cells.ts";

/** What the import reads from the row of a record. */
function readBack(kind: FileKind, source: RowSource) {
  const file = recogniseFile(tableHeaders(kind), kind);
  if (!file.ok) throw new Error(file.error.code);
  const row = readRow(file.value, tableCells(kind)(source), () => ({ id: "parent", staff: 1 }));
  if (!row.ok) throw new Error(row.error.code);
  return row.value.values;
}

test("a client reads back as it was, but for who represents the client", () => {
  const fields = aClient({
    ...{ gender: "vrouw", legalWorlds: ["wlz", "wmo"], careProfile: "vg7-plus" },
    representatives: [{ capacity: "mentor", label: "oom" }],
    note: "=2+2\nrustig",
  });
  const { representatives, ...rest } = readBack("clienten", {
    ...{ id: fields.id, fields, parentNumber: null },
  });
  expect(fields).toMatchObject(rest);
  expect(representatives).toEqual([{ capacity: "onbekend", label: "wettelijk vertegenwoordiger" }]);
});

test("an empty list of representatives says that there is none, null that it is unknown", () => {
  const said = [[], null].map((representatives) => {
    const fields = aClient({ representatives });
    return readBack("clienten", { id: fields.id, fields, parentNumber: null }).representatives;
  });
  expect(said).toEqual([[], null]);
});

test("an id that stands in for a number is never taken for the number of a citizen", () => {
  const id = "12345678-2123-4567-8212-345678212345";
  const fields = aRecord("goal", {
    ...{ trajectoryId: anId(2), description: "koken", startDate: "2026-01-01", status: "lopend" },
  });
  const { number } = readBack("doelen", { id, fields, parentNumber: "T1" });
  expect(number).toBe("1234-5678-2123-4567-8212-3456-7821-2345");
});

test("a nearness fits in the row of its trajectory when it is the only one and lasts as long", () => {
  const trajectory = aTrajectory({ startDate: "2026-01-01", endDate: "2026-06-30" });
  const period = (from: string, until: string | null) => ({ from, until });
  const whole = period("2026-01-01", "2026-06-30");
  expect(alongWholePeriod(trajectory, [whole])).toBe(whole);
  expect(alongWholePeriod(trajectory, [period("2026-01-01", null)])).not.toBeNull();
  for (const other of [[], [whole, whole], [period("2026-02-01", null)]]) {
    expect(alongWholePeriod(trajectory, other)).toBeNull();
  }
  expect(alongWholePeriod(trajectory, [period("2026-01-01", "2026-05-01")])).toBeNull();
});

test("cells are quoted where they must be, and lines end as RFC 4180 says", () => {
  expect(csvLines([["a;b", 'zei "ja"', "twee\nregels", "=1"], ["gewoon"]])).toBe(
    '"a;b";"zei ""ja""";"twee\nregels";\'=1\r\ngewoon\r\n',
  );
  expect(csvLines([])).toBe("");
});
