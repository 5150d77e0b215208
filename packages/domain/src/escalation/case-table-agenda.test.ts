import { expect, test } from "vitest";
import { anId, aRecord, someFacts } from "../testing.ts";
import { type AgendaReason, agendaReasons, byAgendaOrder } from "./case-table-agenda.ts";

const at = "2026-03-04";
const now = Date.parse("2026-03-04T12:00:00+01:00");
const moment = { at, now };
const aStep = (fields: object) =>
  aRecord("frameworkStep", { trajectoryId: anId(2), step: 5, title: "opbouw", ...fields });
const asked = (table: string, fields: object = {}) =>
  aRecord("escalation", { trajectoryId: anId(2), table, askedOn: "2026-02-22", ...fields });
const reasonsFor = (facts: Parameters<typeof someFacts>[0]) =>
  agendaReasons(someFacts(facts), [], moment);

test("nothing at hand is no reason to be on the agenda", () => {
  expect(agendaReasons(someFacts(), [{ id: "G3", severity: "medium" }], moment)).toEqual([]);
});

test("a crisis without help is a reason with the hours that are left", () => {
  const crisis = (fields: object) =>
    aRecord("crisis", { trajectoryId: anId(2), raisedOn: "2026-03-03", ...fields });
  expect(reasonsFor({ crises: [crisis({ raisedAt: "13:00" })] })).toEqual([
    { type: "crisis", hoursLeft: 25, isOver: false },
  ]);
  expect(reasonsFor({ crises: [crisis({ raisedOn: "2026-03-01" })] })).toEqual([
    { type: "crisis", hoursLeft: -36, isOver: true },
  ]);
  expect(reasonsFor({ crises: [crisis({ helpOn: "2026-03-04" })] })).toEqual([]);
  expect(reasonsFor({ crises: [crisis({ raisedOn: "2026-03-05" })] })).toEqual([]);
});

test("off plan says whether the expert table has been asked", () => {
  const frameworkSteps = [aStep({ isOffPlan: true })];
  const offPlan = (escalations: ReturnType<typeof asked>[]) =>
    reasonsFor({ frameworkSteps, escalations });
  expect(offPlan([])).toEqual([{ type: "off-plan", isExpertTableAsked: false }]);
  expect(offPlan([asked("experttafel")])).toEqual([{ type: "off-plan", isExpertTableAsked: true }]);
});

test("a late step, a waiting taskforce and a question to this table count their days", () => {
  expect(reasonsFor({ frameworkSteps: [aStep({ dueOn: "2026-02-02" })] })).toEqual([
    { type: "steps-late", count: 1, days: 30 },
  ]);
  const escalations = [asked("taskforce"), asked("casuistiektafel", { askedOn: "2026-03-01" })];
  expect(reasonsFor({ escalations })).toEqual([
    { type: "taskforce", days: 10 },
    { type: "asked", days: 3 },
  ]);
  expect(reasonsFor({ escalations: [asked("taskforce", { answeredOn: at })] })).toEqual([]);
});

test("only signals that weigh heavily bring a trajectory to the table", () => {
  const signals = [
    { id: "G4", severity: "high" },
    { id: "G3", severity: "medium" },
  ] as const;
  expect(agendaReasons(someFacts(), signals, moment)).toEqual([{ type: "signals", ids: ["G4"] }]);
});

test("who cannot wait stands first, then who has more reasons, then who waits longer", () => {
  const late = (days: number): AgendaReason => ({ type: "steps-late", count: 1, days });
  const signals: AgendaReason = { type: "signals", ids: ["G4"] };
  const crisis = (hoursLeft: number): AgendaReason => ({
    type: "crisis",
    hoursLeft,
    isOver: hoursLeft < 0,
  });
  const agenda = [
    [],
    [signals],
    [late(3)],
    [late(9)],
    [late(1), signals],
    [crisis(5)],
    [crisis(-2)],
  ];
  expect(agenda.toSorted(byAgendaOrder)).toEqual([
    [crisis(-2)],
    [crisis(5)],
    [late(1), signals],
    [late(9)],
    [late(3)],
    [signals],
    [],
  ]);
});
