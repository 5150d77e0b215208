import {
  type BenchmarkPlan,
  type ClientAnswers,
  contributionOf,
  defaultThresholds,
  type Publication,
  planHash,
} from "@nabij/federation";
import { expect, test } from "vitest";
import { compare } from "./comparison.ts";

const table = { indicatorVersion: 1, columnMerges: [], rowMerges: [], by: null, rows: [] };
const plan: BenchmarkPlan = {
  ...{ id: "proef", version: 1, linkedTo: [], period: "half-jaar", thresholds: defaultThresholds },
  title: { nl: "Proef", en: "Trial" },
  question: { nl: "Proef?", en: "Trial?" },
  tables: [
    { ...table, id: "doel", indicator: "doel", columns: ["ja", "nee"], role: "figure" },
    {
      ...{ ...table, id: "duur", indicator: "duur", columns: ["kort", "midden", "lang"] },
      ...{ by: "wet", rows: ["wlz", "wmo"], role: "figure" },
    },
    { ...table, id: "wet", indicator: "wet", columns: ["wlz", "wmo"], role: "context" },
  ],
  organisationTables: [
    { id: "doel-band", of: "doel", answers: ["ja"], edges: [20, 40, 60, 80], leastClients: 5 },
  ],
};

const shown = (clients: number, percentage: number | null) =>
  ({ mark: "shown", clients, percentage }) as const;
const hidden = { mark: "hidden", reason: "te-klein" } as const;

const publication: Publication = {
  roundId: "00000000-0000-4000-8000-000000000001",
  ...{ plan, planHash: planHash(plan), isRehearsal: false, organisations: 13, legalGroups: 12 },
  period: { from: "2026-01-01", until: "2026-06-30" },
  publishedAt: "2026-07-15T09:00:00Z",
  tables: [
    {
      ...{ id: "doel", rows: [["totaal"]], columns: [["ja"], ["nee"], ["totaal"]] },
      figures: [[shown(120, 60), shown(80, 40), shown(200, null)]],
    },
    {
      ...{ id: "duur", rows: [["wlz"], ["wmo"], ["totaal"]] },
      columns: [["kort", "midden"], ["lang"], ["totaal"]],
      figures: [
        [shown(60, 75), shown(20, 25), shown(80, null)],
        [hidden, hidden, shown(30, null)],
        [shown(80, 73), shown(30, 27), shown(110, null)],
      ],
    },
    {
      ...{ id: "wet", rows: [["totaal"]], columns: [["wlz"], ["wmo"], ["totaal"]] },
      figures: [[shown(80, 73), { mark: "no-data" }, shown(110, null)]],
    },
  ],
  bands: [
    {
      ...{ id: "doel-band", detail: "quarters" },
      bands: [
        { from: 0, until: 40, organisations: 3 },
        { from: 40, until: 60, organisations: 4 },
        { from: 60, until: 80, organisations: 3 },
        { from: 80, until: 100, organisations: 3 },
      ],
    },
  ],
};

const clients = (count: number, answers: ClientAnswers): readonly ClientAnswers[] =>
  Array.from({ length: count }, () => answers);

const own = contributionOf(plan, [
  ...clients(3, { doel: "ja", duur: "kort", wet: "wlz" }),
  ...clients(2, { doel: "nee", duur: "midden", wet: "wlz" }),
  ...clients(1, { doel: "nee", duur: "lang", wet: "wlz" }),
  ...clients(2, { doel: "nee", duur: "lang", wet: "wmo" }),
]);

test("the own share stands exactly beside the group, with how far chance may carry it", () => {
  const [goal] = compare(publication, own).figures;
  expect(goal?.cells[0]?.[0]).toMatchObject({
    own: { clients: 3, of: 8, percentage: 37.5 },
    group: { mark: "shown", clients: 120, percentage: 60 },
  });
  const { from = 0, until = 0 } = goal?.cells[0]?.[0]?.own?.interval ?? {};
  expect([Math.round(from), Math.round(until)]).toEqual([14, 69]);
  expect(goal?.cells[0]?.[2]?.own).toEqual({
    ...{ clients: 8, of: 8, percentage: null, interval: null },
  });
});

test("answers that the publication put together are put together for the own figure too", () => {
  const duration = compare(publication, own).figures[1];
  expect(duration?.cells.map((row) => row.map((cell) => cell.own?.clients))).toEqual([
    [5, 1, 6],
    [0, 2, 2],
    [5, 3, 8],
  ]);
  expect(duration?.cells[1]?.[0]?.group).toEqual(hidden);
});

