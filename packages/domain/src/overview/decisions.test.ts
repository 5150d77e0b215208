import { expect, test } from "vitest";
import { ruleSetOf } from "../restriction/rule-set.ts";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "../testing.ts";
import { decisionsBetween } from "./decisions.ts";

const [from, until] = ["2026-11-02", "2026-11-08"];
const parent = { trajectoryId: anId(2) };
const ruleSet = ruleSetOf("2020-stappenplan");

function due(facts: Parameters<typeof someFacts>[0]): readonly string[] {
  const moments = decisionsBetween(someFacts(facts), from, until, ruleSet);
  return moments.map(({ kind, on }) => `${kind} ${on}`);
}

const aFunding = (fields: object, id = anId(10)) =>
  aRecord("funding", { ...parent, scheme: "meerzorg", from: "2026-01-01", ...fields }, id);

test("both ends of the stretch count", () => {
  const ends = ["2026-11-01", "2026-11-02", "2026-11-08", "2026-11-09"];
  const dueOn = (renewalOn: string) => due({ funding: [aFunding({ renewalOn })] }).length;
  expect(ends.map(dueOn)).toEqual([0, 1, 1, 0]);
});

test("a renewal that is followed by a later period of the same scheme is done", () => {
  const renewed = aFunding({ renewalOn: "2026-11-03" });
  const next = aFunding({ from: "2027-01-01" }, anId(11));
  const other = aFunding({ from: "2027-01-01", scheme: "pgb" }, anId(12));
  expect(due({ funding: [renewed, next] })).toEqual([]);
  expect(due({ funding: [renewed, other] })).toEqual(["heraanvraag 2026-11-03"]);
});

test("an agreed evaluation is due until the next one is held", () => {
  const held = aRecord("evaluation", { ...parent, date: "2026-08-01", nextDate: "2026-11-04" });
  const early = aRecord("evaluation", { ...parent, date: "2026-10-30" }, anId(20));
  expect(due({ evaluations: [held] })).toEqual(["evaluatie 2026-11-04"]);
  expect(due({ evaluations: [held, early] })).toEqual([]);
});

const aRestriction = (fields: object) =>
  aRecord("restriction", { ...parent, form: "toezicht", regime: "wzd", ...fields });

test("a look at a restriction is one decision for a day, and none after its end", () => {
  const begun = { from: "2026-08-05", nextReview: "2026-11-05" };
  expect(due({ restrictions: [aRestriction(begun)] })).toEqual(["beperking 2026-11-05"]);
  expect(due({ restrictions: [aRestriction({ ...begun, until: "2026-11-01" })] })).toEqual([]);
});

test("a look that was held in time asks nothing more", () => {
  const reviews = [{ on: "2026-10-20", outcome: "voortgezet", withExternalExpert: null }];
  const looked = aRestriction({ from: "2026-08-05", reviews });
  expect(due({ restrictions: [looked] })).toEqual([]);
});

test("a step of the framework is due until it is done", () => {
  const step = (doneOn: string | null) =>
    aRecord("frameworkStep", { ...parent, step: 2, title: "Wegen", dueOn: "2026-11-06", doneOn });
  expect(due({ frameworkSteps: [step(null)] })).toEqual(["stap 2026-11-06"]);
  expect(due({ frameworkSteps: [step("2026-11-01")] })).toEqual([]);
});

test("a handover waits for a yes however long ago its day was, and not after it", () => {
  const asked = (acceptedOn: string | null) =>
    aRecord("regieAssignment", {
      ...parent,
      regieRole: "casusregie",
      from: "2026-09-01",
      takenOverFromId: anId(30),
      acceptedOn,
    });
  expect(due({ regieAssignments: [asked(null)] })).toEqual(["overdracht 2026-09-01"]);
  expect(due({ regieAssignments: [asked("2026-09-10")] })).toEqual([]);
});

test("the planned end and turning 18 are decisions of their day, the earliest first", () => {
  const client = aClient({ birthDate: "2008-11-07" });
  const trajectory = aTrajectory({ plannedEndDate: "2026-11-03" });
  expect(due({ client, trajectory })).toEqual(["einde 2026-11-03", "achttien 2026-11-07"]);
});

test("a trajectory that does not run on the first day asks nothing", () => {
  const funding = [aFunding({ renewalOn: "2026-11-03" })];
  expect(due({ funding, trajectory: aTrajectory({ endDate: "2026-11-01" }) })).toEqual([]);
  expect(due({ funding, trajectory: aTrajectory({ startDate: "2026-11-03" }) })).toEqual([]);
  expect(due({ funding, trajectory: aTrajectory({ endDate: "2026-11-02" }) })).toHaveLength(1);
});
