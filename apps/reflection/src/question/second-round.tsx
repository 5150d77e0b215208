import type { CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { joined } from "../format/joined.ts";

/**
 * The first round brought nothing but "no": everyone is asked once more, and the screen says why
 * (requirements §4, guide rule b). After that "none" may be the honest end.
 */
export function SecondRound({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const due = view.whyNot.closePhase;
  const blocked = view.whyNot.next;
  if (due?.type !== "SecondRoundDue") return null;
  const isHere = due.questionId === question.questionId;
  if (!isHere && blocked?.type !== "SecondRoundDue") return null;
  const labels = view.participants
    .filter(({ id }) => due.participantIds.includes(id))
    .map(({ label }) => label);
  return (
    <section
      aria-label={t("secondRound.title")}
      className="mb-8 max-w-[52rem] rounded-card border border-dashed border-nearness bg-nearness-wash px-5 py-4"
    >
      <h2 className="font-semibold">{t("secondRound.title")}</h2>
      <p className="mt-1 max-w-measure">{t("secondRound.why")}</p>
      <p className="mt-1.5 font-medium">
        {t("secondRound.waiting", { names: joined(t, labels), count: labels.length })}
      </p>
      {!isHere && (
        <Button
          className="mt-3"
          onClick={() => void send({ type: "openQuestion", questionId: due.questionId })}
        >
          {t("secondRound.ask")}
        </Button>
      )}
    </section>
  );
}
