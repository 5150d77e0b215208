import { expect, test } from "vitest";
import { aReportSource } from "../testing/a-report-source.ts";
import { anId, aRecord, aTrajectory } from "../testing.ts";
import type { ReportSource } from "./report.ts";
import { reportOf } from "./report-of.ts";

const year = { from: "2025-11-01", until: "2026-10-31" };
const on = { trajectoryId: anId(2) };

const sayings = (source: ReportSource, period = year) =>
  reportOf("renewal", source, period).sections.flatMap(({ id, lines }) =>
    lines.map(({ say, isOffered }) => ({ section: id, isOffered, ...say })),
  );

const keysOf = (source: ReportSource, key: string) =>
  sayings(source).filter((saying) => saying.key === key);

test("it says why it began, whether that is still known, and what the last evaluation judged", () => {
  const trajectory = aTrajectory({
    startReasons: ["maatwerk", "vertrouwen"],
    startReasonsKnown: "deels",
    decidedBy: "ret",
  });
  const evaluation = [
    aRecord("evaluation", { ...on, date: "2026-03-01", necessary: "ja" }, anId(3)),
    aRecord("evaluation", { ...on, date: "2026-09-01", necessary: "deels" }, anId(4)),
    aRecord("evaluation", { ...on, date: "2026-11-01", necessary: "nee" }, anId(5)),
  ];
  const why = sayings(aReportSource({ trajectory, records: { evaluation } })).filter(
    ({ section }) => section === "why",
  );
  expect(why).toMatchObject([
    { key: "began", on: "2026-01-01", reasons: ["maatwerk", "vertrouwen"] },
    { key: "aim", type: "tijdelijk", purpose: null },
    { key: "decided", by: "ret", on: null },
    { key: "stillKnown", answer: "deels" },
    { key: "judged", on: "2026-09-01", necessary: "deels", effective: null },
  ]);
});

test("goals are counted and told one by one, and one that closed later was still running", () => {
  const goal = (id: number, fields: object) =>
    aRecord(
      "goal",
      { ...on, description: `doel ${id}`, startDate: "2026-01-01", ...fields },
      anId(id),
    );
  const measurements = [
    { on: "2026-02-01", value: "5 minuten" },
    { on: "2026-06-01", value: "20 minuten" },
    { on: "2026-12-01", value: "30 minuten" },
  ];
  const source = aReportSource({
    records: {
      goal: [
        goal(3, { status: "gehaald", closedOn: "2026-05-01", measurements }),
        goal(4, { status: "gehaald", closedOn: "2026-11-01" }),
        goal(5, { status: "vervallen", closedOn: "2026-02-01" }),
        goal(6, { status: "gehaald", startDate: "2024-01-01", closedOn: "2025-10-31" }),
        goal(7, { status: "lopend", startDate: "2026-11-01" }),
      ],
    },
  });
  expect(keysOf(source, "goalCount")).toMatchObject([{ reached: 1, running: 1, dropped: 1 }]);
  expect(keysOf(source, "goal")).toMatchObject([
    { what: "doel 3", status: "gehaald", closed: "2026-05-01", measured: { value: "20 minuten" } },
    { what: "doel 4", status: "lopend", closed: null, measured: null },
    { what: "doel 5", status: "vervallen" },
  ]);
});

test("nothing of a reflection goes in: not that it was held, not the goal it led to, unless chosen", () => {
  const reflected = { reflectionSessionId: anId(90) };
  const goal = aRecord(
    "goal",
    { ...on, description: "zelf koken", startDate: "2026-01-01", status: "lopend", ...reflected },
    anId(3),
  );
  const source = aReportSource({
    records: { goal: [goal] },
    reflectionDays: ["2025-10-31", "2025-11-01", "2026-10-31", "2026-11-01"],
  });
  const offered = sayings(source).filter(({ isOffered }) => isOffered);
  expect(offered).toMatchObject([{ key: "goal" }, { key: "reflections", count: 2 }]);
});

test("the effects of an evaluation go in together, and only by choice", () => {
  const impact = { prompt: "spontaan", on: "client", note: null };
  const impacts = [
    { ...impact, direction: "positief", theme: "rust-en-structuur" },
    { ...impact, direction: "negatief", theme: "isolement" },
  ];
  const evaluation = [
    aRecord("evaluation", { ...on, date: "2026-03-01", impacts, decision: "doorgaan" }, anId(3)),
  ];
  const told = sayings(aReportSource({ records: { evaluation } }));
  expect(told.filter(({ key }) => key === "evaluation")).toMatchObject([
    { isOffered: false, decision: "doorgaan" },
  ]);
  expect(told.filter(({ key }) => key === "impacts")).toMatchObject([
    {
      isOffered: true,
      positive: [{ theme: "rust-en-structuur" }],
      negative: [{ theme: "isolement" }],
    },
  ]);
});

