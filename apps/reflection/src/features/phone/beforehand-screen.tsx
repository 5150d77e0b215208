import type { CurrentQuestion, Participant } from "@nabij/reflection";
import { Button, CheckIcon, ChevronRightIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useQuestionWords } from "../../together/use-question-words.ts";
import { OwnCard } from "./own-card.tsx";
import { Foot, Heading } from "./phone-parts.tsx";
import { WriteStep } from "./write-step.tsx";

/** Writing on one's own, days before: any question, in any order, as few as one likes. */
export function BeforehandScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const [openId, setOpen] = useState<string | null>(null);
  const { beforehand: questions } = view;
  const place = questions.findIndex(({ questionId }) => questionId === openId);
  const open = questions[place];
  const isDone = (questionId: string) =>
    view.answers.some(
      (answer) => answer.mine && answer.questionId === questionId && answer.status === "said",
    );
  const following = questions.find(
    ({ questionId }, index) => index > place && !isDone(questionId) && questionId !== openId,
  );
  if (open !== undefined)
    return (
      <One
        key={open.questionId}
        question={open}
        person={person}
        onNext={() => setOpen(following?.questionId ?? null)}
        onBack={() => setOpen(null)}
      />
    );
  const done = questions.filter(({ questionId }) => isDone(questionId)).length;
  return (
    <>
      <Heading lead={t("phone.beforehand.lead")}>{t("phone.beforehand.title")}</Heading>
      <p className="mb-3 text-soft">
        {t("phone.beforehand.done", { count: questions.length, done })}
      </p>
      <ol className="grid gap-2 pb-8">
        {questions.map(({ questionId, text }) => (
          <li key={questionId}>
            <button
              type="button"
              onClick={() => setOpen(questionId)}
              className="flex min-h-13 w-full items-center gap-3 rounded-card border border-edge bg-card px-4 py-3 text-left hover:border-ink"
            >
              <span className="flex-1">{text}</span>
              {isDone(questionId) ? (
                <CheckIcon
                  size={20}
                  label={t("phone.beforehand.written")}
                  className="text-autonomy"
                />
              ) : (
                <ChevronRightIcon size={20} className="text-soft" />
              )}
            </button>
          </li>
        ))}
      </ol>
      <Foot>
        <p className="text-center text-base text-soft">{t("phone.beforehand.kept")}</p>
      </Foot>
    </>
  );
}

interface OneProps {
  question: CurrentQuestion;
  person: Participant;
  onNext: () => void;
  onBack: () => void;
}

/** One question, written alone; an answer that is there can be made better. */
function One({ question, person, onNext, onBack }: OneProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const words = useQuestionWords(question);
  const mine = view.answers.filter(
    (answer) => answer.mine && answer.questionId === question.questionId,
  );
  const isWritten = mine.some(({ status }) => status === "said");
  const back = (
    <Button variant="quiet" className="mb-2 min-h-11 self-start" onClick={onBack}>
      {t("phone.beforehand.all")}
    </Button>
  );
  if (!isWritten)
    return (
      <>
        {back}
        <WriteStep
          question={words}
          person={person}
          step={question.onlyClient && person.role !== "client" ? "as-client" : "own"}
          isLate={false}
          onSent={onNext}
          onPass={onNext}
        />
      </>
    );
  return (
    <>
      {back}
      <Heading>{words.text}</Heading>
      <ul className="grid gap-3">
        {mine.map((answer) => (
          <OwnCard key={answer.answerId} answer={answer} question={words} />
        ))}
      </ul>
      <Foot>
        <Button variant="primary" size="large" onClick={onNext}>
          {t("steps.next")}
        </Button>
      </Foot>
    </>
  );
}
