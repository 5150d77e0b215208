import type { TFunction } from "i18next";
import type { FileColumn } from "../../export-file/file-table.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import type { TrajectoryRow } from "./trajectory-row.ts";

/** The list as columns of a file: those of the screen, and what hides behind them. */
export function fileColumns(
  t: TFunction<"words">,
  language: string,
): readonly FileColumn<TrajectoryRow>[] {
  return [
    { header: t("trajectory.column.number"), value: ({ number }) => number },
    { header: t("trajectory.column.client"), value: ({ clientName }) => clientName },
    { header: t("trajectory.column.team"), value: ({ team }) => team },
    {
      header: t("trajectory.fileColumn.law"),
      value: ({ legalWorlds }) =>
        legalWorlds.map((law) => t(`choices.legalWorld.${law}`)).join(", "),
    },
    day(t("trajectory.column.startDate"), ({ startDate }) => startDate),
    day(t("trajectory.column.plannedEndDate"), ({ plannedEndDate }) => plannedEndDate),
    day(t("trajectory.column.endDate"), ({ endDate }) => endDate),
    {
      header: t("trajectory.fileColumn.hours"),
      kind: "number",
      value: ({ hoursPerDay }) => hoursPerDay,
    },
    { header: t("trajectory.fileColumn.ratio"), value: ({ ratio }) => ratio },
    {
      header: t("trajectory.column.type"),
      value: ({ type }) => t(`choices.trajectoryType.${type}`),
    },
    {
      header: t("trajectory.fileColumn.stance"),
      value: ({ stance }) => (stance === null ? null : t(`choices.stance.${stance}`)),
    },
    {
      header: t("trajectory.fileColumn.purpose"),
      value: ({ purpose }) => (purpose === null ? null : t(`choices.purpose.${purpose}`)),
    },
    day(t("trajectory.column.lastEvaluation"), ({ lastEvaluation }) => lastEvaluation),
    {
      header: t("trajectory.column.signals"),
      value: ({ signals }) => signals.map((id) => signalTitle(id, language)).join(", "),
    },
  ];
}

function day(header: string, value: (row: TrajectoryRow) => string | null) {
  return { header, kind: "date" as const, value };
}
