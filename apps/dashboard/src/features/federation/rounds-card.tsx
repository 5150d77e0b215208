import { Card, DataTable, EmptyState, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { dayOfMoment, timeOfMoment } from "../../format/moment.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { trpc } from "../../trpc.ts";
import { type RoundLine, usePlanTitle } from "./use-federation.ts";

/** The rounds as this node sees them, the last first. */
export function RoundsCard() {
  const { t, i18n } = useTranslation();
  const rounds = useQuery(
    trpc.federation.rounds.queryOptions(undefined, { refetchInterval: 5000 }),
  );
  const planTitle = usePlanTitle();
  const day = (iso: string) => dayInWords(iso, i18n.language);
  if (rounds.data === undefined) {
    if (!rounds.isError) return <Skeleton lines={4} label={t("state.loading")} />;
    return <FailedState error={rounds.error} onRetry={() => void rounds.refetch()} />;
  }
  return (
    <Card title={t("federation.rounds.title")} subtitle={t("federation.rounds.subtitle")}>
      <DataTable
        caption={t("federation.rounds.title")}
        rows={rounds.data}
        rowKey={({ roundId }) => roundId}
        empty={
          <EmptyState title={t("federation.rounds.emptyTitle")}>
            {t("federation.rounds.emptyText")}
          </EmptyState>
        }
        columns={[
          {
            id: "plan",
            header: t("federation.rounds.plan"),
            cell: ({ planId, planVersion }) => planTitle(planId, planVersion),
          },
          {
            id: "period",
            header: t("federation.rounds.period"),
            cell: ({ period }) => `${day(period.from)} – ${day(period.until)}`,
          },
          {
            id: "phase",
            header: t("federation.rounds.phase"),
            cell: (round) => <Phase round={round} />,
          },
          {
            id: "updated",
            header: t("federation.rounds.updated"),
            cell: ({ updatedAt }) =>
              `${dayOfMoment(updatedAt, i18n.language)} ${timeOfMoment(updatedAt)}`,
          },
        ]}
      />
    </Card>
  );
}

/** How far it is; why, where the node itself kept out of it. */
function Phase({ round: { phase, declined, isRehearsal } }: { round: RoundLine }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`federation.phase.${phase}`)}
      {isRehearsal && ` (${t("federation.rehearsal")})`}
      {declined !== null && (
        <span className="block text-xs text-soft">{t(`federation.declined.${declined}`)}</span>
      )}
    </>
  );
}
