import { staffingCost } from "@nabij/domain";
import { Button, Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { costRows } from "./cost-rows.ts";
import { useAmounts } from "./use-amounts.ts";
import type { Settings } from "./use-settings.ts";

/** Two settings side by side; the form shows one of the two. */
export function CompareCard({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const amount = useAmounts();
  const { kept, which, show, addSecond, removeSecond } = settings;
  if (kept.second === null) {
    return (
      <Card title={t("calculation.compare.start")} outline="alone" className="no-print">
        <p className="mb-4 max-w-measure text-soft">{t("calculation.compare.startText")}</p>
        <Button onClick={addSecond}>{t("calculation.compare.add")}</Button>
      </Card>
    );
  }
  const costs = { first: staffingCost(kept.first), second: staffingCost(kept.second) };
  const other = which === "first" ? "second" : "first";
  const column = (of: "first" | "second") => ({
    id: of,
    header: t(`calculation.compare.${of}`),
    align: "end" as const,
    cell: (row: (typeof costRows)[number]) => {
      const cost = costs[of];
      return cost.ok ? amount(row, cost.value) : t("calculation.compare.noAmount");
    },
  });
  return (
    <Card
      title={t("calculation.compare.title")}
      subtitle={t("calculation.compare.subtitle")}
      aside={
        <span className="no-print flex flex-wrap gap-2.5">
          <Button size="small" onClick={() => show(other)}>
            {t(`calculation.compare.edit.${other}`)}
          </Button>
          <Button size="small" variant="quiet" onClick={removeSecond}>
            {t("calculation.compare.remove")}
          </Button>
        </span>
      }
    >
      <DataTable
        caption={t("calculation.compare.title")}
        rows={costRows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "outcome",
            header: t("calculation.compare.outcome"),
            cell: ({ id }) => t(`calculation.outcome.${id}`),
          },
          column("first"),
          column("second"),
        ]}
      />
    </Card>
  );
}
