import { Card, ChartFrame, DataTable, TrendChart } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { monthInWords } from "../../format/day.ts";
import { numberInWords } from "../../format/number.ts";
import type { OverviewPart } from "./overview-part.ts";
import type { Overview } from "./use-overview.ts";

/** How many hours a week are planned over everyone, month after month; more or less is not better (trap 5). */
export function HoursCard({ overview }: Pick<OverviewPart, "overview">) {
  const { t, i18n } = useTranslation();
  const { months, trajectories } = overview;
  const hours = (value: number) => numberInWords(Math.round(value), i18n.language);
  const last = months.at(-1);
  if (last === undefined || last.hoursKnown === 0) {
    return (
      <Card title={t("overview.hours.emptyTitle")} outline="alone" level={3}>
        <p className="text-soft">{t("overview.hours.emptyText")}</p>
      </Card>
    );
  }
  const title = t("overview.hours.finding", { hours: hours(last.hoursPerWeek) });
  const subtitle = t("overview.hours.subtitle", { known: last.hoursKnown, count: trajectories });
  const chart = (
    <TrendChart
      title={title}
      description={subtitle}
      points={months.map(({ month, hoursPerWeek }) => ({
        month: `${month}-01`,
        value: hoursPerWeek,
      }))}
      lastLabel={t("overview.hours.last", { hours: hours(last.hoursPerWeek) })}
      describePoint={({ month, value }) =>
        t("overview.hours.point", {
          month: monthInWords(month, i18n.language),
          hours: hours(value),
        })
      }
    />
  );
  return (
    <Card title={title} subtitle={subtitle} level={3}>
      <ChartFrame chart={chart} table={<HoursTable months={months} />} />
    </Card>
  );
}

function HoursTable({ months }: { months: Overview["months"] }) {
  const { t, i18n } = useTranslation();
  return (
    <DataTable
      caption={t("overview.hours.caption")}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        {
          id: "month",
          header: t("overview.stock.month"),
          cell: ({ month }) => monthInWords(month, i18n.language),
        },
        {
          id: "hours",
          header: t("overview.hours.column"),
          align: "end",
          cell: ({ hoursPerWeek }) => numberInWords(Math.round(hoursPerWeek), i18n.language),
        },
        {
          id: "known",
          header: t("overview.hours.known"),
          align: "end",
          cell: ({ hoursKnown }) => hoursKnown,
        },
      ]}
    />
  );
}
