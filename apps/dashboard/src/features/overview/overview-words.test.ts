import { expect, test } from "vitest";
import { durationInWords } from "../../format/duration.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { impactsOf } from "./impacts-of.ts";
import { inOrderOfUrgency } from "./in-order-of-urgency.ts";
import { stepsPerDot } from "./steps-scale.ts";

const t = await wordsFor("nl");

test("the sentence of the page has forms for nobody, one and more", () => {
  const people = [0, 1, 27].map((count) => t("overview.people", { count }));
  expect(people).toEqual([
    "Op deze dag heeft niemand iemand naast zich.",
    "<figure>1</figure> mens heeft nu iemand naast zich.",
    "<figure>27</figure> mensen hebben nu iemand naast zich.",
  ]);
  expect(t("overview.unknown", { count: 0 })).toBe("Bij iedereen is bekend waarom.");
  expect(t("overview.grew", { count: 1 })).toContain("<figure>1</figure>");
});

test("the heaviest kind of signal stands first, then what runs longest", () => {
  const order = inOrderOfUrgency([
    { id: "G28", count: 20, oldestMonths: 90 },
    { id: "G12", count: 1, oldestMonths: 5 },
    { id: "G4", count: 2, oldestMonths: 40 },
  ]);
  expect(order.map(({ id }) => id)).toEqual(["G4", "G12", "G28"]);
});

test("a row of dots fits, however many steps there are", () => {
  expect([0, 30, 31, 92, 400, 20_000].map(stepsPerDot)).toEqual([1, 1, 2, 5, 20, 1000]);
});

test("what it brings and what it costs stay apart and share one scale", () => {
  const sides = impactsOf([
    { theme: "bewaken", direction: "negatief", spontaneous: 1, afterProbing: 6 },
    { theme: "minder-dwang", direction: "positief", spontaneous: 2, afterProbing: 0 },
    { theme: "veiliger-team", direction: "positief", spontaneous: 4, afterProbing: 1 },
  ]);
  expect(sides.most).toBe(7);
  expect(sides.positive.map(({ theme }) => theme)).toEqual(["veiliger-team", "minder-dwang"]);
  expect(sides.negative).toHaveLength(1);
});

test("a duration is said in months until two years", () => {
  expect([1, 23, 24, 50].map((months) => durationInWords(t, months))).toEqual([
    "1 maand",
    "23 maanden",
    "2 jaar",
    "4 jaar",
  ]);
});
