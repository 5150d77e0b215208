import { ChartFrame, DataTable } from "@nabij/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords, monthInWords } from "../../format/day.ts";
import { numberInWords } from "../../format/number.ts";
import { type IndicatorSeries, seriesPlaces } from "./indicator-series.ts";

/** One number over time, as a line and as a table. */
export function IndicatorChart({ series }: { series: IndicatorSeries }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { label, unit, points } = series;
  const write = (value: number) =>
    [numberInWords(value, language), unit].filter((part) => part !== null).join(" ");
  const rows = points.map((point, index) => ({ ...point, key: `${point.on} ${index}` }));
  const table = (
    <DataTable
      caption={label}
      rows={rows.toReversed()}
      rowKey={({ key }) => key}
      columns={[
        { id: "on", header: t("programme.item.on"), cell: ({ on }) => dayInWords(on, language) },
        {
          id: "value",
          header: t("programme.item.value"),
          align: "end",
          cell: ({ value }) => write(value),
        },
      ]}
    />
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isOne = points.length === 1;
  const chart = (
    <>
      <Line series={series} write={write} />
      <p className="mt-1 flex justify-between text-xs text-soft">
        <span>{monthInWords(first.on, language)}</span>
        {!isOne && <span>{monthInWords(last.on, language)}</span>}
      </p>
    </>
  );
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className="font-medium">{label}</span>
        <span className="tabular-nums">
          {isOne
            ? write(last.value)
            : t("programme.fromTo", {
                from: numberInWords(first.value, language),
                to: write(last.value),
              })}
        </span>
      </p>
      <ChartFrame chart={chart} table={table} />
    </div>
  );
}

interface LineProps {
  series: IndicatorSeries;
  write: (value: number) => string;
}

function Line({ series, write }: LineProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const places = seriesPlaces(series.points);
  const told = series.points
    .map(({ on, value }) => `${monthInWords(on, i18n.language)}: ${write(value)}`)
    .join(", ");
  return (
    <svg
      viewBox="0 0 100 26"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="mt-2 w-full"
    >
      <title id={`${id}-title`}>{series.label}</title>
      <desc id={`${id}-desc`}>{t("programme.lineDrawn", { points: told })}</desc>
      <path d="M0 23H100" className="stroke-line" strokeWidth={0.4} />
      <polyline
        points={places.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        className="stroke-ink"
        strokeWidth={0.6}
      />
      {places.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1} className="fill-ink" />
      ))}
    </svg>
  );
}
