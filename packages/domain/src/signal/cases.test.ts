import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addDays, PlainDate } from "../plain-date/plain-date.ts";
import { fieldsOf, type RecordKind } from "../record/records.ts";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "../testing.ts";
import { SignalId, type TrajectoryFacts } from "./signal.ts";
import { signalsAt } from "./signals-at.ts";

/** The fields a case gives; an unknown name is refused, so that no case is empty by a typo. */
function given(kind: RecordKind) {
  const known = new Set(fieldsOf(kind));
  return z.record(
    z.string().refine((field) => known.has(field), { error: `no field of ${kind}` }),
    z.unknown(),
  );
}

/** The lists of facts, and what a record holds where a case leaves it out. */
const lists = {
  goals: { kind: "goal", blank: { description: "Zelf boodschappen doen", status: "lopend" } },
  evaluations: { kind: "evaluation", blank: {} },
  explanatoryAnalyses: { kind: "explanatoryAnalysis", blank: {} },
  regieAssignments: { kind: "regieAssignment", blank: {} },
  diagnoses: { kind: "diagnosis", blank: {} },
  placements: { kind: "placement", blank: {} },
  transitions18: { kind: "transition18", blank: {} },
  activities: { kind: "activity", blank: {} },
  restrictions: { kind: "restriction", blank: { form: "insluiting" } },
  deliveredHours: { kind: "deliveredHours", blank: {} },
} as const satisfies Record<string, { kind: RecordKind; blank: object }>;

const Given = z.strictObject({
  client: given("client").optional(),
  trajectory: given("trajectory").optional(),
  goals: z.array(given("goal")).optional(),
  evaluations: z.array(given("evaluation")).optional(),
  explanatoryAnalyses: z.array(given("explanatoryAnalysis")).optional(),
  regieAssignments: z.array(given("regieAssignment")).optional(),
  diagnoses: z.array(given("diagnosis")).optional(),
  placements: z.array(given("placement")).optional(),
  transitions18: z.array(given("transition18")).optional(),
  activities: z.array(given("activity")).optional(),
  restrictions: z.array(given("restriction")).optional(),
  deliveredHours: z.array(given("deliveredHours")).optional(),
});

const Case = z.strictObject({
  /** A sentence as a clinician would say it. */
  title: z.string().regex(/^\p{Lu}.*\.$/u),
  at: PlainDate,
  /** What stands in the file; all else is empty, the client 30 and the start 1 January 2026. */
  given: Given,
  /** No signal, or a part of its evidence. */
  signal: z.record(z.string(), z.unknown()).nullable(),
});
type Case = z.infer<typeof Case>;

const folder = new URL("./cases/", import.meta.url);

function casesOf(id: SignalId): readonly Case[] {
  const file = new URL(`${id.toLowerCase()}.json`, folder);
  return z.array(Case).parse(JSON.parse(readFileSync(file, "utf8")));
}

function factsOf({ given: facts }: Case): TrajectoryFacts {
  let last = 2;
  const listed = Object.entries(lists).map(([list, { kind, blank }]) => {
    const records = facts[list as keyof typeof lists] ?? [];
    const parents = { clientId: anId(1), trajectoryId: anId(2) };
    const made = records.map((fields) => {
      last += 1;
      return aRecord(kind, { ...parents, ...blank, ...fields }, anId(last));
    });
    return [list, made];
  });
  return someFacts({
    client: aClient(facts.client),
    trajectory: aTrajectory(facts.trajectory),
    ...Object.fromEntries(listed),
  });
}

/** The evidence on that day, narrowed to the fields the case names; null without a signal. */
function namedEvidence(id: SignalId, one: Case) {
  const raised = signalsAt(factsOf(one), one.at).find((signal) => signal.id === id);
  if (raised === undefined || one.signal === null) return raised?.evidence ?? null;
  return Object.fromEntries(Object.keys(one.signal).map((name) => [name, raised.evidence[name]]));
}

test("every signal has its file of cases and no file is left over", () => {
  const files = SignalId.options.map((id) => `${id.toLowerCase()}.json`);
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
});

describe.each(SignalId.options)("%s", (id) => {
  const cases = casesOf(id);

  test.each(cases)("$at $title", (one) => {
    expect(namedEvidence(id, one)).toEqual(one.signal);
  });

  test("has no two cases with the same title", () => {
    const titles = cases.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("has a boundary: the same file raises on one day and not on the next or the last", () => {
    const boundary = cases.filter((raising) =>
      cases.some(
        (silent) =>
          raising.signal !== null &&
          silent.signal === null &&
          [-1, 1].some((days) => addDays(silent.at, days) === raising.at) &&
          JSON.stringify(silent.given) === JSON.stringify(raising.given),
      ),
    );
    expect(boundary.length).toBeGreaterThanOrEqual(1);
  });
});
