import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths } from "../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import { type Question, question } from "../testing/arbitrary-facts.ts";
import { withoutLaterFacts } from "../testing/without-later-facts.ts";
import { anId, aRecord, aTrajectory, someFacts } from "../testing.ts";
import type { ClosedPeriod } from "./benchmark-indicator.ts";
import { clientAnswers, indicatorAnswer } from "./indicator-answer.ts";
import { indicators } from "./indicators.ts";
import { isInPopulation } from "./population.ts";

const half: ClosedPeriod = { from: "2026-01-01", until: "2026-06-30" };

/** The half-year through the day asked for. */
function periodOf({ at }: Question): ClosedPeriod {
  return { from: addDays(addMonths(at, -6), 1), until: at };
}

function ran(number: number, startDate: string, endDate: string | null): TrajectoryFacts {
  const { id: _, version: __, ...fields } = aTrajectory({ startDate, endDate });
  const trajectory = aRecord("trajectory", fields, anId(number));
  return someFacts({ trajectory });
}

test("whatever stands in a file, an indicator gives one of its answers, or none outside its population", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const period = periodOf(asked);
      for (const { id, answers, population } of indicators) {
        const answer = indicatorAnswer(id, asked.facts, period);
        const known = answers.map((each) => each.id);
        if (isInPopulation(population, asked.facts, period)) expect(known).toContain(answer);
        else expect(answer).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test("what happens after the period changes no answer but that of a closing evaluation", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const period = periodOf(asked);
      const known = withoutLaterFacts(asked.facts, period.until);
      const { nut: _, ...answers } = clientAnswers([asked.facts], period);
      expect(clientAnswers([known], period)).toMatchObject(answers);
    }),
    { numRuns: 300 },
  );
});

test("the order of the facts changes no answer", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const turned = Object.entries(asked.facts).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.toReversed() : value,
      ]);
      const facts = Object.fromEntries(turned) as TrajectoryFacts;
      const period = periodOf(asked);
      expect(clientAnswers([facts], period)).toEqual(clientAnswers([asked.facts], period));
    }),
    { numRuns: 200 },
  );
});

test("a client with twelve trajectories has one answer: that of the one that began last", () => {
  const twelve = Array.from({ length: 12 }, (_, month) => {
    const start = addMonths("2025-07-15", month);
    return ran(100 + month, start, addDays(start, 10));
  });
  const answers = clientAnswers(twelve, half);
  expect([answers.instroom, answers.uitstroom, answers.duur]).toEqual(["ja", "ja", "tot-3"]);
  expect(clientAnswers(twelve.toReversed(), half)).toEqual(answers);
});

test("of trajectories that begin on one day the same one counts, whatever came first", () => {
  const open = ran(201, "2026-02-01", null);
  const closed = ran(202, "2026-02-01", "2026-03-01");
  const answers = clientAnswers([open, closed], half);
  expect(answers.bestand).toBe("nee");
  expect(clientAnswers([closed, open], half)).toEqual(answers);
});

test("each indicator takes the last trajectory of its own population", () => {
  const ended = ran(301, "2026-01-10", "2026-02-01");
  const goesOn = ran(302, "2026-03-01", null);
  const answers = clientAnswers([ended, goesOn], half);
  expect([answers.uitstroom, answers.uitkomst]).toEqual(["nee", "onbekend"]);
});

test("a client without a trajectory in the period answers nothing", () => {
  const answers = clientAnswers([ran(401, "2024-01-01", "2025-12-31")], half);
  expect(Object.values(answers).filter((answer) => answer !== undefined)).toEqual([]);
  expect(Object.keys(answers)).toHaveLength(indicators.length);
});
