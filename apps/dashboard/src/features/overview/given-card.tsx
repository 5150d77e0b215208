import { BarList, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { monthsInWords } from "./duration-words.ts";
import type { OverviewPart } from "./overview-part.ts";

/** Months after which what was meant as temporary may have become a given. */
const longTime = 24;

/** Temporary care that goes on and on, beside nearness that was meant to stay. */
export function GivenCard({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  const { longer, structural, trajectories, signals } = overview;
  const temporary = trajectories - structural;
  const long = longer.find(({ months }) => months === longTime)?.temporary ?? 0;
  const overdue = signals.find(({ id }) => id === "G28")?.count ?? 0;
  const note = t("overview.given.of", { count: temporary });
  const tijdelijk = { ...search, type: "tijdelijk" } as const;
  return (
    <Card
      title={t("overview.given.finding", { count: long })}
      subtitle={t("overview.given.subtitle")}
      level={3}
    >
      <BarList
        title={t("overview.given.caption")}
        rows={[
          ...longer.map(({ months, temporary: count }) => ({
            id: String(months),
            label: t("overview.given.longer", { duration: monthsInWords(t, months) }),
            count,
            of: temporary,
            note,
            href: paths.trajectories({ ...tijdelijk, langer: months }),
          })),
          {
            id: "overdue",
            label: t("overview.given.overdue"),
            count: overdue,
            of: trajectories,
            note: t("overview.given.of", { count: trajectories }),
            href: paths.trajectories({ ...search, signaal: "G28" }),
          },
          {
            id: "structural",
            label: t("overview.given.structural"),
            count: structural,
            of: trajectories,
            note: t("overview.given.of", { count: trajectories }),
            href: paths.trajectories({ ...search, type: "langdurig-structureel" }),
            tone: "plain" as const,
          },
        ]}
      />
    </Card>
  );
}
