import { BarList, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { OverviewPart } from "./overview-part.ts";

/** In how many trajectories nobody holds one of the three roles (S9). */
export function RegieCard({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  const { any: withGap, missing } = overview.regie;
  return (
    <Card
      title={t("overview.regie.finding", { count: withGap })}
      subtitle={t("overview.regie.subtitle")}
      level={3}
    >
      <BarList
        title={t("overview.regie.caption")}
        max={overview.trajectories}
        rows={missing.map(({ role, count }) => ({
          id: role,
          label: t("overview.regie.without", { role: t(`choices.regieRole.${role}`) }),
          count,
          note: t("overview.given.of", { count: overview.trajectories }),
          href: paths.regie({ ...search, toon: "ontbreekt", rol: role }),
        }))}
      />
    </Card>
  );
}
