import { expect, test } from "vitest";
import { aReportSource } from "../testing/a-report-source.ts";
import { aClient, anId, aRecord, aTrajectory } from "../testing.ts";
import { type ReportKind, type ReportSource, reportKinds } from "./report.ts";
import { reportOf, reportPeriod } from "./report-of.ts";

const year = { from: "2025-11-01", until: "2026-10-31" };
const on = { trajectoryId: anId(2) };
const of = { clientId: anId(1) };

const told = (kind: ReportKind, source: ReportSource, period = year) =>
  reportOf(kind, source, period).sections.flatMap(({ id, lines }) =>
    lines.map(({ say, isOffered }) => ({ section: id, isOffered, ...say })),
  );

test("a transfer carries the newest analysis with its factors and what it leaves open", () => {
  const factors = [
    { key: "a", label: "lawaai", effect: "versterken" },
    { key: "b", label: "vaste mensen", effect: "verminderen" },
  ];
  const fields = {
    ...of,
    factors,
    coversEducation: true,
    covers18Plus: false,
    agreements: "wie belt",
  };
  const explanatoryAnalysis = [
    aRecord("explanatoryAnalysis", { ...fields, date: "2026-01-01" }, anId(3)),
    aRecord("explanatoryAnalysis", { ...fields, date: "2026-05-01" }, anId(4)),
    aRecord("explanatoryAnalysis", { ...fields, date: "2026-11-01" }, anId(5)),
  ];
  const lines = told("transfer", aReportSource({ records: { explanatoryAnalysis } }));
  expect(lines.filter(({ section }) => section === "analysis")).toMatchObject([
    { key: "analysis", on: "2026-05-01" },
    { key: "factor", label: "lawaai", effect: "versterken" },
    { key: "factor", label: "vaste mensen", effect: "verminderen" },
    { key: "prose", label: "analysisAgreements", text: "wie belt" },
    { key: "coverage", covered: ["education"], open: ["participation", "age18"] },
  ]);
});

test("a transfer says who somebody is, who speaks for them, who is near and where they live", () => {
  const client = aClient({
    representatives: [{ capacity: "mentor", label: "mentor" }],
    network: [
      {
        ...{ relation: "jim", label: "oom", chosenByClient: true, expectation: null },
        ...{ carriesCare: null, burdenSigns: [], burden: null },
      },
    ],
    futureCare: "zus neemt over",
  });
  const records = {
    placement: [
      aRecord("placement", { ...of, from: "2026-01-01", setting: "woonlocatie" }, anId(3)),
    ],
    environment: [
      aRecord(
        "environment",
        { ...on, date: "2026-02-01", fitsClient: "deels", note: "te druk" },
        anId(4),
      ),
    ],
    transition18: [aRecord("transition18", { ...of, destination: "eigen kamer" }, anId(5))],
    activity: [
      aRecord("activity", { ...of, kind: "werk", from: "2026-01-01", hoursPerWeek: 8 }, anId(6)),
      aRecord(
        "activity",
        { ...of, kind: "school", from: "2020-01-01", until: "2024-01-01" },
        anId(7),
      ),
    ],
  };
  const lines = told("transfer", aReportSource({ client, records }));
  expect(lines.filter(({ section }) => section === "person").map(({ key }) => key)).toEqual([
    ...["who", "representative", "network", "place", "fits", "prose", "plan18", "prose"],
  ]);
  expect(lines.find(({ key }) => key === "who")).toMatchObject({ age: 30, worlds: ["wlz"] });
  expect(lines.filter(({ key }) => key === "activity")).toMatchObject([{ kind: "werk", hours: 8 }]);
});

