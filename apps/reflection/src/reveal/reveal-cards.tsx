import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { standingAlone } from "../answer/stands-alone.ts";
import { QuoteLine } from "../quote/quote-line.tsx";
import { useTogether } from "../together/use-together.ts";

interface RevealCardProps {
  answer: AnswerView;
  isAlone: boolean;
  /** What may be done with it, for who leads. */
  children?: ReactNode;
}

/** One answer after the reveal; dashed when it stands alone or says nothing. */
export function RevealCard({ answer, isAlone, children }: RevealCardProps) {
  const { t } = useTranslation();
  if (answer.status === "withdrawn")
    return (
      <li className="rounded-card border border-dashed border-edge px-5 py-3 text-sm text-soft">
        {t("together.withdrawn", { name: answer.label })}
      </li>
    );
  const isSilent = answer.kind !== "answered" || answer.saysNothing;
  const look =
    isSilent || isAlone ? "border-dashed border-edge" : "border-line bg-card shadow-card";
  return (
    <li className={`rounded-card border px-5 pt-4 pb-4 ${look}`}>
      <QuoteLine quote={answer} isAlone={isAlone} hasCite={false} />
      {children}
    </li>
  );
}

/** The answers at a question, in the order of the engine: the client first, the manager last. */
export function answersAt(answers: readonly AnswerView[], questionId: string): AnswerView[] {
  return answers.filter((answer) => answer.questionId === questionId);
}

/** Whose answers at this question stand alone, by answer: on a scale, or in a choice. */
export function useAlone(
  question: Pick<CurrentQuestion, "questionId" | "kind" | "scale">,
  answers: readonly AnswerView[],
): ReadonlySet<string> {
  const { loneViews } = useTogether();
  const prefix = `${question.questionId}:`;
  const known = loneViews
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => id.slice(prefix.length));
  const chosen = question.kind === "choice" ? standingAlone(answers, null) : [];
  return new Set([...known, ...chosen]);
}
