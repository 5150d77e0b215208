import { type Severity, signalDefinition } from "@nabij/domain";
import { SeverityMark, type TableColumn, Tag } from "@nabij/ui";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import { numberInWords } from "../../format/number.ts";
import type { TrajectoryRow } from "./trajectory-row.ts";

type Words = TFunction<"words">;

/** The columns of the list; their ids are the orders the API knows. */
export function trajectoryColumns(
  t: Words,
  language: string,
): readonly TableColumn<TrajectoryRow>[] {
  const day = (iso: string | null, absent: string) =>
    iso === null ? <span className="text-soft">{absent}</span> : dayInWords(iso, language);
  return [
    {
      id: "client",
      header: t("trajectory.column.client"),
      isSortable: true,
      isRowHeader: true,
      cell: (row) => row.clientName,
    },
    {
      id: "number",
      header: t("trajectory.column.number"),
      isSortable: true,
      isHiddenOnPhone: true,
      cell: (row) => <span className="text-soft">{row.number}</span>,
    },
    {
      id: "team",
      header: t("trajectory.column.team"),
      isSortable: true,
      cell: (row) => row.team ?? <span className="text-soft">{t("trajectory.noTeam")}</span>,
    },
    {
      id: "startDate",
      header: t("trajectory.column.startDate"),
      isSortable: true,
      cell: (row) => day(row.startDate, ""),
    },
    {
      id: "hoursPerDay",
      header: t("trajectory.column.nearness"),
      isSortable: true,
      cell: (row) => nearness(row, t, language),
    },
    { id: "type", header: t("trajectory.column.type"), cell: (row) => typeTag(row, t) },
    {
      id: "lastEvaluation",
      header: t("trajectory.column.lastEvaluation"),
      isSortable: true,
      cell: (row) => day(row.lastEvaluation, t("trajectory.never")),
    },
    {
      id: "plannedEndDate",
      header: t("trajectory.column.plannedEndDate"),
      isSortable: true,
      isHiddenOnPhone: true,
      cell: (row) => endOf(row, t, language),
    },
    {
      id: "signals",
      header: t("trajectory.column.signals"),
      isSortable: true,
      cell: ({ signals }) => signalsCell(signals, t),
    },
  ];
}

/** The tag may not make its row taller than the others. */
function typeTag({ type }: TrajectoryRow, t: Words) {
  return (
    <span className="-my-0.5 inline-block">
      <Tag tone={type === "tijdelijk" ? "attention" : "autonomy"}>
        {t(`choices.trajectoryType.${type}`)}
      </Tag>
    </span>
  );
}

/** Hours per 24 h with the ratio, as agreed on the day the list looks at. */
function nearness({ hoursPerDay, ratio }: TrajectoryRow, t: Words, language: string) {
  if (hoursPerDay === null) return <span className="text-soft">{t("trajectory.unknown")}</span>;
  const hours = t("trajectory.hours", {
    count: hoursPerDay,
    hours: numberInWords(hoursPerDay, language),
  });
  return (
    <span className="whitespace-nowrap">
      {hours}
      {ratio !== null && <span className="text-soft"> · {ratio}</span>}
    </span>
  );
}

/** Lasting nearness needs no planned end; a temporary trajectory without one says so (G3). */
function endOf({ endDate, plannedEndDate, type }: TrajectoryRow, t: Words, language: string) {
  if (endDate !== null) return `${t("trajectory.column.endDate")} ${dayInWords(endDate, language)}`;
  if (plannedEndDate !== null) return dayInWords(plannedEndDate, language);
  return <span className="text-soft">{type === "tijdelijk" ? t("trajectory.noEnd") : "–"}</span>;
}

const weight: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** How many signals, with the mark of the heaviest. */
function signalsCell(signals: TrajectoryRow["signals"], t: Words) {
  const [heaviest] = signals
    .map((id) => signalDefinition(id).severity)
    .toSorted((a, b) => weight[a] - weight[b]);
  if (heaviest === undefined) return <span className="text-soft">{t("trajectory.noSignals")}</span>;
  return (
    <span className="flex h-5 items-center gap-1.5 tabular-nums">
      <SeverityMark severity={heaviest} word={t(`choices.severity.${heaviest}`)} size={16} />
      {signals.length}
    </span>
  );
}
