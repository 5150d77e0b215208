import { Card, ChartFrame, DataTable, HatchedBar, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { impactsOf, timesNamed } from "./impacts-of.ts";
import type { DossierPart } from "./overview-part.ts";

type Impacts = DossierPart["dossier"]["impacts"];

/** What nearness brings and what it costs, side by side; neither outweighs the other (trap 8). */
export function ImpactCard({ dossier, search }: DossierPart) {
  const { t } = useTranslation();
  const { positive, negative, most } = impactsOf(dossier.impacts);
  const [brings, costs] = [positive, negative].map((side) =>
    side.find(({ theme }) => theme !== "anders"),
  );
  if (most === 0) {
    return (
      <Card title={t("overview.impact.emptyTitle")} outline="alone" level={3}>
        <p className="text-soft">{t("overview.impact.emptyText")}</p>
      </Card>
    );
  }
  const title =
    brings && costs
      ? t("overview.impact.finding", {
          positive: t(`choices.impactTheme.${brings.theme}`),
          negative: t(`choices.impactTheme.${costs.theme}`),
        })
      : t("overview.impact.title");
  const chart = (
    <div className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2">
      <Side title={t("overview.impact.positive")} impacts={positive} most={most} tone="autonomy" />
      <Side title={t("overview.impact.negative")} impacts={negative} most={most} tone="nearness" />
    </div>
  );
  return (
    <Card title={title} subtitle={t("overview.impact.subtitle")} level={3}>
      <ChartFrame
        chart={chart}
        table={<ImpactTable impacts={[...positive, ...negative]} search={search} />}
      />
    </Card>
  );
}

/** One of the two sides; `most` is shared, so that bars left and right can be compared. */
interface SideProps {
  title: string;
  impacts: Impacts;
  most: number;
  tone: "autonomy" | "nearness";
}

const themesShown = 4;

/** The impacts of one direction that were named most. */
function Side({ title, impacts, most, tone }: SideProps) {
  const { t } = useTranslation();
  return (
    <div>
      <h4 className="mb-1.5 text-xs font-semibold text-soft">{title}</h4>
      {impacts.length === 0 && <p className="text-sm text-soft">{t("overview.impact.none")}</p>}
      {impacts.slice(0, themesShown).map((impact) => (
        <HatchedBar
          key={impact.theme}
          label={t(`choices.impactTheme.${impact.theme}`)}
          solid={impact.spontaneous}
          hatched={impact.afterProbing}
          max={most}
          tone={tone}
          description={t("overview.impact.bar", {
            total: timesNamed(impact),
            probed: impact.afterProbing,
          })}
        />
      ))}
    </div>
  );
}

/** Every impact of both sides; a theme opens the trajectories whose evaluations name it. */
function ImpactTable({ impacts, search }: { impacts: Impacts; search: DossierPart["search"] }) {
  const { t } = useTranslation();
  const sides = {
    positief: t("overview.impact.brings"),
    negatief: t("overview.impact.costs"),
  };
  return (
    <DataTable
      caption={t("overview.impact.caption")}
      rows={impacts}
      rowKey={({ theme, direction }) => `${direction} ${theme}`}
      columns={[
        {
          id: "theme",
          header: t("overview.impact.theme"),
          cell: ({ theme }) => (
            <TextLink href={paths.trajectories({ ...search, gevolg: theme })}>
              {t(`choices.impactTheme.${theme}`)}
            </TextLink>
          ),
        },
        {
          id: "direction",
          header: t("overview.impact.direction"),
          cell: ({ direction }) => sides[direction],
        },
        {
          id: "spontaneous",
          header: t("overview.impact.spontaneous"),
          align: "end",
          cell: (impact) => impact.spontaneous,
        },
        {
          id: "probed",
          header: t("overview.impact.afterProbing"),
          align: "end",
          cell: (impact) => impact.afterProbing,
        },
      ]}
    />
  );
}
