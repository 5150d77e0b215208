import type { TFunction } from "i18next";
import type { FileColumn } from "../../export-file/file-table.ts";
import { signalSentence } from "../../signal-words/signal-sentence.ts";
import { signalSource } from "../../signal-words/signal-source.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import type { NamedSignal } from "./use-signals.ts";

/** The work list as columns of a file. */
export function signalFileColumns(
  t: TFunction<"words">,
  language: string,
): readonly FileColumn<NamedSignal>[] {
  return [
    {
      header: t("signal.column.severity"),
      value: ({ severity }) => t(`choices.severity.${severity}`),
    },
    { header: t("signal.column.signal"), value: ({ id }) => signalTitle(id, language) },
    { header: t("signal.column.trajectory"), value: ({ trajectoryNumber }) => trajectoryNumber },
    { header: t("signal.column.client"), value: ({ clientName }) => clientName },
    {
      header: t("signal.column.evidence"),
      value: (signal) => signalSentence(t, signal, language),
    },
    { header: t("signal.column.nextStep"), value: ({ id }) => signalNextStep(id, language) },
    { header: t("signal.column.since"), kind: "date", value: ({ since }) => since },
    { header: t("signal.column.assignee"), value: ({ assigneeName }) => assigneeName },
    {
      header: t("signal.column.snoozedUntil"),
      kind: "date",
      value: ({ snoozedUntil }) => snoozedUntil,
    },
    { header: t("signal.column.snoozeReason"), value: ({ snoozeReason }) => snoozeReason },
    { header: t("signal.column.source"), value: ({ id }) => signalSource(t, id) },
  ];
}
