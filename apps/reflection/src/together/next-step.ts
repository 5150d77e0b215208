import type { AnswerView, CurrentQuestion, Role } from "@nabij/reflection";

/** What somebody is asked now at a question of their own. */
export type Step = "own" | "as-client" | "probe" | "done";

type Given = {
  readonly question: Pick<CurrentQuestion, "questionId" | "onlyClient" | "asked" | "asClient">;
  readonly person: { readonly id: string; readonly role: Role };
  readonly answers: readonly Pick<
    AnswerView,
    "questionId" | "perspective" | "prompt" | "status" | "mine"
  >[];
  /** Steps that this person passed over on this device. */
  readonly passed: ReadonlySet<Step>;
};

/**
 * One step at a time: one's own view, then a follow-up on it, then apart from that how the client
 * would say it. Own view and estimate are never one answer (Embregts 2019).
 */
export function nextStep({ question, person, answers, passed }: Given): Step {
  const mine = answers.filter(
    (answer) =>
      answer.mine && answer.status === "said" && answer.questionId === question.questionId,
  );
  const isEstimate = question.onlyClient && person.role !== "client";
  const first = isEstimate ? "as-client" : "own";
  if (!mine.some(({ perspective }) => perspective === first)) return first;
  const asked = question.asked.filter(({ participantId }) => participantId === person.id);
  const probed = mine.filter(({ prompt }) => prompt === "after-probing");
  if (asked.length > probed.length && !passed.has("probe")) return "probe";
  const asksBoth = question.asClient && person.role !== "client" && !isEstimate;
  const hasBoth = mine.some(({ perspective }) => perspective === "as-client");
  return asksBoth && !hasBoth && !passed.has("as-client") ? "as-client" : "done";
}
