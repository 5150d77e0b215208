import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentOf } from "../speak/answer-content.ts";
import { AnswerFields } from "../speak/answer-fields.tsx";
import { sendWithKeys } from "../speak/send-with-keys.ts";
import { useConversation } from "../use-conversation.ts";

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
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const content = contentOf("answered", question.kind, typed);
    setMissing(content === null);
    if (content === null) return;
    const sent = await send({ type: "correctAnswer", answerId: answer.answerId, ...content });
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
      <div className="mt-2.5 flex gap-2">
        <Button type="submit" variant="primary">
          {t("said.save")}
        </Button>
        <Button onClick={onDone}>{t("said.keep")}</Button>
      </div>
    </form>
  );
}
