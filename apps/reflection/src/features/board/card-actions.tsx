import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ImpactForm } from "../../answer/impact-form.tsx";
import { ImpactLine } from "../../answer/impact-line.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";

interface CardActionsProps {
  answer: AnswerView;
  question: CurrentQuestion;
}

/** Ask on, and mark for whom it is good or hard. The words themselves belong to who said them. */
export function CardActions({ answer, question }: CardActionsProps) {
  const { t } = useTranslation();
  const { send, view } = useConversation();
  const [isMarking, setMarking] = useState(false);
  const { participantId, label, cite } = answer;
  // Who is anonymous is asked nothing in person.
  const isKnown = view.participants.some(({ id }) => id === participantId);
  const isSilent = answer.kind !== "answered" || answer.saysNothing;
  const asked = question.asked.filter((probe) => probe.participantId === participantId);
  const of = <span className="sr-only"> ({`${label} ${cite}`})</span>;
  if (isMarking)
    return (
      <ImpactForm answer={answer} polarity={question.polarity} onDone={() => setMarking(false)} />
    );
  return (
    <>
      <ImpactLine answerId={answer.answerId} />
      {asked.map(({ probeId, text }) => (
        <p key={probeId} className="mt-2 text-sm text-soft">
          {t("speak.probe")}: {text}
        </p>
      ))}
      <div className="mt-1 -mb-1 -ml-2.5 flex flex-wrap">
        {isKnown && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => void send({ type: "askProbe", participantId })}
          >
            {t("said.probe")}
            {of}
          </Button>
        )}
        {!isSilent && (
          <Button size="small" variant="quiet" onClick={() => setMarking(true)}>
            {t("impact.mark")}
            {of}
          </Button>
        )}
      </div>
    </>
  );
}
