import type { TFunction } from "i18next";
import { csvText } from "../../export-file/csv-text.ts";
import { aboutInWords, actorInWords } from "./line-in-words.ts";
import type { LogLine } from "./use-access-log.ts";

/** Lines of the log as a file: instants in UTC as stored, never a client's name. */
export function accessLogCsv(
  lines: readonly LogLine[],
  filter: string,
  t: TFunction<"words">,
): string {
  const head = [
    t("accessLog.column.at"),
    t("accessLog.list.who"),
    t("accessLog.column.role"),
    t("accessLog.column.act"),
    t("accessLog.column.action"),
    t("accessLog.column.kind"),
    t("accessLog.list.number"),
    t("accessLog.column.record"),
    t("accessLog.column.filter"),
  ];
  const rows = lines.map((line) => [
    line.at,
    actorInWords(t, line),
    line.role,
    t(`accessLog.act.${line.act}`),
    line.action,
    aboutInWords(t, line),
    line.subjectNumber,
    line.subjectId,
    filter,
  ]);
  return csvText([head, ...rows]);
}
