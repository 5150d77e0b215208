import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { OwnCard } from "./own-card.tsx";
import { Note } from "./phone-parts.tsx";

/** Everything one said oneself, newest first; each can be taken back. */
export function MyCards() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const mine = view.answers.filter((answer) => answer.mine).toReversed();
  if (mine.length === 0) return <Note>{t("phone.cards.none")}</Note>;
  return (
    <ul className="grid gap-3">
      {mine.map((answer) =>
        view.current?.questionId === answer.questionId ? (
          <OwnCard key={answer.answerId} answer={answer} question={view.current} />
        ) : (
          <OwnCard key={answer.answerId} answer={answer} />
        ),
      )}
    </ul>
  );
}
