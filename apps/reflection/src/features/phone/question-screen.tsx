import type { CurrentQuestion, Participant, SessionView } from "@nabij/reflection";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { nextStep, type Step } from "../../together/next-step.ts";
import { useQuestionWords } from "../../together/use-question-words.ts";
import { useTogether } from "../../together/use-together.ts";
import { OwnAnswers } from "./own-answers.tsx";
import { RevealScreen } from "./reveal-screen.tsx";
import { WaitScreen } from "./wait-screen.tsx";
import { WriteStep } from "./write-step.tsx";

interface QuestionScreenProps {
  question: CurrentQuestion;
  person: Participant;
}

/** One question on one's own device: write, wait without seeing anything, and see it together. */
export function QuestionScreen({ question, person }: QuestionScreenProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { round } = useTogether();
  const words = useQuestionWords(question);
  const [passed, setPassed] = useState<ReadonlySet<Step>>(new Set());
  const { questionId } = question;
  if (round === null) return null;
  const stepIn = (now: SessionView, without: ReadonlySet<Step>) =>
    nextStep({
      question: now.current ?? question,
      person,
      answers: now.answers,
      passed: without,
    });
  const step = stepIn(view, passed);
  const hasWritten = view.answers.some(
    (answer) => answer.mine && answer.questionId === questionId && answer.status === "said",
  );
  const finish = (now: SessionView, without: ReadonlySet<Step>) => {
    if (stepIn(now, without) !== "done" || round.revealed) return;
    void send({ type: "setReady", participantId: person.id, roundId: questionId, ready: true });
  };
  const pass = (which: Step) => {
    const next = new Set([...passed, which]);
    setPassed(next);
    finish(view, next);
  };
  if (round.revealed && (hasWritten || !round.isMine)) return <RevealScreen question={words} />;
  if (!round.isMine) return <WaitScreen title={words.text} text={t("phone.question.notForYou")} />;
  if (step !== "done" && !round.ready.includes(person.id))
    return (
      <WriteStep
        key={step}
        question={words}
        person={person}
        step={step}
        isLate={round.revealed}
        onSent={(now) => finish(now, passed)}
        onPass={() => pass(step)}
      />
    );
  return <OwnAnswers question={words} person={person} />;
}
