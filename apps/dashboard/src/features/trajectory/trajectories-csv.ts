import type { TFunction } from "i18next";
import { csvText } from "../../export-file/csv-text.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import type { TrajectoryRow } from "./trajectory-row.ts";

type Words = TFunction<"words">;

/** What the rows were selected by; it travels along in every row. */
export type ExportedFilter = { readonly at: string; readonly filter: string };

/** The list as a CSV file: the columns of the screen, with the day and the filters beside them. */
export function trajectoriesCsv(
  rows: readonly TrajectoryRow[],
  { at, filter }: ExportedFilter,
  t: Words,
  language: string,
): string {
  const header = [
    t("trajectory.column.number"),
    t("trajectory.column.client"),
    t("trajectory.column.team"),
    t("trajectory.csvColumn.law"),
    t("trajectory.column.startDate"),
    t("trajectory.column.plannedEndDate"),
    t("trajectory.column.endDate"),
    t("trajectory.csvColumn.hours"),
    t("trajectory.csvColumn.ratio"),
    t("trajectory.column.type"),
    t("trajectory.csvColumn.stance"),
    t("trajectory.csvColumn.purpose"),
    t("trajectory.column.lastEvaluation"),
    t("trajectory.column.signals"),
    t("trajectory.csvColumn.at"),
    t("trajectory.csvColumn.filter"),
  ];
  return csvText([header, ...rows.map((row) => [...cellsOf(row, t, language), at, filter])]);
}

/** Dates stay ISO: a spreadsheet reads them in any language. */
function cellsOf(row: TrajectoryRow, t: Words, language: string): (string | number | null)[] {
  const { stance, purpose } = row;
  return [
    row.number,
    row.clientName,
    row.team,
    row.legalWorlds.join(", "),
    row.startDate,
    row.plannedEndDate,
    row.endDate,
    row.hoursPerDay,
    row.ratio,
    t(`choices.trajectoryType.${row.type}`),
    stance === null ? null : t(`choices.stance.${stance}`),
    purpose === null ? null : t(`choices.purpose.${purpose}`),
    row.lastEvaluation,
    row.signals.map((id) => signalTitle(id, language)).join(", "),
  ];
}
