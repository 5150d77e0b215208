import { signalsAt, type TrajectoryFacts } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "@nabij/domain/testing";
import { question } from "@nabij/domain/testing/arbitrary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleProblems, r4Problems } from "../testing/r4-problems.ts";
import { bundleEntry, bundleHead, fhirResources, restrictionsLeftOut } from "./bundle.ts";
import type { FhirOptions } from "./parts.ts";

const plain: FhirOptions = { at: "2026-11-01", withText: false };
const trajectoryId = anId(2);

function resourcesOf(facts: TrajectoryFacts, options = plain) {
  const signals = signalsAt(facts, options.at);
  return fhirResources({ client: facts.client, trajectories: [{ facts, signals }] }, options);
}

function only(facts: TrajectoryFacts, type: string, options = plain) {
  return resourcesOf(facts, options).filter(({ resourceType }) => resourceType === type);
}

test("whatever is recorded, its resources are valid FHIR R4 and refer to one another", () => {
  fc.assert(
    fc.property(question, fc.boolean(), ({ facts, at }, withText) => {
      const entry = resourcesOf(facts, { at, withText }).map(bundleEntry);
      const bundle = { ...bundleHead("2026-11-01T12:00:00Z", true), entry };
      expect(entry.flatMap(({ resource }) => (resource ? r4Problems(resource) : []))).toEqual([]);
      expect(bundleProblems(bundle)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("what is not valid is found", () => {
  const fields = { trajectoryId, description: "koken", startDate: "2026-01-01" };
  const goal = aRecord("goal", { ...fields, status: "lopend" });
  const [patient] = resourcesOf(someFacts({}));
  const [aim] = only(someFacts({ goals: [goal] }), "Goal");
  const broken = (resource: object | undefined, fields: object) =>
    JSON.parse(JSON.stringify({ ...resource, ...fields })) as Parameters<typeof r4Problems>[0];
  expect(r4Problems(broken(patient, { gender: "vrouw" }))).toHaveLength(1);
  expect(r4Problems(broken(patient, { naam: "x" }))).toHaveLength(1);
  expect(r4Problems(broken(aim, { subject: undefined }))).toHaveLength(1);
  expect(r4Problems(broken(aim, { target: [{ detailString: "vaak" }] }))).toHaveLength(1);
  expect(r4Problems(broken(aim, { subject: { reference: "Goal/1" } }))).toHaveLength(1);
  const restriction = aRecord("restriction", { trajectoryId, regime: "wzd", from: "2026-01-01" });
  const [limit] = only(someFacts({ restrictions: [restriction] }), "Procedure");
  expect(r4Problems(broken(limit, { category: undefined }))).toHaveLength(1);
  const seclusion = { coding: [{ system: "http://snomed.info/sct", code: "90278001" }] };
  expect(r4Problems(broken(limit, { category: seclusion }))).toHaveLength(1);
  const asBundle = (...resources: (typeof patient)[]) => ({
    ...bundleHead("2026-11-01T12:00:00Z", false),
    entry: resources.flatMap((each) => (each ? [bundleEntry(each)] : [])),
  });
  expect(bundleProblems(asBundle(patient, patient))).toEqual([`Patient/${anId(1)} twice`]);
  expect(bundleProblems(asBundle(aim))).toEqual([`Patient/${anId(1)}`]);
});

test("a client is a pseudonym and a month of birth, whoever stands near a relation without a name", () => {
  const client = aClient({
    chosenName: "Sam",
    birthDate: "1996-05-17",
    gender: "anders",
    representatives: [{ capacity: "mentor", label: "oom Piet" }],
    network: [
      {
        ...{ relation: "ouder", label: "moeder", chosenByClient: null, expectation: null },
        ...{ carriesCare: null, burdenSigns: [], burden: null },
      },
    ],
  });
  const resources = resourcesOf(someFacts({ client }));
  expect(resources[0]).toMatchObject({
    ...{ resourceType: "Patient", gender: "other", birthDate: "1996-05" },
    identifier: [{ value: "C0001" }],
  });
  expect(JSON.stringify(resources)).not.toMatch(/Sam|Piet|moeder/);
  expect(only(someFacts({ client }), "Condition")).toMatchObject([
    { code: { coding: [{ code: "8", display: "Mentorschap" }] } },
  ]);
});

test("a restriction under the Wzd is a procedure with its category, its assent and its period", () => {
  const restriction = aRecord("restriction", {
    ...{ trajectoryId, regime: "wzd", form: "beperken-bezoek", from: "2026-05-01" },
    ...{ until: "2026-12-01", assent: "geen-instemming-client", harm: "valt van de trap" },
  });
  const facts = someFacts({ restrictions: [restriction] });
  const [procedure] = only(facts, "Procedure");
  expect(procedure).toMatchObject({
    meta: { profile: [expect.stringMatching(/nl-core-FreedomRestrictingIntervention$/)] },
    status: "in-progress",
    category: { coding: [{ system: "http://snomed.info/sct", code: "225317005" }] },
    code: { coding: [{ code: "121601000146103" }, { code: "beperken-bezoek" }] },
    performedPeriod: { start: "2026-05-01" },
    extension: [{ valueCodeableConcept: { coding: [{ code: "1" }] } }],
  });
  expect(Object.keys(procedure ?? {})).not.toContain("reasonCode");
  expect(JSON.stringify(procedure)).not.toContain("trap");
  const [later] = only(facts, "Procedure", { at: "2026-12-01", withText: true });
  expect(later).toMatchObject({ status: "completed", note: [{ text: "valt van de trap" }] });
});

test("where the Wzd list has only narrower codes none is chosen, and another regime stays behind", () => {
  const moving = { trajectoryId, from: "2026-05-01", form: "beperken-bewegingsvrijheid" };
  const facts = someFacts({
    restrictions: [
      aRecord("restriction", { ...moving, regime: "wzd" }, anId(11)),
      aRecord("restriction", { ...moving, regime: "jeugdhulp-open" }, anId(12)),
      aRecord("restriction", { ...moving, from: "2027-01-01" }, anId(13)),
    ],
  });
  expect(only(facts, "Procedure")).toMatchObject([
    { id: anId(11), code: { coding: [{ code: "beperken-bewegingsvrijheid" }] } },
  ]);
  expect(restrictionsLeftOut(facts, plain)).toBe(1);
});

test("a goal keeps its words to itself unless they are asked for, and is reached when it was", () => {
  const fields = { trajectoryId, description: "zelf koken", measuredBy: "maaltijden per week" };
  const goal = aRecord("goal", {
    ...{ ...fields, startDate: "2026-01-01", targetDate: "2026-09-01", closedOn: "2026-08-01" },
    ...{ status: "gehaald", domain: null },
  });
  const facts = someFacts({ goals: [goal] });
  const [without] = only(facts, "Goal");
  expect(without).toMatchObject({
    ...{ lifecycleStatus: "completed", statusDate: "2026-08-01" },
    achievementStatus: { coding: [{ code: "achieved" }] },
    description: { coding: [{ code: "masked" }] },
    target: [{ dueDate: "2026-09-01" }],
  });
  expect(Object.keys(without ?? {})).not.toContain("meta");
  const [before] = only(facts, "Goal", { at: "2026-07-01", withText: true });
  expect(before).toMatchObject({
    lifecycleStatus: "active",
    description: { text: "zelf koken" },
    note: [{ text: "maaltijden per week" }],
  });
});

test("nearness is so many hours in a day, from a day on", () => {
  const intensity = aRecord("intensity", {
    ...{ trajectoryId, from: "2026-01-01", hoursPerDay: 7.25, ratio: "2:1" },
  });
  expect(only(someFacts({ intensities: [intensity] }), "Observation")).toMatchObject([
    {
      effectivePeriod: { start: "2026-01-01" },
      component: [
        { valueQuantity: { value: 7.25, code: "h/d" } },
        { valueCodeableConcept: { coding: [{ code: "2:1" }] } },
      ],
    },
  ]);
});

test("what begins after the day is not there yet", () => {
  const trajectory = aTrajectory({ startDate: "2027-01-01" });
  const types = resourcesOf(someFacts({ trajectory })).map(({ resourceType }) => resourceType);
  expect(types).toEqual(["Patient"]);
});
