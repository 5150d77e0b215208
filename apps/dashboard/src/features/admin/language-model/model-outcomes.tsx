import { BarList, Card, EmptyState } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../../format/number.ts";
import type { ModelStatus } from "./model-status.ts";
import { resultInWords } from "./result-in-words.ts";

/** How often a draft was shown, and why it was not: counts, never words. */
export function ModelOutcomes({ status: { outcomes, railsVersion } }: { status: ModelStatus }) {
  const { t, i18n } = useTranslation();
  const { used = 0, ...reasons } = outcomes.counts;
  const refused = Object.entries(reasons).toSorted(([, one], [, other]) => other - one);
  return (
    <Card title={t("languageModel.outcome.title")} subtitle={t("languageModel.outcome.subtitle")}>
      {used === 0 && refused.length === 0 ? (
        <EmptyState title={t("languageModel.outcome.emptyTitle")}>
          {t("languageModel.outcome.empty")}
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">
            {t("languageModel.outcome.shown")}:{" "}
            <strong className="font-semibold">{numberInWords(used, i18n.language)}</strong>
          </p>
          <h3 className="mb-2 text-sm font-semibold">{t("languageModel.outcome.refused")}</h3>
          {refused.length === 0 ? (
            <p className="text-sm text-soft">{t("languageModel.outcome.never")}</p>
          ) : (
            <BarList
              title={t("languageModel.outcome.refused")}
              rows={refused.map(([reason, count]) => ({
                id: reason,
                label: resultInWords(t, reason),
                count,
                tone: "plain",
              }))}
            />
          )}
        </>
      )}
      <p className="mt-4 text-sm text-soft">
        {t("languageModel.outcome.rails", { version: railsVersion })}
      </p>
    </Card>
  );
}
