import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { standingAlone } from "../../../answer/stands-alone.ts";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { joined } from "../../../format/joined.ts";
import { seatRoles } from "../../../roles/seat-roles.ts";
import type { Table } from "../table.ts";
import { AnswerCard } from "./answer-card.tsx";

interface AnswerCardsProps {
  question: CurrentQuestion;
  table: Table;
  /** Called with whom a follow-up was put to. */
  onProbed: (participantId: string) => void;
}

/** What was said at this question: the client first, the manager last, lone views marked. */
export function AnswerCards({ question, table, onProbed }: AnswerCardsProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const here = view.answers.filter(({ questionId }) => questionId === question.questionId);
  const alone = question.kind === "text" ? none : standingAlone(here, question.scale);
  const ordered = here.toSorted(
    (a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || number(a) - number(b),
  );
  const lone = here.filter(({ answerId }) => alone.has(answerId)).map(({ label }) => label);
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title" className="mb-3 text-section font-semibold">
        {t("said.title")}
      </h2>
      {table.isHidden && here.length > 0 ? (
        <div className="rounded-card border border-dashed border-edge px-5 py-5">
          <p>{t("said.hidden")}</p>
          <Button className="mt-3" onClick={table.onShow}>
            {t("said.show")}
          </Button>
        </div>
      ) : (
        <ul className="grid gap-3">
          {ordered.map((answer) => (
            <AnswerCard
              key={answer.answerId}
              answer={answer}
              question={question}
              isAlone={alone.has(answer.answerId)}
              onProbed={onProbed}
            />
          ))}
          {here.length === 0 && (
            <li className="rounded-card border border-dashed border-edge px-5 py-5 text-soft">
              {t("said.nothingYet")}
            </li>
          )}
        </ul>
      )}
      {lone.length > 0 && !table.isHidden && (
        <p className="mt-4 text-phone">
          <strong className="font-semibold">{t("said.toTheGroup")}</strong>{" "}
          {t("said.whatDoesThisPersonSee", { names: joined(t, lone), count: lone.length })}
        </p>
      )}
    </section>
  );
}

/** Words are never weighed against each other, so at an open question nobody stands alone. */
const none: ReadonlySet<string> = new Set();

/** The place in the order of speaking: `a12` was said after `a9`. */
function number({ answerId }: AnswerView): number {
  return Number(answerId.slice(1));
}
