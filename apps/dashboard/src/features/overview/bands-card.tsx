import { BarList, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { paths } from "../../paths.ts";
import type { OverviewPart } from "./overview-part.ts";

/** How near it is per trajectory: as many bars as there are kinds of days. */
export function BandsCard({ overview, search }: OverviewPart) {
  const { t, i18n } = useTranslation();
  const { bands, perDay } = overview.hours;
  const { lower, median, upper } = perDay;
  const words = (hours: number) => numberInWords(hours, i18n.language);
  const title =
    lower === null || upper === null || median === null
      ? t("overview.bands.title")
      : t(lower === upper ? "overview.bands.same" : "overview.bands.finding", {
          lower: words(lower),
          upper: words(upper),
          median: words(median),
        });
  return (
    <Card title={title} subtitle={t("overview.bands.subtitle")} level={3}>
      <BarList
        title={t("overview.bands.title")}
        rows={bands.map(({ band, count }) => ({
          id: band,
          label: t(`choices.hoursBand.${band}`),
          count,
          href: paths.trajectories({ ...search, uren: band }),
          tone: band === "onbekend" ? "plain" : "nearness",
        }))}
      />
    </Card>
  );
}