test("guarantees, open agreements, roles and the checklist travel with a transfer", () => {
  const agreement = (id: number, fields: object) =>
    aRecord(
      "agreement",
      { ...on, what: `a${id}`, madeOn: "2026-01-01", status: "open", ...fields },
      anId(id),
    );
  const records = {
    agreement: [
      agreement(3, {}),
      agreement(4, { status: "nagekomen" }),
      agreement(5, { kind: "vervolgzorg", status: "verbroken" }),
      agreement(6, { reflectionSessionId: anId(90) }),
    ],
    placement: [
      aRecord(
        "placement",
        { ...of, from: "2026-01-01", returnGuarantee: "geen", placementGuarantee: "afgesproken" },
        anId(7),
      ),
    ],
    regieAssignment: [
      aRecord(
        "regieAssignment",
        { ...on, regieRole: "casusregie", holder: "wijkteam", from: "2026-01-01" },
        anId(8),
      ),
    ],
  };
  const lines = told("transfer", aReportSource({ records }));
  const open = lines.filter(({ section }) => section === "agreements");
  expect(open).toMatchObject([
    { what: "a3", isOffered: false },
    { what: "a6", isOffered: true },
  ]);
  expect(lines.filter(({ section }) => section === "guarantees")).toMatchObject([
    { key: "guarantee", kind: "placement", status: "afgesproken" },
    { key: "agreement", what: "a5", status: "verbroken" },
  ]);
  expect(lines.filter(({ section }) => section === "regie")).toMatchObject([
    { key: "regieOpen", role: "procesregie", problem: "niemand" },
    { key: "regieOpen", role: "behandelregie", problem: "niemand" },
    { key: "regie", role: "casusregie", holder: "wijkteam" },
  ]);
  const done = lines.flatMap((line) => (line.key === "check" && line.isDone ? [line.check] : []));
  expect(done).toEqual(["casusregie", "placementGuarantee"]);
});

test("a passport holds the client's own words as far as shared, and only offers what the team recorded", () => {
  const voice = (id: number, sharedWith: readonly string[]) =>
    aRecord("clientVoice", { ...of, date: "2020-01-01", said: `${id}`, sharedWith }, anId(id));
  const person = { expectation: null, carriesCare: null, burdenSigns: [], burden: null };
  const client = aClient({
    chosenName: "Sam",
    ownWishes: "een hond",
    network: [
      { relation: "jim", label: "oom", chosenByClient: true, ...person },
      { relation: "ouder", label: "moeder", chosenByClient: null, ...person },
    ],
  });
  const factors = [
    { key: "a", label: "lawaai", effect: "versterken" },
    { key: "b", label: "muziek", effect: "verminderen" },
  ];
  const records = {
    clientVoice: [
      voice(3, ["team", "familie"]),
      voice(11, ["familie"]),
      voice(4, ["casusregie"]),
      voice(5, []),
      voice(6, ["niemand"]),
    ],
    intensity: [aRecord("intensity", { ...on, from: "2026-01-01", hoursPerDay: 8 }, anId(7))],
    activity: [aRecord("activity", { ...of, kind: "hobby", from: "2026-01-01" }, anId(8))],
    restriction: [
      aRecord(
        "restriction",
        { ...on, form: "toezicht", from: "2026-01-01", resistanceHow: "draait weg" },
        anId(9),
      ),
    ],
    explanatoryAnalysis: [
      aRecord("explanatoryAnalysis", { ...of, date: "2026-01-01", factors }, anId(10)),
    ],
  };
  const lines = told("passport", aReportSource({ client, records }));
  expect(lines.filter(({ isOffered }) => !isOffered)).toMatchObject([
    { key: "myName", name: "Sam" },
    { key: "myVoice", said: "een hond" },
    { key: "myVoice", said: "3" },
    { key: "myPerson", label: "oom" },
  ]);
  expect(lines.filter(({ isOffered }) => isOffered)).toMatchObject([
    { section: "me", key: "myDay" },
    { section: "howNear", hoursPerDay: 8 },
    { section: "notice", what: "draait weg" },
    { section: "helps", what: "muziek" },
    { section: "hinders", what: "lawaai" },
    { section: "important", label: "moeder" },
  ]);
});

