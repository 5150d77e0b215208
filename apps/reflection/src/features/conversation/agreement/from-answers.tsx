import { Checkbox } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import type { DraftProps } from "./agreement-form-model.ts";

/** The answers an agreement follows from, so that a reader can find why. */
export function FromAnswers({ draft, onChange }: DraftProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const quotes = view.answers.filter(
    ({ status, text, choice }) => status === "said" && (text !== null || choice !== null),
  );
  if (quotes.length === 0) return null;
  const { answerIds } = draft;
  const toggle = (id: string, isOn: boolean) =>
    onChange({ answerIds: isOn ? [...answerIds, id] : answerIds.filter((other) => other !== id) });
  return (
    <details>
      <summary className="min-h-9 text-sm font-medium pointer-coarse:min-h-11">
        {t("agreement.from", { count: answerIds.length })}
      </summary>
      <div className="mt-1 grid max-h-72 gap-1 overflow-y-auto">
        {quotes.map(({ answerId, cite, label, text, choice }) => (
          <Checkbox
            key={answerId}
            size="small"
            isSelected={answerIds.includes(answerId)}
            onChange={(isOn) => toggle(answerId, isOn)}
          >
            {cite} {label}: “{text ?? choice?.text}”
          </Checkbox>
        ))}
      </div>
    </details>
  );
}
