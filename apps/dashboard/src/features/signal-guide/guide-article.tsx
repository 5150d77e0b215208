import { Link, SeverityMark, TextLink } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { RuleInWords } from "../../signal-rules/rule-in-words.tsx";
import { signalSource } from "../../signal-words/signal-source.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import { ForWhom, Limits, SeverityHere } from "./guide-facts.tsx";
import { GuideQuestions } from "./guide-questions.tsx";
import type { GuideEntry, GuideQuestion } from "./use-signal-guide.ts";

interface GuideArticleProps {
  entry: GuideEntry;
  questions: ReadonlyMap<number, GuideQuestion>;
  /** The address points at this one. */
  isPointedAt: boolean;
}

/** One signal: the rule, its limits and where they come from, how often it is open, what to ask. */
export function GuideArticle({ entry, questions, isPointedAt }: GuideArticleProps) {
  const { t, i18n } = useTranslation();
  const { id, thresholds, severity, definition } = entry;
  return (
    <li
      id={id}
      className={`scroll-mt-20 py-6 first:pt-0 last:pb-0 ${isPointedAt ? "relative before:absolute before:inset-y-4 before:-left-3 before:w-1 before:rounded-full before:bg-autonomy sm:before:-left-4" : ""}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="flex min-w-0 items-baseline gap-2.5 text-base font-semibold">
          <span className="self-center">
            <SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />
          </span>
          <span>
            {signalTitle(id, i18n.language)}{" "}
            <Link
              href={paths.signalGuide(id)}
              aria-label={t("signalGuide.permalink", { id })}
              className="text-sm font-normal text-soft hover:text-ink hover:underline"
            >
              {id}
            </Link>
          </span>
        </h3>
        <OpenNow entry={entry} />
      </div>
      <p className="mt-2 max-w-measure">
        <RuleInWords id={id} thresholds={thresholds} />
      </p>
      <p className="mt-2 max-w-measure text-sm">
        <span className="text-soft">{t("signalGuide.next")}: </span>
        {signalNextStep(id, i18n.language)}
      </p>
      <dl className="mt-4 grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
        <Fact name={t("signalGuide.limits")}>
          <Limits entry={entry} />
        </Fact>
        <Fact name={t("signalGuide.severity")}>
          <SeverityHere entry={entry} />
        </Fact>
        <Fact name={t("signalGuide.forWhom")}>
          <ForWhom definition={definition} />
        </Fact>
        <Fact name={t("signalGuide.source")}>
          {signalSource(t, id).replace(`; ${id}`, "")} · {t("signalGuide.row", { id })}
        </Fact>
      </dl>
      <GuideQuestions rows={definition.questions} questions={questions} />
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-soft">{name}</dt>
      <dd className="max-w-measure">{children}</dd>
    </div>
  );
}

/** How often it stands open, with the list behind it. */
function OpenNow({ entry: { id, open } }: { entry: GuideEntry }) {
  const { t, i18n } = useTranslation();
  const text = t("signalGuide.openNow", { count: open });
  if (open === 0) return <span className="text-sm text-soft">{text}</span>;
  return (
    <TextLink
      href={paths.signals({ soort: id })}
      aria-label={t("signalGuide.openOf", { open: text, title: signalTitle(id, i18n.language) })}
      className="text-sm"
    >
      {text}
    </TextLink>
  );
}
