import type { CurrentQuestion } from "@nabij/reflection";
import { canReadAloud, readAloud, SpeakIcon, Tag } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookDifferently } from "../answer/stands-alone.ts";
import { useConversation } from "../conversation/use-conversation.ts";
import { joined } from "../format/joined.ts";
import { seatRoles } from "../roles/seat-roles.ts";
import { KnownFirst } from "./known-first.tsx";
import { Unbroken } from "./unbroken.tsx";
import { WhyAsked } from "./why-asked.tsx";

/** The question in big type, for whom it is, and why it is asked for who wants to know. */
export function QuestionHead({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const [isExplained, setExplained] = useState(false);
  const phase = view.phases.find(({ phaseId }) => phaseId === question.phaseId);
  const isFirst = phase?.questionIds[0] === question.questionId;
  const here = view.answers.filter(({ questionId }) => questionId === question.questionId);
  const differ = question.kind !== "text" && lookDifferently(here, question.scale);
  return (
    <div className="mb-6 max-w-[52rem]">
      <div className="mb-2.5 flex flex-wrap items-center gap-2.5 empty:hidden">
        {question.polarity === "positive" && <Tag tone="autonomy">{t("question.positive")}</Tag>}
        {question.polarity === "negative" && <Tag tone="nearness">{t("question.negative")}</Tag>}
        {differ && <Tag tone="nearness">{t("question.differ")}</Tag>}
        {question.skipped && <Tag>{t("question.skipped")}</Tag>}
      </div>
      <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
        <Unbroken text={question.text} />
      </h1>
      <KnownFirst question={question} className="mt-3" />
      {isFirst && <p className="mt-3 max-w-measure text-phone text-soft">{question.phaseIntro}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-soft">
        <span>{forWhom(t, question)}</span>
        <button
          type="button"
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
          className="min-h-8 underline decoration-1 underline-offset-3 hover:decoration-2 pointer-coarse:min-h-11"
        >
          {t("question.why")}
        </button>
        {canReadAloud(view.language) && (
          <button
            type="button"
            onClick={() => readAloud(question.text, view.language)}
            className="inline-flex min-h-8 items-center gap-1.5 underline decoration-1 underline-offset-3 hover:decoration-2 pointer-coarse:min-h-11"
          >
            <SpeakIcon size={18} />
            {t("question.readAloud")}
          </button>
        )}
      </div>
      {isExplained && <WhyAsked question={question} />}
    </div>
  );
}

/** "For everyone", "for each apart", or the roles by name. */
function forWhom(t: TFunction, question: CurrentQuestion): string {
  if (question.askEach) return t("question.forEach");
  if (question.who.length === seatRoles.length) return t("question.forAll");
  const roles = seatRoles
    .filter((role) => question.who.includes(role))
    .map((role) => t(`rolesInText.${role}`));
  return t("question.for", { roles: joined(t, roles) });
}
