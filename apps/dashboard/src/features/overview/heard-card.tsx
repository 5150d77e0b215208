import { BarList, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { DossierPart } from "./overview-part.ts";

const tones = {
  kwartaal: "autonomy",
  jaar: "autonomy",
  "zonder-dag": "plain",
  langer: "nearness",
  nooit: "nearness",
} as const;

/** How long ago each client's own voice was last written down (S32); silence is no consent (trap 25). */
export function HeardCard({ overview, dossier, search }: DossierPart) {
  const { t } = useTranslation();
  const silent = dossier.heard
    .filter(({ group }) => group === "langer" || group === "nooit")
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <Card
      title={t("overview.heard.finding", { count: silent })}
      subtitle={t("overview.heard.subtitle")}
      level={3}
    >
      <BarList
        title={t("overview.heard.caption")}
        max={overview.trajectories}
        rows={dossier.heard.map(({ group, count }) => ({
          id: group,
          label: t(`choices.heardGroup.${group}`),
          count,
          href: paths.trajectories({ ...search, gehoord: group }),
          tone: tones[group],
        }))}
      />
    </Card>
  );
}
