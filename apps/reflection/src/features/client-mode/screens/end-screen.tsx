import { CheckIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import type { ClientQuestion } from "../model/client-question.ts";
import { ownAnswer } from "../model/own-answers.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { useSaidWords } from "../parts/said-words.ts";
import { Title } from "../parts/title.tsx";

interface EndScreenProps {
  questions: readonly ClientQuestion[];
  onBack: () => void;
  onQuestion: (questionId: string) => void;
  /** What was agreed can be read; null when nothing was agreed yet. */
  onAgreed: (() => void) | null;
}

/** Done, with every question in reach: to look, to change, or to answer what waited. */
export function EndScreen({ questions, onBack, onQuestion, onAgreed }: EndScreenProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { isAlone } = useClientMode();
  const say = useSaidWords();
  const title = t("clientMode.end.title");
  const lead = t(isAlone ? "clientMode.end.alone" : "clientMode.end.table");
  return (
    <ClientFrame
      foot={
        <div className="grid gap-2.5">
          {onAgreed !== null && (
            <BigButton isMain onPress={onAgreed}>
              {t("clientMode.end.agreed")}
            </BigButton>
          )}
          <BigButton onPress={onBack}>{t("clientMode.back")}</BigButton>
        </div>
      }
    >
      <Title mark={<Pictogram id="goed" size={96} />}>{title}</Title>
      <ReadButton
        lines={[
          { id: "title", text: title },
          { id: "lead", text: lead },
        ]}
      />
      <p className="-mt-2 mb-6">
        <Spoken id="lead">{lead}</Spoken>
      </p>
      <h2 className="mb-3 font-semibold">{t("clientMode.end.look")}</h2>
      <ul className="grid gap-2.5">
        {questions.map((question) => {
          const answer = ownAnswer(view.answers, question.questionId);
          return (
            <li key={question.questionId}>
              <button
                type="button"
                onClick={() => onQuestion(question.questionId)}
                className="flex min-h-16 w-full items-center gap-4 rounded-card border border-edge bg-card px-5 py-3 text-left leading-snug hover:border-ink"
              >
                <span className="min-w-0 flex-1">
                  <span className="block text-phone text-soft">{question.text}</span>
                  <span className="block [overflow-wrap:anywhere]">
                    {answer === undefined ? t("clientMode.end.open") : say(answer, question)}
                  </span>
                </span>
                {answer !== undefined && answer.kind !== "later" && (
                  <CheckIcon size={28} className="shrink-0 text-autonomy" />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </ClientFrame>
  );
}
