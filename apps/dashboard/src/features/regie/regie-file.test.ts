import { regieOf } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { csvOf } from "../../export-file/csv-of.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { daysInWords } from "./days-in-words.ts";
import { regieFileColumns } from "./regie-file.ts";
import { regieFilterInWords } from "./regie-filter-in-words.ts";
import type { RegieRow } from "./use-regie.ts";

const t = await wordsFor("nl");

const held = aRecord("regieAssignment", {
  trajectoryId: anId(2),
  regieRole: "procesregie",
  holder: "procesregisseur",
  organisation: "gemeente",
  from: "2026-01-01",
});
const row: RegieRow = {
  trajectoryId: anId(2),
  number: "T0001",
  startDate: "2026-01-01",
  clientName: "Sam",
  legalWorlds: ["jeugdwet"],
  teamName: "Noord",
  roles: regieOf([held], "2026-11-01").map((role) => ({
    ...role,
    gapDays: role.holders.length === 0 ? 305 : 0,
    emptySince: role.holders.length === 0 ? "2026-01-01" : null,
  })),
  appointments: [],
  ownRegie: { isWishKnown: false, wishesOn: null, goals: null },
};

test("every role has its holder and its empty days, with what was filtered beside them", () => {
  const facts = [{ label: "Filter", value: "Noord" }];
  const table = { name: "Regie", at: "2026-11-01", columns: regieFileColumns(t), facts };
  const [, line] = csvOf({ ...table, rows: [row] }).split("\r\n");
  expect(line).toBe(
    "T0001;Sam;Noord;Jeugdwet;procesregisseur, gemeente;0;niemand;305;niemand;305;Noord",
  );
});

test("short is said in days, longer in months", () => {
  expect(daysInWords(t, "2026-11-01", "2026-11-01")).toBe("1 dag");
  expect(daysInWords(t, "2026-08-01", "2026-11-01")).toBe("3 maanden");
});

test("the filters that are on are said in words, the holder by name and not by code", () => {
  const search = { toon: "ontbreekt", rol: "casusregie", houder: "h1abc" } as const;
  expect(regieFilterInWords(search, "wijkteam", t, "nl", [])).toBe(
    "alleen waar iets ontbreekt, casusregie, wijkteam",
  );
  expect(regieFilterInWords({ toon: "alles" }, undefined, t, "nl", [])).toBe("");
});
