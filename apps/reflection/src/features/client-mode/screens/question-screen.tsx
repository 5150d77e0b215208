import type { SessionView } from "@nabij/reflection";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import type { ClientQuestion } from "../model/client-question.ts";
import { ownAnswer } from "../model/own-answers.ts";
import { BackAndNext } from "../parts/back-and-next.tsx";
import { BesideWords } from "../parts/beside-words.tsx";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";
import { WordsField } from "../parts/words-field.tsx";
import { AnswerOptions, useAnswerOptions } from "./answer-options.tsx";
import { useSaying } from "./use-saying.ts";

interface QuestionScreenProps {
  question: ClientQuestion;
  progress: { readonly number: number; readonly count: number } | undefined;
  /** null: nothing comes before this. */
  onBack: (() => void) | null;
  onNext: (view: SessionView) => void;
}

/** One question, in one's own time. Draw it with a key per question. */
export function QuestionScreen({ question, progress, onBack, onNext }: QuestionScreenProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const before = ownAnswer(view.answers, question.questionId);
  const { said, say, finish, isMissing, isSending, beside } = useSaying(question, before);
  const options = useAnswerOptions(question);
  const [hasPressed, setPressed] = useState(false);
  const wantsWords = question.kind === "text" || said.text !== "" || hasPressed;
  const missingId = useId();
  const describedBy = isMissing ? missingId : undefined;
  const next = async () => {
    const after = await finish();
    if (after !== null) onNext(after);
  };
  const takeBack = async () => {
    if (before === undefined) return;
    const sent = await send({ type: "withdrawAnswer", answerId: before.answerId });
    if (sent.done) say({ silence: null, text: "", choice: null, scale: null });
  };
  const lines = [
    ...(question.lead === null ? [] : [{ id: "lead", text: question.lead }]),
    { id: "title", text: question.text },
    ...options.map(({ value, text }) => ({ id: value, text })),
  ];
  const words = wantsWords && (
    <div className="mb-5">
      <WordsField
        label={t(
          question.kind === "text" ? "clientMode.question.write" : "clientMode.question.more",
        )}
        value={said.text}
        onChange={(text) => say({ text, ...(question.kind === "text" ? { silence: null } : {}) })}
        describedBy={describedBy}
        takesFocus={hasPressed}
      />
      <BesideWords>{beside}</BesideWords>
    </div>
  );
  return (
    <ClientFrame
      progress={progress}
      foot={<BackAndNext onBack={onBack} onNext={() => void next()} isBusy={isSending} />}
    >
      {question.lead !== null && (
        <p className="mb-3">
          <Spoken id="lead">{question.lead}</Spoken>
        </p>
      )}
      <Title mark={question.symbol !== null && <Pictogram id={question.symbol} size={96} />}>
        {question.text}
      </Title>
      <ReadButton lines={lines} />
      {question.kind === "text" && words}
      <AnswerOptions {...{ question, options, said, describedBy }} onSay={say} />
      <div className="mt-5 grid gap-3">
        {question.kind !== "text" && words}
        {!wantsWords && (
          <BigButton mark={<Pictogram id="schrijven" size={36} />} onPress={() => setPressed(true)}>
            {t("clientMode.question.addWords")}
          </BigButton>
        )}
        {before !== undefined && (
          <BigButton onPress={() => void takeBack()}>{t("clientMode.question.takeBack")}</BigButton>
        )}
      </div>
      <p id={missingId} role="alert" className="mt-4 font-semibold text-nearness empty:hidden">
        {isMissing && t("clientMode.question.missing")}
      </p>
    </ClientFrame>
  );
}
