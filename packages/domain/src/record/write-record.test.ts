import { expect, test } from "vitest";
import { aClient, anId, aRecord, aTrajectory } from "../testing.ts";
import { fieldsOf, type RecordKind, recordKinds, records } from "./records.ts";
import { changeRecord, checkRecord, newRecord, type WriteRefusal } from "./write-record.ts";

const from = "2026-01-01";

/** What each kind cannot do without, besides what it hangs on. */
const required: Readonly<Record<RecordKind, Readonly<Record<string, unknown>>>> = {
  client: { pseudonym: "C0001", birthDate: "1998-04", legalWorlds: ["wlz"] },
  trajectory: { number: "T0001", startDate: from, type: "tijdelijk" },
  intensity: { from },
  deliveredHours: { year: 2026, week: 53, plannedHours: 40, deliveredHours: 36.5 },
  placement: { from },
  explanatoryAnalysis: { date: from },
  diagnosis: { label: "autismespectrumstoornis" },
  goal: { description: "zelf koken", startDate: from, status: "lopend" },
  evaluation: { date: from },
  restriction: { from },
  regieAssignment: { from },
  incident: { date: from, kind: "weglopen" },
  activity: { from },
  agreement: { what: "samen wandelen", madeOn: from, status: "open" },
  transition18: {},
  funding: { scheme: "meerzorg", from },
  teamContext: { date: from },
  environment: { date: from },
  frameworkStep: { step: 0, title: "aanmelding" },
  escalation: { table: "ret", askedOn: from },
  reflectionSession: { guide: "nabijheid", startedOn: from },
  deliveryOrder: { from: "2026-01-01" },
  careAdvice: { date: "2026-01-01" },
  requestAssessment: { date: "2026-01-01" },
  learningCycle: {
    state: "aanmelding",
    round: 1,
    startedOn: "2026-01-01",
    stateSince: "2026-01-01",
  },
  opbouwStep: { what: "samen naar de winkel", from: "2026-01-01" },
  opbouwFactors: { date: "2026-01-01" },
  experience: { date: "2026-01-01", what: "met de bus" },
  crisis: { raisedOn: "2026-01-01" },
  regieAppointment: { function: "regiehouder", from: "2026-01-01" },
  jointDecision: { date: "2026-01-01", question: "waar gaat hij wonen" },
  rightsCheck: { date: "2026-01-01" },
  clientVoice: { date: "2026-01-01", said: "ik wil zelf koken" },
  qualityCheck: { date: "2026-01-01", code: "3.b" },
  policyCheck: { date: "2026-01-01" },
  improvementProject: { title: "Rust op de groep", weight: 1, startedOn: "2026-01-01" },
  safetyContact: { class: "S4", label: "Wzd-functionaris", phone: "088 000 00 04" },
};

function withParent(kind: RecordKind) {
  const { parent } = records[kind];
  return { ...required[kind], ...(parent === null ? {} : { [`${parent}Id`]: anId(7) }) };
}

/** A reflection can be held apart from any trajectory. */
function mayMiss(kind: RecordKind, field: string): boolean {
  return kind === "reflectionSession" && field === "trajectoryId";
}

/** The fields a refusal names; empty when nothing was refused. */
function refusedFields(outcome: { ok: true } | { ok: false; error: WriteRefusal }) {
  if (outcome.ok || outcome.error.type !== "InvalidRecord") return [];
  return outcome.error.problems.map(({ field }) => field);
}

test.each(recordKinds)("a %s can be made with what it cannot do without", (kind) => {
  const made = newRecord(kind, withParent(kind), anId(3));
  expect(made).toMatchObject({ ok: true, value: { ...withParent(kind), id: anId(3), version: 1 } });
});

test.each(recordKinds)(
  "a new %s says of every field it was not given that it is unknown",
  (kind) => {
    const made = newRecord(kind, withParent(kind), anId(3));
    expect(made.ok && Object.keys(made.value).toSorted()).toEqual(fieldsOf(kind).toSorted());
  },
);

test.each(recordKinds)(
  "a %s without each of its required fields names exactly that field",
  (kind) => {
    const fields: Readonly<Record<string, unknown>> = withParent(kind);
    for (const field of Object.keys(fields).filter((name) => !mayMiss(kind, name))) {
      const { [field]: _left, ...rest } = fields;
      expect(refusedFields(newRecord(kind, rest, anId(3)))).toEqual([field]);
    }
  },
);

test.each(
  recordKinds.flatMap((kind) => {
    const [start, ...ends] = records[kind].period ?? [];
    return ends.map((end) => [kind, start, end] as const);
  }),
)("a %s may not have its %s after its %s, but may have both on one day", (kind, start, end) => {
  const sameDay = { ...withParent(kind), [start ?? ""]: "2026-03-01", [end]: "2026-03-01" };
  expect(newRecord(kind, sameDay, anId(3)).ok).toBe(true);
  expect(newRecord(kind, { ...sameDay, [end]: "2026-02-28" }, anId(3))).toEqual({
    ok: false,
    error: { type: "EndBeforeStart", start, end },
  });
});

