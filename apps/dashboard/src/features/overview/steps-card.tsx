import { Card, ChartFrame, DataTable, DotRow, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { DossierPart } from "./overview-part.ts";
import { stepsPerDot } from "./steps-scale.ts";

/** Steps of opbouw per domain: what was agreed to grow, and what grew (S23). */
export function StepsCard({ dossier, search }: DossierPart) {
  const { t } = useTranslation();
  const steps = dossier.opbouw.toSorted((a, b) => b.agreed - a.agreed);
  const reached = steps.reduce((sum, each) => sum + each.reached, 0);
  const agreed = steps.reduce((sum, each) => sum + each.agreed, 0);
  if (agreed === 0) {
    return (
      <Card title={t("overview.steps.emptyTitle")} outline="alone" level={3}>
        <p className="text-soft">{t("overview.steps.emptyText")}</p>
      </Card>
    );
  }
  const perDot = stepsPerDot(Math.max(...steps.map((each) => each.agreed)));
  const subtitle =
    perDot === 1
      ? t("overview.steps.subtitle")
      : t("overview.steps.subtitleScaled", { count: perDot });
  const rows = steps.map((each) => (
    <DotRow
      key={each.domain}
      label={t(`choices.goalDomain.${each.domain}`)}
      done={Math.round(each.reached / perDot)}
      total={Math.ceil(each.agreed / perDot)}
      description={t("overview.steps.row", each)}
    />
  ));
  return (
    <Card
      title={t("overview.steps.title", { reached, count: agreed })}
      subtitle={subtitle}
      level={3}
    >
      <ChartFrame chart={rows} table={<StepsTable steps={steps} search={search} />} />
    </Card>
  );
}

/** The same steps as figures; what was agreed opens the trajectories with such a goal. */
function StepsTable({
  steps,
  search,
}: Pick<DossierPart, "search"> & { steps: DossierPart["dossier"]["opbouw"] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("overview.steps.caption")}
      rows={steps}
      rowKey={({ domain }) => domain}
      columns={[
        {
          id: "domain",
          header: t("overview.steps.domain"),
          cell: ({ domain }) => t(`choices.goalDomain.${domain}`),
        },
        {
          id: "reached",
          header: t("overview.steps.reached"),
          align: "end",
          cell: ({ reached }) => reached,
        },
        {
          id: "agreed",
          header: t("overview.steps.agreed"),
          align: "end",
          cell: ({ domain, agreed }) => (
            <TextLink href={paths.trajectories({ ...search, opbouw: domain })}>{agreed}</TextLink>
          ),
        },
      ]}
    />
  );
}
