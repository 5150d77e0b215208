import type { AnswerView, CurrentQuestion, Participant } from "@nabij/reflection";
import { Button, DoneIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { OwnCard } from "./own-card.tsx";
import { Foot, Heading } from "./phone-parts.tsx";

interface OwnAnswersProps {
  question: CurrentQuestion;
  person: Participant;
}

/** Written and waiting: one's own words, and nothing of anybody else, not even how many wait. */
export function OwnAnswers({ question, person }: OwnAnswersProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { round } = useTogether();
  const isReady = round?.ready.includes(person.id) ?? false;
  const mine = view.answers.filter(
    (answer: AnswerView) => answer.mine && answer.questionId === question.questionId,
  );
  const tick = (ready: boolean) =>
    void send({
      type: "setReady",
      participantId: person.id,
      roundId: question.questionId,
      ready,
    });
  return (
    <>
      <p className="mb-3 inline-flex items-center gap-2 font-semibold text-autonomy" role="status">
        {isReady && <DoneIcon size={22} />}
        {t(isReady ? "phone.own.ready" : "phone.own.notReady")}
      </p>
      <Heading lead={t(isReady ? "phone.own.readyText" : "phone.own.notReadyText")}>
        {question.text}
      </Heading>
      <ul className="grid gap-3">
        {mine.map((answer) => (
          <OwnCard key={answer.answerId} answer={answer} question={question} />
        ))}
      </ul>
      <Foot>
        {isReady ? (
          <Button size="large" onClick={() => tick(false)}>
            {t("phone.own.notYet")}
          </Button>
        ) : (
          <Button variant="primary" size="large" onClick={() => tick(true)}>
            {t("phone.own.tick")}
          </Button>
        )}
      </Foot>
    </>
  );
}
