import { BarList, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useTeams } from "../../filters/use-teams.ts";
import { paths } from "../../paths.ts";
import type { OverviewPart } from "./overview-part.ts";

/** Where something grew in the last quarter, team by team in the order of the alphabet: no ranking (trap 27). */
export function GrowthCard({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  const teams = useTeams();
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? "";
  const { total, growing } = overview.teams;
  const rows = overview.teams.rows
    .map((row) => ({ ...row, name: nameOf(row.teamId) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  return (
    <Card
      title={
        total > 1 && growing === total
          ? t("overview.growth.findingAll", { count: total })
          : t("overview.growth.finding", { growing, count: total })
      }
      subtitle={t("overview.growth.subtitle")}
      level={3}
    >
      {rows.length === 0 && <p className="text-soft">{t("overview.growth.tooMany")}</p>}
      <BarList
        title={t("overview.growth.caption")}
        rows={rows.map(({ teamId, name, grew, trajectories }) => ({
          id: teamId,
          label: name,
          count: grew,
          of: trajectories,
          note: t("overview.given.of", { count: trajectories }),
          href: paths.trajectories({ ...search, team: teamId, gegroeid: true }),
          tone: "autonomy",
        }))}
      />
    </Card>
  );
}
