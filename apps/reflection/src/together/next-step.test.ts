import type { AnswerView } from "@nabij/reflection";
import { expect, test } from "vitest";
import { nextStep, type Step } from "./next-step.ts";

const worker = { id: "P1", role: "begeleider" as const };
const client = { id: "P2", role: "client" as const };
const question = { questionId: "q1", onlyClient: false, asked: [], asClient: false };
const nearness = { ...question, asClient: true };
const asked = [{ probeId: "p", text: "Wat zag je?", participantId: "P1", automatic: true }];
const said = (what: Partial<AnswerView> = {}) => ({
  ...{ questionId: "q1", mine: true, status: "said" as const },
  ...{ perspective: "own" as const, prompt: "spontaneous" as const },
  ...what,
});
const passed = (...steps: Step[]) => new Set(steps);

test("the own view comes first, and the words of others are not one's own", () => {
  const others = [said({ mine: false }), said({ questionId: "q2" }), said({ status: "withdrawn" })];
  expect(nextStep({ question, person: worker, answers: others, passed: passed() })).toBe("own");
  expect(nextStep({ question, person: worker, answers: [said()], passed: passed() })).toBe("done");
});

test("a follow-up is asked until it is answered or passed over", () => {
  const given = { question: { ...question, asked }, person: worker, answers: [said()] };
  expect(nextStep({ ...given, passed: passed() })).toBe("probe");
  expect(nextStep({ ...given, passed: passed("probe") })).toBe("done");
  const answered = [said(), said({ prompt: "after-probing" })];
  expect(nextStep({ ...given, answers: answered, passed: passed() })).toBe("done");
});

test("at nearness and autonomy everyone but the client is asked for the client's view, apart", () => {
  const given = { question: nearness, answers: [said()], passed: passed() };
  expect(nextStep({ ...given, person: worker })).toBe("as-client");
  expect(nextStep({ ...given, person: client })).toBe("done");
  const both = [said(), said({ perspective: "as-client" })];
  expect(nextStep({ ...given, person: worker, answers: both })).toBe("done");
});

test("a question for the client alone asks everyone else for an estimate at once", () => {
  const given = { question: { ...nearness, onlyClient: true }, answers: [], passed: passed() };
  expect(nextStep({ ...given, person: worker })).toBe("as-client");
  expect(nextStep({ ...given, person: client })).toBe("own");
  const estimate = [said({ perspective: "as-client" })];
  expect(nextStep({ ...given, person: worker, answers: estimate })).toBe("done");
});
