import fc from "fast-check";
import { expect, test } from "vitest";
import { question } from "../testing/arbitrary-facts.ts";
import { remedies } from "../testing/remedies.ts";
import { withoutLaterFacts } from "../testing/without-later-facts.ts";
import type { TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";
import { isActive, signalsAt } from "./signals-at.ts";

function reversed(facts: TrajectoryFacts): TrajectoryFacts {
  const entries = Object.entries(facts).map(([list, value]) => [
    list,
    Array.isArray(value) ? value.toReversed() : value,
  ]);
  return { ...facts, ...Object.fromEntries(entries) };
}

function idsIn(facts: TrajectoryFacts): ReadonlySet<string> {
  return new Set(
    Object.values(facts).flatMap((value) =>
      "id" in value ? [value.id] : value.map(({ id }) => id),
    ),
  );
}

test("the files made up here raise every signal, so the properties below say something", () => {
  const questions = fc.sample(question, { numRuns: 800, seed: 18 });
  const raised = new Set(
    questions.flatMap(({ facts, at }) => signalsAt(facts, at).map(({ id }) => id)),
  );
  const silent = signalDefinitions.filter(({ id }) => !raised.has(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("a trajectory that is not active has no signal", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      fc.pre(!isActive(facts.trajectory, at));
      expect(signalsAt(facts, at)).toEqual([]);
    }),
  );
});

test("there is at most one signal of each kind, in the order of the definitions", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      const raised = signalsAt(facts, at).map(({ id }) => id);
      const inOrder = signalDefinitions.map(({ id }) => id).filter((id) => raised.includes(id));
      expect(raised).toEqual(inOrder);
    }),
  );
});

test("a signal rests only on records that exist", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      const known = idsIn(facts);
      for (const { about } of signalsAt(facts, at)) {
        expect(about.length).toBeGreaterThan(0);
        expect(about.filter(({ id }) => !known.has(id))).toEqual([]);
      }
    }),
  );
});

test("what happens after the day asked for changes nothing", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      expect(signalsAt(facts, at)).toEqual(signalsAt(withoutLaterFacts(facts, at), at));
    }),
    { numRuns: 300 },
  );
});

test("the order in which facts arrive changes nothing", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      expect(signalsAt(reversed(facts), at)).toEqual(signalsAt(facts, at));
    }),
    { numRuns: 300 },
  );
});

test("recording what is missing takes the signal away", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      for (const { id } of signalsAt(facts, at)) {
        const remedy = remedies[id];
        if (typeof remedy !== "function") continue;
        const mended = signalsAt({ ...facts, ...remedy(facts, at) }, at);
        expect(mended.map((signal) => signal.id)).not.toContain(id);
      }
    }),
    { numRuns: 300 },
  );
});
