import { BarList, Card, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { paths } from "../../paths.ts";
import type { OverviewPart } from "./overview-part.ts";

/** How often people moved in a year, over everyone with someone beside them (S38). */
export function MovesCard({ overview, search }: OverviewPart) {
  const { t, i18n } = useTranslation();
  const { moves, people } = overview;
  const rate = people === 0 ? 0 : Math.round((moves.total / people) * 10) / 10;
  return (
    <Card
      title={
        moves.total === 0
          ? t("overview.moves.none")
          : t("overview.moves.finding", { rate: numberInWords(rate, i18n.language) })
      }
      subtitle={t("overview.moves.subtitle")}
      aside={
        moves.trajectories > 0 && (
          <TextLink href={paths.trajectories({ ...search, verplaatst: true })}>
            {t("overview.moves.who", { count: moves.trajectories })}
          </TextLink>
        )
      }
      level={3}
    >
      <BarList
        title={t("overview.moves.caption")}
        max={people}
        rows={moves.people.map((count, times) => ({
          id: String(times),
          label: t(times === 3 ? "overview.moves.more" : "overview.moves.times", { count: times }),
          count,
          tone: times === 0 ? "plain" : "nearness",
        }))}
      />
    </Card>
  );
}
