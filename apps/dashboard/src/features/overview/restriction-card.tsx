import { BegunEndedChart, Card, ChartFrame, DataTable, TextLink } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { DossierPart } from "./overview-part.ts";
import { quarterInWords, yearOfQuarters } from "./quarters.ts";

type Quarter = DossierPart["dossier"]["quarters"][number];

const sides = ["others", "oneToOne"] as const;

/** Restrictions begun and ended, and beside them the one-to-one that is itself one (trap 7). */
export function RestrictionCard({ dossier, search }: DossierPart) {
  const { t } = useTranslation();
  const { quarters } = dossier;
  const { begun, ended, replaced } = yearOfQuarters(quarters);
  const most = Math.max(
    1,
    ...quarters.flatMap((one) => sides.flatMap((side) => [one[side].begun, one[side].ended])),
  );
  const title = t("overview.restriction.finding", { begun, ended });
  // That page knows no laws: with that filter on its numbers would be others.
  const all = search.wet === undefined && (
    <TextLink href={paths.restrictions({ team: search.team, dag: search.dag })}>
      {t("overview.restriction.all")}
    </TextLink>
  );
  const chart = (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {sides.map((side) => (
        <BegunEndedChart
          key={side}
          title={t(`overview.restriction.${side}`)}
          description={title}
          now={t("overview.restriction.now", { count: quarters.at(-1)?.[side].inForce ?? 0 })}
          max={most}
          points={quarters.map((one) => ({
            id: one.quarter,
            label: one.quarter.slice(5),
            group: one.quarter.slice(0, 4),
            begun: one[side].begun,
            ended: one[side].ended,
          }))}
          describePoint={(point) =>
            t("overview.restriction.point", { ...point, quarter: quarterInWords(t, point.id) })
          }
        />
      ))}
    </div>
  );
  return (
    <Card title={title} subtitle={t("overview.restriction.subtitle")} aside={all} level={3}>
      <ChartFrame chart={chart} table={<QuarterTable quarters={quarters} />} />
      {replaced > 0 && (
        <p className="mt-3 text-sm text-soft">
          {t("overview.restriction.replaced", { count: replaced })}
        </p>
      )}
    </Card>
  );
}

function QuarterTable({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("overview.restriction.caption")}
      rows={quarters.toReversed()}
      rowKey={({ quarter }) => quarter}
      columns={[
        {
          id: "quarter",
          header: t("overview.restriction.quarter"),
          cell: ({ quarter }) => quarterInWords(t, quarter),
        },
        ...sides.flatMap((side) => columnsOf(t, side)),
      ]}
    />
  );
}

function columnsOf(t: TFunction<"words">, side: (typeof sides)[number]) {
  const header = (what: "begun" | "ended" | "inForce") =>
    `${t(`overview.restriction.${side}`)}: ${t(`overview.restriction.${what}`)}`;
  return (["begun", "ended", "inForce"] as const).map((what) => ({
    id: `${side} ${what}`,
    header: header(what),
    align: "end" as const,
    cell: (one: Quarter) => one[side][what],
  }));
}
