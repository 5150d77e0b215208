import { Card, ChartFrame, DataTable, StockChart, TextLink } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dayInWords, monthInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import type { OverviewSearch } from "../../preferences/overview-search.ts";
import type { OverviewPart } from "./overview-part.ts";
import { monthsUntilToday, stockFinding } from "./stock-finding.ts";

/** How many there were per month, and who began and ended. */
export function StockCard({ overview, search }: OverviewPart) {
  const { t, i18n } = useTranslation();
  const { trajectories } = overview;
  const months = monthsUntilToday(overview);
  const title = findingInWords(t, i18n.language, months);
  const lastLabel =
    search.dag === undefined
      ? t("overview.stock.now", { count: trajectories })
      : t("overview.stock.onDay", {
          count: trajectories,
          day: dayInWords(search.dag, i18n.language),
        });
  const chart = (
    <StockChart
      title={title}
      description={t("overview.stock.subtitle")}
      points={months.map(({ month, ...rest }) => ({ month: `${month}-01`, ...rest }))}
      inLabel={t("overview.stock.in")}
      outLabel={t("overview.stock.out")}
      lastLabel={lastLabel}
      describePoint={({ month, ...counts }) =>
        t("overview.stock.point", { month: monthInWords(month, i18n.language), ...counts })
      }
    />
  );
  return (
    <Card title={title} subtitle={t("overview.stock.subtitle")}>
      <ChartFrame chart={chart} table={<StockTable overview={overview} search={search} />} />
    </Card>
  );
}

/** The finding as the title of the card. */
function findingInWords(
  t: TFunction<"words">,
  language: string,
  months: Parameters<typeof stockFinding>[0],
): string {
  const finding = stockFinding(months);
  switch (finding.trend) {
    case "same":
      return t("overview.stock.same");
    case "grew":
    case "shrank":
      return t(`overview.stock.${finding.trend}`, finding);
    case "fell":
    case "rose":
      return t(`overview.stock.${finding.trend}`, {
        ...finding,
        month: monthInWords(finding.month, language),
      });
    case "grewSince":
    case "shrankSince":
      return t(`overview.stock.${finding.trend}`, { month: monthInWords(finding.month, language) });
  }
}

/** The same months as figures, newest first; every number opens who began or ended. */
function StockTable({ overview, search }: OverviewPart) {
  const { t, i18n } = useTranslation();
  const link = (count: number, href: string) =>
    count === 0 ? 0 : <TextLink href={href}>{count}</TextLink>;
  return (
    <DataTable
      caption={t("overview.stock.caption")}
      rows={monthsUntilToday(overview).toReversed()}
      rowKey={({ month }) => month}
      columns={[
        {
          id: "month",
          header: t("overview.stock.month"),
          cell: ({ month }) => monthInWords(month, i18n.language),
        },
        {
          id: "stock",
          header: t("overview.stock.stock"),
          align: "end",
          cell: ({ stock }) => stock,
        },
        {
          id: "inflow",
          header: t("overview.stock.inflow"),
          align: "end",
          cell: ({ inflow, month }) => link(inflow, beganIn(search, month)),
        },
        {
          id: "outflow",
          header: t("overview.stock.outflow"),
          align: "end",
          cell: ({ outflow, month }) =>
            link(outflow, paths.trajectories({ ...search, staat: "alle", gestopt: month })),
        },
      ]}
    />
  );
}

/** Everyone who began in a month, also who has ended since. */
function beganIn(search: OverviewSearch, month: string): string {
  return paths.trajectories({ ...search, staat: "alle", gestart: month });
}
