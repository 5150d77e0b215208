import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useDay } from "../../../format/use-day.ts";

/** The first day to look back on what was agreed is the day of the next conversation. */
export function NextTime() {
  const { t } = useTranslation();
  const day = useDay();
  const { view } = useConversation();
  const agreed = view.agreements.filter(({ status }) => status === "afgesproken");
  if (agreed.length === 0) return null;
  const [first] = agreed.flatMap(({ reviewOn }) => reviewOn ?? []).toSorted();
  return (
    <p className="max-w-measure">
      {first === undefined
        ? t("history.closing.noNext")
        : t("history.closing.nextText", { day: day(first) })}
    </p>
  );
}
