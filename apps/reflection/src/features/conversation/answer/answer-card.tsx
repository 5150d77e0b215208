import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ImpactForm } from "../../../answer/impact-form.tsx";
import { ImpactLine } from "../../../answer/impact-line.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { QuoteLine } from "../../../quote/quote-line.tsx";
import { CorrectForm } from "./correct-form.tsx";

interface AnswerCardProps {
  answer: AnswerView;
  question: CurrentQuestion;
  /** Nobody else sees it this way; said in words and never as a fault (reflection §4.5). */
  isAlone: boolean;
  /** Called with whom a follow-up was put to, who gets the turn again. */
  onProbed: (participantId: string) => void;
}

/** What the card shows under the words: its buttons, or one of three small forms. */
type Doing = "reading" | "correcting" | "withdrawing" | "marking";

/** One answer as said; the table can correct it, take it back, mark it, or ask on. */
export function AnswerCard({ answer, question, isAlone, onProbed }: AnswerCardProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>("reading");
  const stop = () => setDoing("reading");
  if (answer.status === "withdrawn")
    return (
      <li className="rounded-card border border-dashed border-edge px-5 py-3 text-sm text-soft">
        {t("said.withdrawn", { name: answer.label, cite: answer.cite })}
      </li>
    );
  const isSilent = answer.kind !== "answered" || answer.saysNothing;
  const look =
    isSilent || isAlone ? "border-dashed border-edge" : "border-line bg-card shadow-card";
  return (
    <li className={`rounded-card border px-5 pt-4 pb-2 ${look}`}>
      <QuoteLine quote={answer} isAlone={isAlone} />
      <ImpactLine answerId={answer.answerId} />
      {doing === "reading" && (
        <Actions answer={answer} isSilent={isSilent} onDo={setDoing} onProbed={onProbed} />
      )}
      {doing === "correcting" && <CorrectForm answer={answer} question={question} onDone={stop} />}
      {doing === "withdrawing" && <Withdraw answer={answer} onDone={stop} />}
      {doing === "marking" && (
        <ImpactForm answer={answer} polarity={question.polarity} onDone={stop} />
      )}
    </li>
  );
}

interface ActionsProps {
  answer: AnswerView;
  isSilent: boolean;
  onDo: (doing: Doing) => void;
  onProbed: (participantId: string) => void;
}

/** The buttons name whose answer they are for, for who hears them one by one. */
function Actions({ answer, isSilent, onDo, onProbed }: ActionsProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { participantId, label } = answer;
  const probe = async () => {
    const sent = await send({ type: "askProbe", participantId });
    if (sent.done) onProbed(participantId);
  };
  const of = <span className="sr-only"> ({`${label} ${answer.cite}`})</span>;
  return (
    <div className="mt-1 -ml-2.5 flex flex-wrap">
      <Button size="small" variant="quiet" onClick={() => void probe()}>
        {t("said.probe")}
        {of}
      </Button>
      {!isSilent && (
        <Button size="small" variant="quiet" onClick={() => onDo("marking")}>
          {t("impact.mark")}
          {of}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => onDo("correcting")}>
        {t("said.correct")}
        {of}
      </Button>
      <Button size="small" variant="quiet" onClick={() => onDo("withdrawing")}>
        {t("said.withdraw")}
        {of}
      </Button>
    </div>
  );
}

/** Taking words back cannot be undone, so it is asked once. */
function Withdraw({ answer, onDone }: { answer: AnswerView; onDone: () => void }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  return (
    <div className="mt-2 pb-2">
      <p className="text-sm">{t("said.withdrawAsk")}</p>
      <div className="mt-2 flex gap-2">
        <Button
          variant="danger"
          onClick={() => void send({ type: "withdrawAnswer", answerId: answer.answerId })}
        >
          {t("said.withdraw")}
        </Button>
        <Button onClick={onDone}>{t("said.keep")}</Button>
      </div>
    </div>
  );
}
