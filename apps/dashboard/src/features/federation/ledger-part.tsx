import { Card, DataTable, EmptyState, Skeleton } from "@nabij/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { trpc } from "../../trpc.ts";
import { DryRunCard } from "./dry-run-card.tsx";
import {
  type FederationStatus,
  type Ledger,
  useFederationChange,
  usePlanTitle,
} from "./use-federation.ts";

/** What was given, to which round, and what would be given now. */
export function LedgerPart({ status }: { status: FederationStatus }) {
  const { t } = useTranslation();
  const ledger = useQuery(trpc.federation.ledger.queryOptions());
  if (ledger.data === undefined) {
    if (!ledger.isError) return <Skeleton lines={8} label={t("state.loading")} />;
    return <FailedState error={ledger.error} onRetry={() => void ledger.refetch()} />;
  }
  return (
    <div className="space-y-6">
      {ledger.data.lost.length > 0 && <Lost count={ledger.data.lost.length} />}
      <Given rows={ledger.data.rows} />
      {status.membership !== null && <DryRunCard />}
    </div>
  );
}

function Given({ rows }: { rows: Ledger["rows"] }) {
  const { t, i18n } = useTranslation();
  const planTitle = usePlanTitle();
  const day = (iso: string) => dayInWords(iso, i18n.language);
  return (
    <Card title={t("federation.ledger.title")} subtitle={t("federation.ledger.subtitle")}>
      <DataTable
        caption={t("federation.ledger.title")}
        rows={rows}
        rowKey={({ roundId }) => roundId}
        empty={
          <EmptyState title={t("federation.ledger.emptyTitle")}>
            {t("federation.ledger.emptyText")}
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
            id: "status",
            header: t("federation.ledger.status"),
            cell: ({ status }) => t(`federation.ledger.is.${status}`),
          },
          {
            id: "with",
            header: t("federation.ledger.with"),
            align: "end",
            cell: ({ organisations }) => organisations,
          },
          {
            id: "opened",
            header: t("federation.ledger.opened"),
            cell: ({ released }) =>
              released.length === 0
                ? t("federation.ledger.nothing")
                : released.map((block) => t(`federation.block.${block}`)).join(", "),
          },
        ]}
      />
    </Card>
  );
}

/** A backup was put back: what the hub knows of was given, though this node forgot. */
function Lost({ count }: { count: number }) {
  const { t } = useTranslation();
  const { done, onError } = useFederationChange();
  const confirming = useMutation(
    trpc.federation.confirmLost.mutationOptions({ onSuccess: () => done(), onError }),
  );
  return (
    <Card title={t("federation.lost.title", { count })} outline="alone">
      <p className="mb-4 max-w-measure text-sm text-soft">{t("federation.lost.text")}</p>
      <PermittedButton
        permission="federation.manage"
        variant="primary"
        isPending={confirming.isPending}
        onClick={() => confirming.mutate({ count })}
      >
        {t("federation.lost.confirm")}
      </PermittedButton>
    </Card>
  );
}
