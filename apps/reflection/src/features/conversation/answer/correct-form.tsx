import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentOf } from "../../../answer/answer-content.ts";
import { AnswerFields } from "../../../answer/answer-fields.tsx";
import { sendWithKeys } from "../../../answer/send-with-keys.ts";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../../guard/use-before-sending.ts";

interface CorrectFormProps {
  answer: AnswerView;
  question: CurrentQuestion;
  /** Called when the better words are stored, or when the old ones stay. */
  onDone: () => void;
}

/** The same answer in better words; the report says that it was corrected. */
export function CorrectForm({ answer, question, onDone }: CorrectFormProps) {
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
    const text = await check(content.text ?? "");
    if (text === null) return;
    const { text: _typed, ...rest } = content;
    const words = text === "" ? rest : { ...rest, text };
    const sent = await send({ type: "correctAnswer", answerId: answer.answerId, ...words });
    if (sent.done) onDone();
  };
  return (
    <form className="mt-3 pb-2" onKeyDown={sendWithKeys} onSubmit={(event) => void save(event)}>
      <AnswerFields
        question={question}
        draft={typed}
        onChange={(changes) => setTyped({ ...typed, ...changes })}
        label={t("said.correctLabel", { name: answer.label })}
        error={isMissing ? t("refusals.EmptyAnswer") : undefined}
      />
      {beside}
      <div className="mt-2.5 flex gap-2">
        <Button type="submit" variant="primary">
          {t("said.save")}
        </Button>
        <Button onClick={onDone}>{t("said.keep")}</Button>
      </div>
    </form>
  );
}
