import type { CurrentQuestion } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { lookDifferently } from "../../answer/stands-alone.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { joined } from "../../format/joined.ts";
import { answersAt, RevealCard, useAlone } from "../../reveal/reveal-cards.tsx";
import { OwnCard } from "./own-card.tsx";
import { Heading } from "./phone-parts.tsx";

/** Everyone's words at once; one's own can still be made better or taken back. */
export function RevealScreen({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const here = answersAt(view.answers, question.questionId);
  const alone = useAlone(question, here);
  const differ = question.kind !== "text" && lookDifferently(here, question.scale);
  const lone = here.filter(({ answerId }) => alone.has(answerId)).map(({ label }) => label);
  return (
    <div className="pb-10">
      {differ && (
        <p className="mb-2">
          <Tag tone="nearness">{t("question.differ")}</Tag>
        </p>
      )}
      <Heading lead={t("phone.reveal.lead")}>{question.text}</Heading>
      <ul className="grid gap-3" aria-label={t("said.title")}>
        {here.map((answer) =>
          answer.mine ? (
            <OwnCard key={answer.answerId} answer={answer} question={question} />
          ) : (
            <RevealCard
              key={answer.answerId}
              answer={answer}
              isAlone={alone.has(answer.answerId)}
            />
          ),
        )}
      </ul>
      {lone.length > 0 && (
        <p className="mt-5 text-phone">
          <strong className="font-semibold">{t("said.toTheGroup")}</strong>{" "}
          {t("together.lone.ask", { names: joined(t, lone), count: lone.length })}
        </p>
      )}
    </div>
  );
}
