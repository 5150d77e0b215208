import { Button } from "@nabij/ui";
import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { contentOf } from "./answer-content.ts";
import { AnswerFields } from "./answer-fields.tsx";

interface CorrectFormProps {
  answer: AnswerView;
  question: CurrentQuestion;
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
  const save = async () => {
    const content = contentOf("answered", question.kind, typed);
    setMissing(content === null);
    if (content === null) return;
    const sent = await send({ type: "correctAnswer", answerId: answer.answerId, ...content });
    if (sent.done) onDone();
  };
  return (
    <div className="mt-3 pb-2">
      <AnswerFields
        question={question}
        draft={typed}
        onChange={(changes) => setTyped({ ...typed, ...changes })}
        label={t("said.correctLabel", { name: answer.label })}
        error={isMissing ? t("refusals.EmptyAnswer") : undefined}
        onSubmit={() => void save()}
      />
      <div className="mt-2.5 flex gap-2">
        <Button variant="primary" onClick={() => void save()}>
          {t("said.save")}
        </Button>
        <Button onClick={onDone}>{t("said.keep")}</Button>
      </div>
    </div>
  );
}
