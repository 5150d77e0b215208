import { type AnsweredQuestion, policyThemes } from "@nabij/domain";
import { Card, PencilIcon, Tag, TextLink } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { paths } from "../../paths.ts";
import type { OrganisationSearch } from "../../preferences/organisation-search.ts";
import { placeToWorkOn } from "./place-to-work-on.ts";

const route = getRouteApi("/inside/organisatie");

interface QuestionsCardProps {
  answered: readonly AnsweredQuestion[];
  onEdit: () => void;
}

/** Every question with its answer, where the policy says so, and what was answered before. */
export function QuestionsCard({ answered, onEdit }: QuestionsCardProps) {
  const { t } = useTranslation();
  const { toon } = route.useSearch();
  const shown = answered.filter((each) => isAskedFor(each, toon));
  return (
    <Card
      title={t("organisation.questions")}
      subtitle={
        toon === undefined ? (
          t("organisation.questionsSubtitle")
        ) : (
          <>
            {t(`organisation.shown.${toon}`)} ·{" "}
            <TextLink href={`${paths.organisation()}#vragen`}>{t("organisation.all")}</TextLink>
          </>
        )
      }
      aside={
        <PermittedButton permission="policyCheck.write" size="small" onClick={onEdit}>
          <PencilIcon size={16} />
          {t("organisation.edit")}
        </PermittedButton>
      }
    >
      <div id="vragen" className="scroll-mt-20 space-y-7">
        {policyThemes
          .filter((theme) => shown.some(({ question }) => question.theme === theme))
          .map((theme) => (
            <section key={theme}>
              <h3 className="mb-1 text-sm font-semibold text-soft">
                {t(`organisation.theme.${theme}`)}
              </h3>
              <ul className="divide-y divide-line">
                {shown
                  .filter(({ question }) => question.theme === theme)
                  .map((each) => (
                    <Question key={each.question.key} answered={each} />
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </Card>
  );
}

function isAskedFor({ isOpen, isChanged }: AnsweredQuestion, shown: OrganisationSearch["toon"]) {
  if (shown === "open") return isOpen;
  if (shown === "dicht") return !isOpen;
  return shown === undefined || isChanged;
}

function Question({ answered }: { answered: AnsweredQuestion }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const { question, answer, where, before, isChanged, isOpen } = answered;
  const place = placeToWorkOn(question);
  return (
    <li className="grid gap-x-5 gap-y-1.5 py-3 sm:grid-cols-[1fr_7.5rem]">
      <div className="min-w-0">
        <p className="max-w-measure">{question.question[language]}</p>
        <p className="mt-1 text-sm text-soft">
          {where === null ? t("organisation.nowhere") : t("organisation.where", { where })}
          {isOpen && (
            <>
              {" · "}
              <TextLink href={place}>{t(`organisation.place.${question.page}`)}</TextLink>
            </>
          )}
        </p>
      </div>
      <p className="flex flex-wrap items-start gap-2 sm:flex-col">
        <span
          className={`inline-block rounded-tag px-2.5 py-0.5 font-medium ${
            answer === null ? "border border-dashed border-edge text-soft" : "bg-line/60"
          }`}
        >
          {t(`organisation.answer.${answer ?? "onbekend"}`)}
        </span>
        {isChanged && (
          <Tag tone="attention">
            {t("organisation.was", { answer: t(`organisation.answer.${before ?? "onbekend"}`) })}
          </Tag>
        )}
      </p>
    </li>
  );
}