test("every period and parent is made of fields the kind has", () => {
  for (const kind of recordKinds) {
    const { parent, period } = records[kind];
    const named = [...(period ?? []), ...(parent === null ? [] : [`${parent}Id`])];
    expect(named.filter((field) => !fieldsOf(kind).includes(field))).toEqual([]);
  }
});

test("every wrong field is named, with its place in a list", () => {
  const outcome = newRecord(
    "client",
    { pseudonym: "", birthDate: "2009-02-29", legalWorlds: ["wlz", "wpg"] },
    anId(1),
  );
  expect(refusedFields(outcome)).toEqual(["pseudonym", "birthDate", "legalWorlds.1"]);
});

test("a client belongs to at least one legal world, also when none is named", () => {
  const fields = { pseudonym: "C0001", birthDate: "1998-04" };
  expect(refusedFields(newRecord("client", fields, anId(1)))).toEqual(["legalWorlds"]);
});

test("an id or version that is given does not count, and an unknown field is dropped", () => {
  const fields = { ...withParent("goal"), id: anId(99), version: 99, mood: "good" };
  const made = newRecord("goal", fields, anId(3));
  expect(made).toMatchObject({ ok: true, value: { id: anId(3), version: 1 } });
  expect(made.ok && Object.keys(made.value)).not.toContain("mood");
});

test("an id that is no UUID is refused", () => {
  expect(refusedFields(newRecord("goal", withParent("goal"), "T0001"))).toEqual(["id"]);
});

test("text is trimmed", () => {
  const made = newRecord("goal", { ...withParent("goal"), description: "  zelf koken " }, anId(3));
  expect(made).toMatchObject({ ok: true, value: { description: "zelf koken" } });
});

test("a week that the year does not have is refused", () => {
  const fields = { ...withParent("deliveredHours"), year: 2025 };
  expect(refusedFields(newRecord("deliveredHours", fields, anId(3)))).toEqual(["week"]);
});

test("a change raises the version and leaves the rest as it was", () => {
  const goal = aRecord("goal", withParent("goal"), anId(3));
  expect(changeRecord("goal", goal, { status: "gehaald" }, 1)).toEqual({
    ok: true,
    value: { ...goal, status: "gehaald", version: 2 },
  });
});

test("a change to another version than the writer saw is refused", () => {
  const goal = { ...aRecord("goal", withParent("goal"), anId(3)), version: 3 };
  for (const seen of [2, 4]) {
    expect(changeRecord("goal", goal, { status: "gehaald" }, seen)).toEqual({
      ok: false,
      error: { type: "StaleVersion", current: 3 },
    });
  }
});

test("a change cannot move a record to another parent, nor give it another id or version", () => {
  const trajectory = aTrajectory();
  const moved = changeRecord(
    "trajectory",
    trajectory,
    { clientId: anId(9), id: anId(8), version: 40, mood: "good" },
    1,
  );
  expect(moved).toEqual({ ok: true, value: { ...trajectory, version: 2 } });
});

test("a client hangs on nothing, so every field of it can change", () => {
  const changed = changeRecord("client", aClient(), { teamId: anId(5) }, 1);
  expect(changed).toMatchObject({ ok: true, value: { teamId: anId(5), version: 2 } });
});

test("a change is checked like a new record", () => {
  const trajectory = aTrajectory();
  expect(refusedFields(changeRecord("trajectory", trajectory, { type: "soms" }, 1))).toEqual([
    "type",
  ]);
  expect(changeRecord("trajectory", trajectory, { endDate: "2025-12-31" }, 1)).toMatchObject({
    error: { type: "EndBeforeStart" },
  });
});

test("a stored record is checked as it is: a missing field is not filled in", () => {
  const { planA: _gone, ...rest } = aTrajectory();
  expect(refusedFields(checkRecord("trajectory", rest))).toEqual(["planA"]);
  expect(checkRecord("trajectory", aTrajectory())).toEqual({ ok: true, value: aTrajectory() });
});

test("a refusal names fields and never repeats what was filled in", () => {
  const secret = "Gerrit-Jan";
  const outcome = newRecord(
    "client",
    { pseudonym: { secret }, birthDate: secret, legalWorlds: [secret], gender: secret },
    anId(1),
  );
  expect(refusedFields(outcome)).toHaveLength(4);
  expect(JSON.stringify(outcome)).not.toContain(secret);
});

test("a parent comes before what hangs on it, so that a whole file can be written in one pass", () => {
  for (const [index, kind] of recordKinds.entries()) {
    const { parent } = records[kind];
    expect(parent === null || recordKinds.indexOf(parent) < index).toBe(true);
  }
});

test("a text with a citizen service number is refused by field, and never repeated", () => {
  const number = "305.213.647";
  const note = newRecord("client", { ...required.client, note: `bel ${number}` }, anId(3));
  expect(refusedFields(note)).toEqual(["note"]);
  expect(JSON.stringify(note)).not.toContain("213");
  const deep = { trajectoryId: anId(7), date: from, participants: ["begeleider", number] };
  expect(refusedFields(newRecord("evaluation", deep, anId(3)))).toEqual(["participants"]);
});

test("the client's own number may be anything the organisation uses", () => {
  const made = newRecord("client", { ...required.client, pseudonym: "305213647" }, anId(3));
  expect(made.ok).toBe(true);
});
