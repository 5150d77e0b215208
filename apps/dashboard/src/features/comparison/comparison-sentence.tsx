import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { FigureCounts } from "./hidden-figures.ts";
import { periodInWords } from "./period-in-words.ts";
import type { Comparison } from "./use-comparison.ts";

interface ComparisonSentenceProps {
  comparison: Comparison;
  counts: FigureCounts;
}

/** With how many, over which period, and how much of it can be shown. */
export function ComparisonSentence({ comparison, counts }: ComparisonSentenceProps) {
  const { t, i18n } = useTranslation();
  const { roundId, plan, period, organisations, tookPart, changedSince } = comparison;
  const language = i18n.language === "en" ? "en" : "nl";
  const hidden = [...counts.absent.values()].reduce((sum, count) => sum + count, 0);
  const notes = [
    !tookPart && t("comparison.note.notTaken"),
    changedSince && t("comparison.note.changed"),
  ].filter((note) => note !== false);
  return (
    <PageSentence lead={[plan.question[language], ...notes].join(" ")}>
      {t("comparison.sentence", {
        count: organisations,
        period: periodInWords(t, period, language),
      })}{" "}
      <Trans
        t={t}
        i18nKey="comparison.hiddenSentence"
        count={hidden}
        values={{ all: counts.shown + hidden }}
        components={{
          figure: (
            <FigureLink href={`${paths.comparison({ ronde: roundId })}#verborgen`}>
              {null}
            </FigureLink>
          ),
        }}
      />
    </PageSentence>
  );
}
