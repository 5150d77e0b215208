import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentOf } from "../../answer/answer-content.ts";
import { AnswerFields } from "../../answer/answer-fields.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { QuoteLine } from "../../quote/quote-line.tsx";

interface OwnCardProps {
  answer: AnswerView;
  /** The question it belongs to; without it the words can be taken back, not changed. */
  question?: CurrentQuestion;
}

type Doing = "reading" | "correcting" | "withdrawing";

/** One's own answer: better words, or taken back, at any time. */
export function OwnCard({ answer, question }: OwnCardProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const [doing, setDoing] = useState<Doing>("reading");
  const stop = () => setDoing("reading");
  if (answer.status === "withdrawn")
    return (
      <li className="rounded-card border border-dashed border-edge px-5 py-3 text-base text-soft">
        {t("phone.own.withdrawn")}
      </li>
    );
  return (
    <li className="rounded-card border border-line bg-card px-5 pt-4 pb-2 shadow-card">
      <QuoteLine quote={answer} hasCite={false} />
      {doing === "reading" && (
        <div className="mt-1 -ml-2.5 flex flex-wrap">
          {question !== undefined && (
            <Button variant="quiet" className="min-h-11" onClick={() => setDoing("correcting")}>
              {t("said.correct")}
            </Button>
          )}
          <Button variant="quiet" className="min-h-11" onClick={() => setDoing("withdrawing")}>
            {t("said.withdraw")}
          </Button>
        </div>
      )}
      {doing === "correcting" && question !== undefined && (
        <Correct answer={answer} question={question} onDone={stop} />
      )}
      {doing === "withdrawing" && (
        <div className="mt-2 pb-3">
          <p className="text-base">{t("said.withdrawAsk")}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              variant="danger"
              size="large"
              onClick={() => void send({ type: "withdrawAnswer", answerId: answer.answerId })}
            >
              {t("said.withdraw")}
            </Button>
            <Button size="large" onClick={stop}>
              {t("said.keep")}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

interface CorrectProps {
  answer: AnswerView;
  question: CurrentQuestion;
  onDone: () => void;
}

/** The same answer in better words. */
function Correct({ answer, question, onDone }: CorrectProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const [typed, setTyped] = useState({
    text: answer.text ?? "",
    choice: answer.choice?.id ?? null,
    scale: answer.scale,
  });
  const { check, beside } = useBeforeSending(answer.participantId, typed.text);
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const content = contentOf("answered", question.kind, typed);
    setMissing(content === null);
    if (content === null) return;
    const checked = await check(content.text ?? "");
    if (checked === null) return;
    const { text: _typed, ...rest } = content;
    const words = checked === "" ? {} : { text: checked };
    const sent = await send({
      ...{ type: "correctAnswer" as const, answerId: answer.answerId },
      ...rest,
      ...words,
    });
    if (sent.done) onDone();
  };
  return (
    <form className="mt-3 pb-3" onSubmit={(event) => void save(event)}>
      <AnswerFields
        question={question}
        draft={typed}
        onChange={(changes) => setTyped({ ...typed, ...changes })}
        label={t("phone.question.label")}
        error={isMissing ? t("refusals.EmptyAnswer") : undefined}
      />
      {beside}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="large">
          {t("said.save")}
        </Button>
        <Button size="large" onClick={onDone}>
          {t("said.keep")}
        </Button>
      </div>
    </form>
  );
}
