import { signalDefinitions, signalIds } from "@nabij/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AvailableTime,
  broughtBy,
  chooseQuestions,
  minutesOf,
  type PlannedPhase,
  plannedMinutes,
} from "./choose-questions.ts";
import { NumberFact, YesNoFact } from "./fact-condition.ts";
import { fullGuide } from "./full-guide.ts";
import { findQuestion, type Guide, type Question, questionsOf } from "./guide.ts";
import { guides } from "./guides.ts";
import { mirrorPairs } from "./mirror.ts";
import { planSittings, sittingMinutes } from "./plan-sittings.ts";
import { noFacts, SessionFacts } from "./session-facts.ts";

const aGuide = fc.constantFrom(...guides);
const aTime = fc.constantFrom<AvailableTime>(30, 60, 90, "all");
const aShortTime = fc.constantFrom<AvailableTime>(30, 60, 90);
const aNumber = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const someFacts = fc
  .record({
    ...Object.fromEntries(NumberFact.options.map((fact) => [fact, aNumber])),
    ...Object.fromEntries(
      YesNoFact.options.map((fact) => [fact, fc.option(fc.boolean(), { nil: null })]),
    ),
    openSignals: fc.uniqueArray(fc.constantFrom(...signalIds), { maxLength: 12 }),
  })
  .map((facts) => SessionFacts.parse(facts));

const idsIn = (plan: readonly PlannedPhase[]) => plan.flatMap(({ questionIds }) => questionIds);
const idsOf = (guide: Guide) => questionsOf(guide).map(({ id }) => id);
const alwaysOf = (guide: Guide) => questionsOf(guide).filter(({ always }) => always);

test("what is always asked is always in, and the rest only within the time", () => {
  fc.assert(
    fc.property(aGuide, aTime, someFacts, (guide, time, facts) => {
      const plan = chooseQuestions(guide, time, facts);
      const always = alwaysOf(guide);
      expect(idsIn(plan)).toEqual(expect.arrayContaining(always.map(({ id }) => id)));
      const budget = time === "all" ? Infinity : Math.max(time, minutesOf(always));
      expect(plannedMinutes(guide, plan)).toBeLessThanOrEqual(budget);
    }),
  );
});

test("a selection keeps the order of the guide and never asks what is harder without what is better", () => {
  fc.assert(
    fc.property(aGuide, aTime, someFacts, (guide, time, facts) => {
      const plan = chooseQuestions(guide, time, facts);
      const chosen = new Set(idsIn(plan));
      expect(idsIn(plan)).toEqual(idsOf(guide).filter((id) => chosen.has(id)));
      expectNothingWaits(guide, plan);
    }),
  );
});

test("a brought question is chosen before one that is not brought, whatever its priority", () => {
  fc.assert(
    fc.property(aGuide, aShortTime, someFacts, (guide, time, facts) => {
      const chosen = new Set(idsIn(chooseQuestions(guide, time, facts)));
      const pairs = mirrorPairs(guide);
      const costOf = ({ id, minutes }: Question) => {
        const pair = pairs.find(({ question, opposite }) =>
          [question.id, opposite.id].includes(id),
        );
        return pair === undefined ? minutes : minutesOf([pair.question, pair.opposite]);
      };
      const optional = questionsOf(guide).filter(({ always }) => !always);
      const brought = optional.filter((item) => broughtBy(item, facts) !== null);
      const withPairs = brought.flatMap((item) => [
        item.id,
        ...pairs
          .filter(({ question, opposite }) => question === item || opposite === item)
          .flatMap(({ question, opposite }) => [question.id, opposite.id]),
      ]);
      const left = brought.filter(({ id }) => !chosen.has(id));
      const rest = optional.filter(({ id }) => chosen.has(id) && !withPairs.includes(id));
      for (const item of left)
        expect(rest.every((other) => costOf(other) < costOf(item))).toBe(true);
    }),
  );
});

