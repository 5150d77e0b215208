import { Card, ChartFrame, DataTable, Link, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import type { OverviewPart } from "./overview-part.ts";

/** What has to be decided this week, by name and day; the table counts all of it. */
export function WeekCard({ overview, search }: OverviewPart) {
  const { t, i18n } = useTranslation();
  const { decisions, due } = overview;
  const total = due.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return (
      <Card title={t("overview.week.none")} outline="alone">
        <p className="text-soft">{t("overview.week.noneText")}</p>
      </Card>
    );
  }
  const list = (
    <ul className="divide-y divide-line">
      {decisions.map(({ kind, on, trajectoryId, clientName, number }) => (
        <li
          key={`${trajectoryId} ${kind} ${on}`}
          className="relative grid grid-cols-[5.75rem_1fr] gap-x-3 py-2 text-sm first:pt-0 hover:bg-line/30"
        >
          <span className="text-soft tabular-nums">{dayInWords(on, i18n.language)}</span>
          <span className="min-w-0">
            <Link
              href={paths.trajectory(trajectoryId, undefined, search.dag)}
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {clientName}
            </Link>{" "}
            <span className="text-soft">{number}</span>
            <span className="block">{t(`choices.decisionMoment.${kind}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
  const more = total - decisions.length;
  return (
    <Card title={t("overview.week.title", { count: total })} subtitle={t("overview.week.subtitle")}>
      <ChartFrame chart={list} table={<KindTable overview={overview} search={search} />} />
      {more > 0 && (
        <p className="mt-2 text-sm text-soft">{t("overview.week.more", { count: more })}</p>
      )}
    </Card>
  );
}

/** How many of each kind; the number opens the trajectories with one. */
function KindTable({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("overview.week.caption")}
      rows={overview.due}
      rowKey={({ kind }) => kind}
      columns={[
        {
          id: "kind",
          header: t("overview.week.kind"),
          cell: ({ kind }) => t(`choices.decisionMoment.${kind}`),
        },
        {
          id: "count",
          header: t("overview.week.number"),
          align: "end",
          cell: ({ kind, count }) => (
            <TextLink href={paths.trajectories({ ...search, besluit: kind })}>{count}</TextLink>
          ),
        },
      ]}
    />
  );
}