test("durations get quartiles that are estimated from bins, own and of the group", () => {
  const bins = ["tot-6", "6-tot-12", "12-en-meer"];
  const months: BenchmarkPlan = {
    ...{ ...plan, organisationTables: [] },
    tables: [{ ...table, id: "duur", indicator: "duur", columns: bins, role: "figure" }],
  };
  const figures = [[shown(50, 50), shown(50, 50), shown(100, null)]];
  const columns = [["tot-6"], ["6-tot-12", "12-en-meer"], ["totaal"]];
  const body = { ...publication, plan: months, bands: [] };
  const published = { ...body, tables: [{ id: "duur", rows: [["totaal"]], columns, figures }] };
  const mine = contributionOf(months, [
    ...clients(5, { duur: "tot-6" }),
    ...clients(5, { duur: "6-tot-12" }),
  ]);
  expect(compare(published, mine).figures[0]?.estimates).toEqual({
    own: { lower: 3, median: 6, upper: 9 },
    group: { lower: 3, median: 6, upper: null },
  });
  expect(compare(publication, own).figures[0]?.estimates).toEqual({ own: null, group: null });
});

test("an indicator that is counted otherwise by now has no own figure beside the group", () => {
  const older: BenchmarkPlan = {
    ...plan,
    tables: plan.tables.map((each) => ({ ...each, indicatorVersion: 99 })),
  };
  const { figures, bands } = compare({ ...publication, plan: older }, own);
  expect(figures[0]?.cells[0]?.[0]).toMatchObject({ own: null, group: { mark: "shown" } });
  expect(bands[0]).toMatchObject({ ownBand: null, noBand: "not-counted" });
});

test("what explains differences stands apart from what is compared", () => {
  const { figures, context } = compare(publication, own);
  expect(figures.map(({ id }) => id)).toEqual(["doel", "duur"]);
  expect(context.map(({ id }) => id)).toEqual(["wet"]);
  expect(context[0]?.cells[0]?.[1]?.group).toEqual({ mark: "no-data" });
});

test("the own band is found here, among merged bands", () => {
  const [band] = compare(publication, own).bands;
  expect(band).toMatchObject({ ownBand: 0, noBand: null, detail: "quarters" });
});

test.each([
  [8, 2, 3],
  [10, 0, 3],
  [6, 4, 2],
  [4, 6, 1],
  [0, 10, 0],
])("%i yes and %i no lies in band %i: a band holds its lower edge", (yes, no, expected) => {
  const mine = contributionOf(plan, [
    ...clients(yes, { doel: "ja" }),
    ...clients(no, { doel: "nee" }),
  ]);
  expect(compare(publication, mine).bands[0]?.ownBand).toBe(expected);
});

test("too few clients for a share have no band, and nothing is guessed", () => {
  const mine = contributionOf(plan, clients(4, { doel: "ja" }));
  expect(compare(publication, mine).bands[0]).toMatchObject({
    ...{ ownBand: null, noBand: "too-few-clients" },
  });
  const nobody = compare(publication, contributionOf(plan, []));
  expect(nobody.figures[0]?.cells[0]?.[0]?.own).toEqual({
    ...{ clients: 0, of: 0, percentage: null, interval: null },
  });
});

test("who may not see own numbers gets the publication alone", () => {
  const { figures, context, bands } = compare(publication, null);
  const cells = [...figures, ...context].flatMap((each) => each.cells.flat());
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.every((cell) => cell.own === null)).toBe(true);
  expect(bands[0]).toMatchObject({ own: null, ownBand: null, noBand: "not-counted" });
});

test("a table the hub withheld, or asks more than was published, is left out", () => {
  const less: Publication = { ...publication, tables: [], bands: [] };
  expect(compare(less, own)).toEqual({ figures: [], context: [], bands: [] });
  const pooled: Publication = {
    ...publication,
    bands: [{ id: "doel-band", detail: "nothing", bands: [] }],
  };
  expect(compare(pooled, own).bands[0]).toMatchObject({ ownBand: null, noBand: "no-bands" });
});

test("nothing in a comparison ranks organisations or tells of one of them", () => {
  const text = JSON.stringify(compare(publication, own));
  expect(text).not.toMatch(/rank|rang|minimum|maximum|without|lowest|highest|name/i);
});
