import { Card, ChartFrame, DataTable, SurvivalChart } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { durationInWords } from "../../format/duration.ts";
import { numberInWords } from "../../format/number.ts";
import { afterInWords, daysInWords, monthsInWords, quartileMarks } from "./duration-words.ts";
import type { OverviewPart } from "./overview-part.ts";
import type { Overview } from "./use-overview.ts";

type Durations = Overview["duration"];

/** How long it lasts, with everyone who is still in care counted as far as they came. */
export function DurationCard({ overview }: Pick<OverviewPart, "overview">) {
  const { t, i18n } = useTranslation();
  const { duration } = overview;
  const { total, ended, quartiles, curve } = duration;
  const [, median] = quartiles;
  const title =
    median === null
      ? t("overview.duration.notYet")
      : t("overview.duration.finding", { duration: daysInWords(t, median) });
  const subtitle = t("overview.duration.subtitle", { total, ended });
  const percent = (share: number) => numberInWords(Math.round(share * 100), i18n.language);
  const chart = (
    <>
      <SurvivalChart
        title={title}
        description={`${subtitle} ${quartileSentence(t, quartiles)}`}
        points={curve}
        marks={quartileMarks(quartiles).map(({ part, days, ...place }) => ({
          ...place,
          label: t(`overview.duration.mark.${part}`, { duration: daysInWords(t, days) }),
        }))}
        describeMonths={(months) => (months === 0 ? "0" : monthsInWords(t, months))}
        describePoint={({ months, share }) =>
          t("overview.duration.point", {
            duration: durationInWords(t, months),
            percent: percent(share),
          })
        }
      />
      <p className="mt-3 text-sm text-soft">{quartileSentence(t, quartiles)}</p>
    </>
  );
  return (
    <Card title={title} subtitle={subtitle} level={3}>
      <ChartFrame chart={chart} table={<DurationTable curve={curve} percent={percent} />} />
    </Card>
  );
}

/** The three quarters in a sentence; what is not known yet says so. */
function quartileSentence(t: TFunction<"words">, quartiles: Durations["quartiles"]): string {
  const [quarter, half, most] = quartiles;
  return t("overview.duration.quartiles", {
    quarter: afterInWords(t, quarter),
    half: afterInWords(t, half),
    most: afterInWords(t, most),
  });
}

interface DurationTableProps {
  curve: Durations["curve"];
  percent: (share: number) => string;
}

const monthsPerRow = 6;

/** Every half year: who goes on, and how many were watched for so long; few make it uncertain. */
function DurationTable({ curve, percent }: DurationTableProps) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("overview.duration.caption")}
      rows={curve.filter(({ months }) => months % monthsPerRow === 0)}
      rowKey={({ months }) => String(months)}
      columns={[
        {
          id: "months",
          header: t("overview.duration.after"),
          cell: ({ months }) => monthsInWords(t, months),
        },
        {
          id: "share",
          header: t("overview.duration.goesOn"),
          align: "end",
          cell: ({ share }) => `${percent(share)} %`,
        },
        {
          id: "atRisk",
          header: t("overview.duration.atRisk"),
          align: "end",
          cell: ({ atRisk }) => atRisk,
        },
      ]}
    />
  );
}
