import type { TFunction } from "i18next";
import { csvText } from "../../export-file/csv-text.ts";
import { signalSentence } from "../../signal-words/signal-sentence.ts";
import { signalSource } from "../../signal-words/signal-source.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import type { NamedSignal } from "./use-signals.ts";

/** The work list as a CSV file, with the day and the filters beside every row. */
export function signalsCsv(
  signals: readonly NamedSignal[],
  { at, filter }: { readonly at: string; readonly filter: string },
  t: TFunction<"words">,
  language: string,
): string {
  const header = [
    t("signal.column.severity"),
    t("signal.column.signal"),
    t("signal.column.trajectory"),
    t("signal.column.client"),
    t("signal.column.evidence"),
    t("signal.column.nextStep"),
    t("signal.column.source"),
    t("signal.column.at"),
    t("signal.column.filter"),
  ];
  const rows = signals.map((signal) => [
    t(`choices.severity.${signal.severity}`),
    signalTitle(signal.id, language),
    signal.trajectoryNumber,
    signal.clientName,
    signalSentence(t, signal, language),
    signalNextStep(signal.id, language),
    signalSource(t, signal.id),
    at,
    filter,
  ]);
  return csvText([header, ...rows]);
}
