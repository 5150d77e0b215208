import { CardGrid, ErrorState, FigureLink, PageSentence, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { trpc } from "../../trpc.ts";
import { CostImpactCard } from "./cost-impact-card.tsx";
import { CoverageCard } from "./coverage-card.tsx";
import { RelationsCard } from "./relations-card.tsx";

/** The quality requirements for people with very severe multiple disabilities (S56–S58). */
export function QualityTab() {
  const { t } = useTranslation();
  const { data, error, isError, refetch } = useQuery(trpc.quality.coverage.queryOptions());
  if (isError && data === undefined)
    return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} label={t("state.loading")} />;
  const unmet = data?.requirements.filter(({ counts }) => counts.niet + counts.deels > 0) ?? [];
  return (
    <>
      <PageSentence lead={t("calculation.quality.lead")}>
        {data === null || data.clients === 0 ? (
          t("calculation.quality.nobody")
        ) : (
          <>
            <Trans
              t={t}
              i18nKey="calculation.quality.sentence"
              count={data.clients}
              components={{ figure: <FigureLink href="#stand-per-eis">{null}</FigureLink> }}
            />{" "}
            <Trans
              t={t}
              i18nKey="calculation.quality.unmet"
              count={unmet.length}
              components={{
                figure: (
                  <FigureLink tone="nearness" href="#stand-per-eis">
                    {null}
                  </FigureLink>
                ),
              }}
            />
          </>
        )}
      </PageSentence>
      {data === null && (
        <div className="mb-6">
          <ErrorState title={t("calculation.quality.notYours")}>
            {t("calculation.quality.notYoursText")}
          </ErrorState>
        </div>
      )}
      <CardGrid>
        <CoverageCard requirements={data?.requirements ?? null} />
        <div className="min-w-0">
          <div className="xl:sticky xl:top-6">
            <RelationsCard />
          </div>
        </div>
      </CardGrid>
      <CostImpactCard />
    </>
  );
}
