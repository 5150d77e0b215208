import fc from "fast-check";
import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { improvementDirections, improvementIdeas } from "./ideas.ts";
import { ImprovementProject } from "./improvement-project.ts";
import { projectQuestions, rolled, rollUp } from "./roll-up.ts";

function aProject(number: number, fields: Readonly<Record<string, unknown>> = {}) {
  const base = { title: `Project ${number}`, weight: 1, startedOn: "2026-01-01" };
  return aRecord("improvementProject", { ...base, ...fields }, anId(number));
}

test("a larger project weighs more: three to one gives three quarters yes", () => {
  const projects = [
    aProject(1, { weight: 3, goalsReached: "ja" }),
    aProject(2, { weight: 1, goalsReached: "nee" }),
  ];
  expect(rolled(null, projects).answers.goalsReached.share).toEqual({
    ja: 0.75,
    deels: 0,
    nee: 0.25,
  });
});

test("what is unknown stands apart and does not count as no", () => {
  const projects = [
    aProject(1, { weight: 2, secured: "ja" }),
    aProject(2, { weight: 8, secured: null }),
  ];
  const { secured } = rolled(null, projects).answers;
  expect(secured).toEqual({
    weight: { ja: 2, deels: 0, nee: 0 },
    unknownWeight: 8,
    share: { ja: 1, deels: 0, nee: 0 },
  });
});

test("where nothing is known there is no share, not zero", () => {
  expect(rolled(null, [aProject(1)]).answers.widerEffect.share).toBeNull();
});

test("projects roll up into lines and lines into a programme; without a name they stand last", () => {
  const programmes = rollUp([
    aProject(1, { programme: null, line: null }),
    aProject(2, { programme: "Nabij genoeg", line: "Teams", weight: 4 }),
    aProject(3, { programme: "Nabij genoeg", line: "Huis", weight: 2 }),
    aProject(4, { programme: "Nabij genoeg", line: "Teams", weight: 1 }),
  ]);
  expect(programmes.map(({ name, weight }) => [name, weight])).toEqual([
    ["Nabij genoeg", 7],
    [null, 1],
  ]);
  expect(
    programmes[0]?.lines.map(({ name, weight, projectIds }) => [name, weight, projectIds]),
  ).toEqual([
    ["Huis", 2, [anId(3)]],
    ["Teams", 5, [anId(2), anId(4)]],
  ]);
});

test("a programme is the sum of its lines, for every question and answer", () => {
  const answer = fc.constantFrom("ja", "deels", "nee", null);
  const project = fc.record({
    line: fc.constantFrom("A", "B", null),
    weight: fc.integer({ min: 1, max: 100 }),
    goalsReached: answer,
    widerEffect: answer,
    secured: answer,
  });
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 12 }), (drawn) => {
      const [programme] = rollUp(drawn.map((fields, at) => aProject(at + 1, fields)));
      if (programme === undefined) throw new Error("no programme");
      for (const question of projectQuestions) {
        const { weight, unknownWeight } = programme.answers[question];
        const lines = programme.lines.map(({ answers }) => answers[question]);
        const sum = (of: (line: (typeof lines)[number]) => number) =>
          lines.reduce((all, line) => all + of(line), 0);
        expect(sum((line) => line.weight.ja)).toBe(weight.ja);
        expect(sum((line) => line.unknownWeight)).toBe(unknownWeight);
        expect(weight.ja + weight.deels + weight.nee + unknownWeight).toBe(programme.weight);
      }
    }),
  );
});

test("every idea goes one of the four directions, and each direction has ideas", () => {
  expect(improvementDirections).toEqual(ImprovementProject.shape.direction.unwrap().options);
  expect(new Set(improvementIdeas.map(({ direction }) => direction))).toEqual(
    new Set(improvementDirections),
  );
  expect(new Set(improvementIdeas.map(({ key }) => key)).size).toBe(improvementIdeas.length);
  for (const { source } of improvementIdeas) expect(source).toMatch(/^S\d+/);
});
