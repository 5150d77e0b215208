import { expect, test } from "vitest";
import type { Publication } from "./publication.ts";
import { publicationCsv } from "./publication-csv.ts";
import { publicationSchema } from "./publication-schema.ts";
import { planOf, tableOf } from "./testing/made-up.ts";

const publication: Publication = {
  roundId: "0b9d3c1e-8f1a-4c55-9f0e-0f5f0f7f3a01",
  plan: planOf([tableOf("inzet", ["ja", "nee"])]),
  planHash: "A".repeat(43),
  period: { from: "2026-01-01", until: "2026-06-30" },
  isRehearsal: false,
  organisations: 12,
  legalGroups: 12,
  tables: [
    {
      id: "inzet",
      columns: [["ja"], ["nee"], ["totaal"]],
      rows: [["totaal"]],
      figures: [
        [
          { mark: "hidden", reason: "te-klein" },
          { mark: "zero-not-shown" },
          { mark: "shown", clients: 40, percentage: null },
        ],
      ],
    },
  ],
  bands: [{ id: "spreiding", detail: "halves", bands: [{ from: 0, until: 25, organisations: 4 }] }],
  publishedAt: "2026-07-15T09:00:00Z",
};

test("attack 20: the download says in words what is hidden and shows no nought for it", () => {
  const [, ...lines] = publicationCsv(publication, "nl").trimEnd().split("\r\n");
  expect(lines).toEqual([
    "proef,1,2026-01-01,2026-06-30,inzet,totaal,ja,verborgen: te weinig cliënten of organisaties,,,",
    'proef,1,2026-01-01,2026-06-30,inzet,totaal,nee,"misschien niemand, niet getoond",,,',
    "proef,1,2026-01-01,2026-06-30,inzet,totaal,totaal,getoond,40,,",
    "proef,1,2026-01-01,2026-06-30,spreiding,,van 0 tot 25 procent,getoond,,,4",
  ]);
});

test("a name that a spreadsheet would run as a formula is disarmed and quoted", () => {
  const csv = publicationCsv(publication, "en", (id) => (id === "ja" ? '=SUM("A1",2)' : id));
  expect(csv).toContain(`"'=SUM(""A1"",2)"`);
});

test("every line has as many cells as the header, in both languages", () => {
  for (const language of ["nl", "en"] as const) {
    const [header = "", ...lines] = publicationCsv(publication, language).trimEnd().split("\r\n");
    const cells = (line: string) => line.replaceAll(/"[^"]*"/g, "").split(",").length;
    expect(new Set([header, ...lines].map(cells))).toEqual(new Set([11]));
  }
});

test("the schema names the three marks beside a shown figure", () => {
  const text = JSON.stringify(publicationSchema());
  for (const mark of ["shown", "hidden", "no-data", "zero-not-shown"]) expect(text).toContain(mark);
});