test("involvement tells each time somebody was heard, and when not, beside the hours of each month", () => {
  const records = {
    clientVoice: [
      aRecord(
        "clientVoice",
        { ...of, date: "2026-09-05", said: "ja", how: "via-vertegenwoordiger" },
        anId(3),
      ),
    ],
    evaluation: [
      aRecord(
        "evaluation",
        { ...on, date: "2026-08-03", clientHeard: true, clientHeardHow: "thuis" },
        anId(4),
      ),
      aRecord(
        "evaluation",
        { ...on, date: "2026-10-03", clientHeard: false, clientHeardHow: "ziek" },
        anId(5),
      ),
    ],
    careAdvice: [
      aRecord("careAdvice", { ...on, date: "2026-09-01", members: ["ouders", "cce"] }, anId(6)),
      aRecord("careAdvice", { ...on, date: "2026-09-02", members: ["cce"] }, anId(7)),
    ],
  };
  const source = aReportSource({ records });
  const period = { from: "2026-08-01", until: "2026-10-31" };
  expect(told("involvement", source, period)).toMatchObject([
    { key: "timesHeard", count: 3, last: "2026-09-05" },
    { key: "heardAt", on: "2026-08-03", how: "evaluation", note: "thuis" },
    { key: "heardAt", on: "2026-09-01", how: "care-advice", with: ["ouders"] },
    { key: "heardAt", on: "2026-09-05", how: "through-family" },
    { key: "notHeard", on: "2026-10-03", note: "ziek" },
    { key: "noPayment" },
  ]);
  const hours = reportOf("involvement", source, period).sections.find(({ id }) => id === "hours");
  expect(hours?.table?.months).toEqual([
    { month: "2026-08", plannedHours: null, deliveredHours: null, timesHeard: 1 },
    { month: "2026-09", plannedHours: null, deliveredHours: null, timesHeard: 2 },
    { month: "2026-10", plannedHours: null, deliveredHours: null, timesHeard: 0 },
  ]);
});

test("an evaluation report tells the newest evaluation of the period, its four answers and its decision", () => {
  const evaluation = [
    aRecord("evaluation", { ...on, date: "2026-01-01", decision: "doorgaan" }, anId(3)),
    aRecord(
      "evaluation",
      {
        ...{ ...on, date: "2026-10-01", kind: "afsluiting", decision: "stoppen" },
        ...{ participants: ["ouder"], independentExpert: true, expertFrom: "CCE" },
        ...{ clientHeard: true, lookBackUse: "goed", lookBackOutcome: "rustiger" },
      },
      anId(4),
    ),
  ];
  const trajectory = aTrajectory({ endDate: "2026-10-15", outcome: "positief-afgesloten" });
  const lines = told("evaluation", aReportSource({ trajectory, records: { evaluation } }));
  expect(lines.filter(({ section }) => section === "evaluations")).toMatchObject([
    { key: "evaluation", on: "2026-10-01", kind: "afsluiting" },
    { key: "participants", roles: ["ouder"], withExpert: true, expertFrom: "CCE" },
    { key: "heardAt", how: "evaluation" },
    { key: "prose", label: "lookBackUse" },
    { key: "prose", label: "lookBackOutcome" },
  ]);
  expect(lines.find(({ key }) => key === "ended")).toMatchObject({ on: "2026-10-15" });
  expect(lines.filter(({ section }) => section === "decided")).toMatchObject([
    { key: "decision", decision: "stoppen", next: null },
  ]);
});

test("a document looks back from its day, never before the trajectory and never past its end", () => {
  const period = (kind: ReportKind, startDate: string, endDate: string | null) =>
    reportPeriod(kind, { startDate, endDate }, "2026-11-30");
  expect(period("renewal", "2020-01-01", null)).toEqual({
    from: "2025-11-30",
    until: "2026-11-30",
  });
  expect(period("involvement", "2020-01-01", null).from).toBe("2026-08-30");
  expect(period("renewal", "2026-05-01", null).from).toBe("2026-05-01");
  expect(period("renewal", "2020-01-01", "2024-02-29")).toEqual({
    from: "2023-02-28",
    until: "2024-02-29",
  });
});

test("every line of every document has an id of its own", () => {
  for (const kind of reportKinds) {
    const { sections } = reportOf(kind, aReportSource({ reflectionDays: ["2026-01-01"] }), year);
    const ids = sections.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections.every(({ lines, table }) => lines.length > 0 || table !== null)).toBe(true);
  }
});