test("two opposite questions are asked both, or neither", () => {
  const mirrored = guides.filter((guide) => mirrorPairs(guide).length > 0);
  expect(mirrored.map(({ id }) => id)).toEqual(["eigen-stem"]);
  fc.assert(
    fc.property(fc.constantFrom(...mirrored), aShortTime, someFacts, (guide, time, facts) => {
      const chosen = idsIn(chooseQuestions(guide, time, facts));
      for (const { question, opposite } of mirrorPairs(guide))
        expect(chosen.includes(question.id)).toBe(chosen.includes(opposite.id));
    }),
  );
});

test("of two questions of equal priority the brought one is in", () => {
  const [one, two] = ["q52", "q16"].map((id) => findQuestion(fullGuide, id));
  expect(one?.priority).toBe(two?.priority);
  const facts = { ...noFacts, openSignals: ["G24"] };
  const chosen = idsIn(chooseQuestions(fullGuide, 60, facts));
  expect(chosen).toContain("q52");
  expect(chosen).not.toContain("q16");
});

test("every signal brings exactly the questions it points at", () => {
  for (const { id, questions } of signalDefinitions) {
    const facts = { ...noFacts, openSignals: [id] };
    const brought = questionsOf(fullGuide).filter((item) => broughtBy(item, facts) !== null);
    expect(
      brought.map(({ row }) => row),
      id,
    ).toEqual(questions.toSorted((a, b) => a - b));
  }
});

test("why a question is brought is told: the signals and the facts that hold", () => {
  const question = findQuestion(fullGuide, "q6");
  if (question === undefined) throw new Error("no q6");
  const facts = { ...noFacts, monthsRunning: 14, openSignals: ["G43", "G8"] };
  expect(broughtBy(question, facts)).toEqual({
    signals: ["G43"],
    facts: [{ fact: "monthsRunning", atLeast: 12 }],
  });
  expect(broughtBy(question, noFacts)).toBeNull();
});

test("sittings together hold everything in order, each within its time", () => {
  fc.assert(
    fc.property(aGuide, fc.integer({ min: 15, max: 180 }), someFacts, (guide, minutes, facts) => {
      const sittings = planSittings(guide, minutes, facts);
      const first = new Set(sittings.flatMap(idsIn));
      expect([...first].toSorted()).toEqual(idsOf(guide).toSorted());
      const news = sittings.map((plan, index) =>
        idsIn(plan).filter(
          (id) => !sittings.slice(0, index).some((old) => idsIn(old).includes(id)),
        ),
      );
      expect(news.flat()).toEqual(idsOf(guide));
      for (const plan of sittings) {
        expect(sittingMinutes(guide, plan)).toBeLessThanOrEqual(minutes);
        expectNothingWaits(guide, plan);
      }
    }),
  );
});

test("what is better and what is harder stay in one sitting when they fit", () => {
  const sittings = planSittings(fullGuide, 45).map(idsIn);
  expect(sittings.filter((ids) => ids.includes("q19"))).toEqual(
    sittings.filter((ids) => ids.includes("q14")),
  );
  const short = planSittings(fullGuide, 30).map(idsIn);
  const last = short.find((ids) => ids.includes("q26"));
  expect(last).not.toContain("q15");
  expect(last).toContain("q14");
});

test("a guide in one sitting is the guide", () => {
  for (const guide of guides) {
    const minutes = minutesOf(questionsOf(guide));
    expect(planSittings(guide, minutes)).toEqual([chooseQuestions(guide, "all")]);
  }
});

/** Each phase of a plan finds the phases it waits for in the same plan, before it. */
function expectNothingWaits(guide: Guide, plan: readonly PlannedPhase[]): void {
  const planned = plan.map(({ phaseId }) => phaseId);
  for (const [index, phaseId] of planned.entries()) {
    const after = guide.phases.find(({ id }) => id === phaseId)?.after ?? [];
    expect(planned.slice(0, index)).toEqual(expect.arrayContaining(after));
  }
}
