import { Button, Card, DataTable, Select } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { numberInWords } from "../../format/number.ts";
import { useSession } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import { FactLines } from "./fact-lines.tsx";
import { federationRefusal } from "./federation-refusal.ts";
import { lastClosedPeriod } from "./last-closed-period.ts";
import type { DryRun } from "./use-federation.ts";

/** What would be given to a round now; it counts, and sends nothing. */
export function DryRunCard() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const { today } = useSession();
  const plans = useQuery(trpc.federation.plans.queryOptions());
  const [planId, setPlanId] = useState<string | null>(null);
  const plan = (plans.data ?? []).find((line) => line.plan.id === planId)?.plan;
  const period = plan === undefined ? null : lastClosedPeriod(plan.period, today);
  const trying = useQuery({
    ...trpc.federation.dryRun.queryOptions({
      planId: plan?.id ?? "",
      period: period ?? { from: today, until: today },
    }),
    enabled: false,
    retry: false,
  });
  return (
    <Card title={t("federation.dryRun.title")} subtitle={t("federation.dryRun.subtitle")}>
      <div className="no-print flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <Select
            label={t("federation.dryRun.plan")}
            placeholder={t("federation.dryRun.choose")}
            value={planId}
            onChange={setPlanId}
            options={(plans.data ?? []).map((line) => ({
              value: line.plan.id,
              label: line.plan.title[language],
            }))}
          />
        </div>
        <Button
          disabled={plan === undefined}
          isPending={trying.isFetching}
          onClick={() => void trying.refetch()}
        >
          {t("federation.dryRun.run")}
        </Button>
      </div>
      {trying.error !== null && (
        <p role="alert" className="mt-4 text-sm text-attention">
          {federationRefusal(t, trying.error)}
        </p>
      )}
      {trying.data !== undefined && plan !== undefined && <Outcome outcome={trying.data} />}
    </Card>
  );
}

function Outcome({ outcome }: { outcome: DryRun }) {
  const { t, i18n } = useTranslation();
  const { period, declines, blocks, cells } = outcome;
  const day = (iso: string) => dayInWords(iso, i18n.language);
  const bytes = blocks.reduce((sum, block) => sum + block.bytes, 0);
  const counted = cells.filter(({ clients }) => clients !== null);
  return (
    <div className="mt-6 space-y-5">
      <FactLines
        facts={[
          [t("federation.rounds.period"), `${day(period.from)} – ${day(period.until)}`],
          [
            t("federation.dryRun.verdict"),
            declines === null
              ? t("federation.dryRun.takesPart")
              : t(`federation.declined.${declines}`),
          ],
          [
            t("federation.dryRun.size"),
            t("federation.dryRun.sizeOf", {
              count: blocks.reduce((sum, block) => sum + block.words, 0),
              bytes: numberInWords(bytes, i18n.language),
            }),
          ],
        ]}
      />
      {counted.length === 0 ? (
        <p className="text-sm text-soft">{t("federation.dryRun.noNumbers")}</p>
      ) : (
        <details className="text-sm">
          <summary className="min-h-8 cursor-pointer text-soft underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11">
            {t("federation.dryRun.numbers", { count: counted.length })}
          </summary>
          <DataTable
            caption={t("federation.dryRun.numbersCaption")}
            rows={counted}
            rowKey={({ table, row, column }) => `${table}/${row}/${column}`}
            columns={[
              { id: "table", header: t("federation.dryRun.table"), cell: ({ table }) => table },
              { id: "row", header: t("federation.dryRun.row"), cell: ({ row }) => row },
              { id: "column", header: t("federation.dryRun.column"), cell: ({ column }) => column },
              {
                id: "clients",
                header: t("federation.dryRun.clients"),
                align: "end",
                cell: ({ clients }) => clients,
              },
            ]}
          />
        </details>
      )}
    </div>
  );
}
