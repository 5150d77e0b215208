import { type CostSetting, staffingCost, tariffGap } from "@nabij/domain";
import { Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { euros } from "../../format/money.ts";
import { numberInWords } from "../../format/number.ts";
import { costRows } from "./cost-rows.ts";
import { useAmounts } from "./use-amounts.ts";

/** How the amount is built up, block by block, and what it comes to for one client. */
export function BreakdownCard({ setting }: { setting: CostSetting }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const amount = useAmounts();
  const cost = staffingCost(setting);
  if (!cost.ok) return null;
  const { value } = cost;
  const blocks = value.blocks.map((block, index) => ({ ...block, key: String(index) }));
  return (
    <Card title={t("calculation.breakdown.title")} subtitle={t("calculation.breakdown.subtitle")}>
      <div id="opbouw-van-de-kosten" className="scroll-mt-20">
        <DataTable
          caption={t("calculation.breakdown.blocks")}
          isCaptionVisible
          rows={blocks}
          rowKey={({ key }) => key}
          columns={[
            {
              id: "label",
              header: t("calculation.block.label"),
              cell: ({ label, key }) =>
                label === "" ? t("calculation.block.nameless", { number: Number(key) + 1 }) : label,
            },
            {
              id: "hours",
              header: t("calculation.breakdown.staffHours"),
              align: "end",
              cell: ({ staffHours }) => numberInWords(staffHours, language),
            },
            {
              id: "cost",
              header: t("calculation.breakdown.cost"),
              align: "end",
              cell: ({ costCents }) => euros(costCents, language),
            },
          ]}
        />
        <dl className="mt-6 divide-y divide-line border-t border-line text-sm">
          {costRows.map((row) => (
            <div key={row.id} className="flex justify-between gap-4 py-2">
              <dt>{t(`calculation.outcome.${row.id}`)}</dt>
              <dd className="shrink-0 font-medium tabular-nums">{amount(row, value)}</dd>
            </div>
          ))}
        </dl>
        <TariffLine setting={setting} />
      </div>
    </Card>
  );
}

/** What is paid beside what it costs; without a tariff it says why there is none. */
function TariffLine({ setting }: { setting: CostSetting }) {
  const { t, i18n } = useTranslation();
  const gap = tariffGap(setting);
  if (!gap.ok) return <p className="mt-4 text-sm text-soft">{t("calculation.noTariff")}</p>;
  const amount = euros(Math.abs(gap.value), i18n.language);
  return (
    <p className="mt-4 text-sm font-medium">
      {t(gap.value < 0 ? "calculation.tariffShort" : "calculation.tariffOver", { amount })}
    </p>
  );
}
