import { expect, test } from "vitest";
import { signalIds } from "../signal/signal-ids.ts";
import { anId, aRecord } from "../testing.ts";
import { answeredQuestions } from "./compare-policy-checks.ts";
import { policyQuestions, policyThemes } from "./policy-questions.ts";

type Answers = Readonly<Record<string, readonly ["ja" | "deels" | "nee" | null, string | null]>>;

function aCheck(answers: Answers) {
  return aRecord(
    "policyCheck",
    {
      date: "2026-10-01",
      answers: Object.entries(answers).map(([question, [answer, where]]) => ({
        question,
        answer,
        where,
      })),
    },
    anId(1),
  );
}

function answered(now: Answers, before: Answers | null = null) {
  const all = answeredQuestions(aCheck(now), before === null ? null : aCheck(before));
  return (key: string) => all.find(({ question }) => question.key === key);
}

test("every question has a source, two languages and a theme that is shown", () => {
  expect(policyQuestions).toHaveLength(15);
  expect(new Set(policyQuestions.map(({ key }) => key)).size).toBe(15);
  for (const { source, question, theme } of policyQuestions) {
    expect(source).toMatch(/^S\d+.*; \d{3}/);
    expect(question.nl.endsWith("?") && question.en.endsWith("?")).toBe(true);
    expect(policyThemes).toContain(theme);
  }
});

test("a question that points at a signal points at one that exists", () => {
  const signals = policyQuestions.flatMap(({ signal }) => signal ?? []);
  expect(signals.length).toBeGreaterThan(5);
  expect(signals.filter((id) => !signalIds.includes(id))).toEqual([]);
});

test("a yes that says where is closed; a yes without a place, a no and an unknown stay open", () => {
  const of = answered({
    evaluation: ["ja", "Visie complexe zorg, h. 3"],
    regie: ["ja", null],
    opbouw: ["nee", "Visie"],
  });
  expect(of("evaluation")?.isOpen).toBe(false);
  expect(of("regie")?.isOpen).toBe(true);
  expect(of("opbouw")?.isOpen).toBe(true);
  expect(of("eighteen")).toMatchObject({ answer: null, isOpen: true });
});

test("what changed since the check before is told; a first check changed nothing", () => {
  const of = answered(
    { evaluation: ["ja", "Visie"], regie: ["deels", null] },
    { evaluation: ["nee", null], regie: ["deels", null] },
  );
  expect(of("evaluation")).toMatchObject({ before: "nee", isChanged: true });
  expect(of("regie")).toMatchObject({ before: "deels", isChanged: false });
  expect(answered({ evaluation: ["ja", null] })("evaluation")).toMatchObject({
    before: undefined,
    isChanged: false,
  });
});

test("an answer to a question that is no longer asked is left out", () => {
  const all = answeredQuestions(aCheck({ gone: ["ja", "Visie"] }), null);
  expect(all).toHaveLength(policyQuestions.length);
});