test("planned and delivered hours add up exactly, and a week belongs to the month of its Thursday", () => {
  const week = (id: number, number: number, planned: number, delivered: number) =>
    aRecord(
      "deliveredHours",
      { ...on, year: 2026, week: number, plannedHours: planned, deliveredHours: delivered },
      anId(id),
    );
  // Thursday of week 14 is 2 April, of week 18 is 30 April, of week 19 is 7 May.
  const deliveredHours = [week(3, 14, 70, 0.1), week(4, 18, 70, 0.2), week(5, 19, 10, 9)];
  const source = aReportSource({ records: { deliveredHours } });
  const period = { from: "2026-03-01", until: "2026-05-31" };
  const nearness = reportOf("renewal", source, period).sections.find(({ id }) => id === "nearness");
  expect(nearness?.lines.map(({ say }) => say)).toEqual([
    { key: "totals", planned: 150, delivered: 9.3, weeks: 3 },
  ]);
  expect(nearness?.table).toEqual({
    withHeard: false,
    months: [
      { month: "2026-04", plannedHours: 140, deliveredHours: 0.3, timesHeard: 0 },
      { month: "2026-05", plannedHours: 10, deliveredHours: 9, timesHeard: 0 },
    ],
  });
});

test("what is asked rests on what pays now, meerzorg before the rest, and on how near it is now", () => {
  const funding = [
    aRecord(
      "funding",
      { ...on, scheme: "meerzorg", from: "2025-01-01", renewalOn: "2026-12-01" },
      anId(3),
    ),
    aRecord("funding", { ...on, scheme: "vg7-plus", from: "2025-06-01", staffShare: 90 }, anId(4)),
    aRecord("funding", { ...on, scheme: "wmo", from: "2020-01-01", until: "2025-10-31" }, anId(5)),
  ];
  const intensity = [
    aRecord("intensity", { ...on, from: "2026-01-01", hoursPerDay: 12, ratio: "1:1" }, anId(6)),
  ];
  const source = aReportSource({ records: { funding, intensity } });
  expect(keysOf(source, "asked")).toMatchObject([{ scheme: "meerzorg", hoursPerDay: 12 }]);
  expect(keysOf(source, "renewal")).toMatchObject([{ on: "2026-12-01" }]);
  expect(keysOf(source, "money").map((said) => "scheme" in said && said.scheme)).toEqual([
    "meerzorg",
    "vg7-plus",
  ]);
  expect(keysOf(source, "shares")).toMatchObject([{ staff: 90, environment: null }]);
});

test("restrictions are told as recorded, with how they ended and whether one-to-one is one", () => {
  const reviews = [{ on: "2026-03-01", outcome: "voortgezet", withExternalExpert: null }];
  const restriction = [
    aRecord(
      "restriction",
      {
        ...on,
        form: "toezicht",
        from: "2025-01-01",
        until: "2026-06-01",
        endedBecause: "afgebouwd",
        reviews,
      },
      anId(3),
    ),
    aRecord(
      "restriction",
      { ...on, form: "insluiting", from: "2020-01-01", until: "2025-10-31" },
      anId(4),
    ),
  ];
  const trajectory = aTrajectory({ isRestriction: "deels", restrictionAskedOn: "2026-02-01" });
  const told = sayings(aReportSource({ trajectory, records: { restriction } })).filter(
    ({ section }) => section === "restrictions",
  );
  expect(told).toMatchObject([
    { key: "restriction", form: "toezicht", reviews: 1 },
    { key: "restrictionEnded", on: "2026-06-01", because: "afgebouwd" },
    { key: "oneToOneAsked", answer: "deels" },
  ]);
  expect(keysOf(aReportSource(), "noRestrictions")).toHaveLength(1);
});

test("steps carry their lesson, and factors say what helps and what is in the way", () => {
  const opbouwStep = [
    aRecord(
      "opbouwStep",
      {
        ...on,
        what: "alleen wandelen",
        from: "2026-01-01",
        result: "gelukt",
        learned: "rustig beginnen",
      },
      anId(3),
    ),
  ];
  const opbouwFactors = [
    aRecord("opbouwFactors", { ...on, date: "2026-01-01", stableTeam: "nee" }, anId(4)),
    aRecord(
      "opbouwFactors",
      { ...on, date: "2026-02-01", stableTeam: "deels", sharedPlan: "nee", staffTurnover: "ja" },
      anId(5),
    ),
  ];
  const told = sayings(aReportSource({ records: { opbouwStep, opbouwFactors } })).filter(
    ({ section }) => section === "opbouw",
  );
  expect(told).toMatchObject([
    { key: "step", what: "alleen wandelen", result: "gelukt" },
    { key: "prose", label: "learned", text: "rustig beginnen" },
    { key: "factors", helps: ["stableTeam"], hinders: ["staffTurnover"] },
  ]);
});

test("only what the client lets casusregie know is passed on; the rest is counted", () => {
  const voice = (id: number, sharedWith: readonly string[]) =>
    aRecord(
      "clientVoice",
      { clientId: anId(1), date: "2026-05-01", said: `${id}`, sharedWith },
      anId(id),
    );
  const clientVoice = [
    voice(3, ["team", "casusregie"]),
    voice(7, ["casusregie"]),
    voice(4, ["team", "familie"]),
    voice(5, ["casusregie", "niemand"]),
    voice(6, []),
  ];
  const source = aReportSource({ records: { clientVoice } });
  expect(keysOf(source, "voice")).toMatchObject([{ said: "3" }]);
  expect(keysOf(source, "timesHeard")).toMatchObject([{ count: 4, last: "2026-05-01" }]);
});
