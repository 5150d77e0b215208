import { signalDefinitions } from "@nabij/domain";
import type { Phase, Question } from "./guide.ts";

/**
 * The signals that bring each question, by its row. The signals themselves say which questions fit
 * (requirements §3); the shipped guides take it from there, so it is written down once.
 */
export function withSignals(phase: Phase): Phase {
  return { ...phase, questions: phase.questions.map(linked) };
}

function linked(question: Question): Question {
  const signals = signalDefinitions
    .filter(({ questions }) => questions.includes(question.row))
    .map(({ id }) => id);
  if (signals.length === 0) return question;
  return { ...question, bring: { ...question.bring, signals } };
}
