import type { PolicyAnswer, PolicyCheck } from "./policy-check.ts";
import { type PolicyQuestion, policyQuestions } from "./policy-questions.ts";

export type PolicyAnswerValue = PolicyAnswer["answer"];

/** The answer to one question now, and in the check before when there was one. */
export type AnsweredQuestion = {
  readonly question: PolicyQuestion;
  readonly answer: PolicyAnswerValue;
  /** Where the policy says so: a document and a chapter. */
  readonly where: string | null;
  /** Undefined: there was no check before. */
  readonly before: PolicyAnswerValue | undefined;
  readonly isChanged: boolean;
  /** Not a full yes, or a yes without a place where it can be read. */
  readonly isOpen: boolean;
};

/**
 * Every question of the list with its answer now and before (S31). A question the check does not
 * hold is unknown; answers to questions that are no longer asked are left out.
 */
export function answeredQuestions(
  now: PolicyCheck,
  before: PolicyCheck | null,
): readonly AnsweredQuestion[] {
  return policyQuestions.map((question) => {
    const given = answerTo(now, question.key);
    const answer = given?.answer ?? null;
    const where = given?.where ?? null;
    const earlier = before === null ? undefined : (answerTo(before, question.key)?.answer ?? null);
    return {
      question,
      answer,
      where,
      before: earlier,
      isChanged: earlier !== undefined && earlier !== answer,
      isOpen: answer !== "ja" || where === null,
    };
  });
}

function answerTo({ answers }: PolicyCheck, key: string): PolicyAnswer | undefined {
  return answers.find(({ question }) => question === key);
}
