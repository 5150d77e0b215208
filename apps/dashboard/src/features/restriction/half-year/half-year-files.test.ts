import { halfYearOverview } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { csvOf } from "../../../export-file/csv-of.ts";
import { wordsFor } from "../../../words/words-for-tests.ts";
import { alongFileColumns, outFileColumns } from "./half-year-files.ts";
import { halfYearChoices, halfYearInWords } from "./half-year-in-words.ts";

const t = await wordsFor("nl");
const at = "2026-11-22";
const names = { clientName: "Sam", trajectoryNumber: "T0001" };

function overview(fields: Readonly<Record<string, unknown>>) {
  const restriction = aRecord("restriction", {
    trajectoryId: anId(2),
    ...{ form: "beperken-bezoek", regime: "wzd", from: "2026-08-01", resistance: true },
    ...fields,
  });
  const facts = {
    client: { pseudonym: "C0001" },
    trajectory: { id: anId(2), endDate: null },
    ...{ placements: [], restriction },
    location: { name: "Noord", establishment: "000012345678" },
  };
  return halfYearOverview([facts], "2026-2", at);
}

/** The rows of a file under its header. */
function linesOf<Row>(table: Omit<Parameters<typeof csvOf<Row>>[0], "name" | "at" | "facts">) {
  return csvOf({ ...table, name: "x", at, facts: [] })
    .split("\r\n")
    .slice(1);
}

test("a row that goes along has its form in words, one code, and empty cells with their names", () => {
  const rows = overview({ isEmergency: true }).rows.map((row) => ({ ...row, ...names }));
  expect(linesOf({ rows, columns: alongFileColumns(t, "nl") })[0]).toBe(
    'C0001;Noord;000012345678;3;i;beperken van bezoek;121601000146103;;;2026-08-01;;;;;;"Ambulant; Juridische status; Gemiddelde duur; Frequentie en eenheid"',
  );
});

test("a row of the drop-out list says why and where that was read, and names nobody", () => {
  const rows = overview({ regime: "vrijwillig" }).dropOuts.map((row) => ({ ...row, ...names }));
  const [line = ""] = linesOf({ rows, columns: outFileColumns(t, "nl") });
  expect(line).toMatch(/^C0001;Noord;beperken van bezoek;2026-08-01;;Valt onder andere regels/);
  expect(line).not.toContain("Sam");
});

test("five half years can be chosen, and an older one that was asked for stands with them", () => {
  const newest = ["2026-2", "2026-1", "2025-2", "2025-1", "2024-2"];
  expect(halfYearChoices(at, "2026-2")).toEqual(newest);
  expect(halfYearChoices(at, "2019-1")).toEqual([...newest, "2019-1"]);
  expect(halfYearInWords(t, "2026-2")).toBe("de tweede helft van 2026");
});
