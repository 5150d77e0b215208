import { deadlinesOf, ruleSetOf } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { csvOf } from "../../export-file/csv-of.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { restrictionFilterInWords } from "./restriction-filter-in-words.ts";
import { restrictionFileColumns } from "./restrictions-file.ts";
import type { NamedDecision, RestrictionRow } from "./use-restrictions.ts";

const t = await wordsFor("nl");
const at = "2026-11-01";

const restriction = aRecord("restriction", {
  trajectoryId: anId(2),
  form: "insluiting",
  regime: "wzd",
  from: "2026-01-05",
});
const names = {
  trajectoryId: anId(2),
  number: "T0001",
  startDate: "2026-01-01",
  clientName: "Sam",
  legalWorlds: ["wlz" as const],
  teamName: "Noord",
};
const row: RestrictionRow = {
  ...names,
  restriction,
  deadlines: deadlinesOf(restriction, ruleSetOf("2024-afspraken"), at),
};
const open: NamedDecision = {
  ...names,
  what: "grondslag",
  restrictionId: restriction.id,
  deadline: null,
  source: null,
  restriction,
  trajectoryVersion: 1,
};

test("a row has its next term with the source and what is open", () => {
  const facts = [{ label: "Filter", value: "Wzd" }];
  const table = { name: "Beperkingen", at, columns: restrictionFileColumns([open], t), facts };
  const [, line] = csvOf({ ...table, rows: [row] }).split("\r\n");
  expect(line).toBe(
    'T0001;Sam;Noord;insluiting;Wzd;;2026-01-05;;;niet vastgelegd;Langste termijn;2026-07-05;"nvo.nl, 18 april 2024; dewaerden.nl";Geen grondslag vastgelegd;Wzd',
  );
});

test("the filters that are on are said in words; what is in force is no filter", () => {
  const search = { regels: "wzd", laat: true, staat: "gestopt" } as const;
  expect(restrictionFilterInWords(search, t, "nl", [])).toBe("Wzd, alleen voorbij de dag, gestopt");
  expect(restrictionFilterInWords({ staat: "loopt" }, t, "nl", [])).toBe("");
});
