import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button, Tag } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookDifferently } from "../../answer/stands-alone.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { Unbroken } from "../../question/unbroken.tsx";
import { answersAt, RevealCard, useAlone } from "../../reveal/reveal-cards.tsx";
import { TensionOf } from "../../tension-field/tension-of.tsx";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";
import { CardActions } from "./card-actions.tsx";
import { GroupedCards } from "./grouped-cards.tsx";
import { LoneViews } from "./lone-views.tsx";
import { ModelProbe } from "./model-probe.tsx";
import { SpreadLine } from "./spread-line.tsx";

/** After the reveal: the words by role, who stands alone, and how far apart roles are. */
export function RevealPart({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const [isGrouping, setGrouping] = useState(false);
  const here = answersAt(view.answers, question.questionId);
  const alone = useAlone(question, here);
  const said = here.filter(({ status }) => status === "said");
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-8 lg:grid-cols-[1fr_1.15fr]">
      <div>
        <RevealHead question={question} answers={here} />
        <SpreadLine question={question} answers={here} />
        <LoneViews subjectId={question.questionId} />
        <ModelProbe />
        {question.scale === null && <Beside question={question} />}
      </div>
      <section aria-labelledby="revealed-title">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 id="revealed-title" className="text-section font-semibold">
            {t("said.title")}
          </h2>
          {said.length > 2 && (
            <Button
              size="small"
              variant="quiet"
              aria-pressed={isGrouping}
              onClick={() => setGrouping(!isGrouping)}
            >
              {t(isGrouping ? "board.groups.stop" : "board.groups.start")}
            </Button>
          )}
        </div>
        {isGrouping ? (
          <GroupedCards question={question} answers={here} alone={alone} />
        ) : (
          <ul className="grid gap-3">
            {here.map((answer) => (
              <RevealCard
                key={answer.answerId}
                answer={answer}
                isAlone={alone.has(answer.answerId)}
              >
                <CardActions answer={answer} question={question} />
              </RevealCard>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** Beside words: where everyone stood in the field, when that was revealed, and the moment itself. */
function Beside({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { moment } = useTogether();
  const others = view.positions.length > 1;
  if (question.dimension !== null && others)
    return (
      <TensionOf
        positions={view.positions}
        participants={view.participants}
        name={view.clientName ?? t("client.theClient")}
        language={view.language}
      />
    );
  if (moment === null) return null;
  return (
    <figure className="mt-2 max-w-measure border-l-2 border-line pl-4 text-soft">
      <figcaption className="text-sm">
        {t("board.reveal.moment", { name: moment.label })}
      </figcaption>
      <blockquote className="whitespace-pre-line">“{moment.text}”</blockquote>
    </figure>
  );
}

interface RevealHeadProps {
  question: CurrentQuestion;
  answers: readonly AnswerView[];
}

/** The question, and in words whether people look at it differently; never as a fault. */
function RevealHead({ question, answers }: RevealHeadProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const differ = question.kind !== "text" && lookDifferently(answers, question.scale);
  const isWeighed = question.kind !== "text" && answers.length > 1;
  return (
    <div className="mb-6">
      {isWeighed && (
        <p className="mb-2.5">
          <Tag tone={differ ? "nearness" : "autonomy"}>
            {t(differ ? "question.differ" : "board.reveal.alike")}
          </Tag>
        </p>
      )}
      <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
        <Unbroken text={question.text} />
      </h1>
      <p className="mt-3 max-w-measure text-phone text-soft">
        {isHeldAlone(view)
          ? t("board.alone.read", { name: view.clientName ?? t("client.theClient") })
          : t(differ ? "board.reveal.leadDiffer" : "board.reveal.lead")}
      </p>
    </div>
  );
}
