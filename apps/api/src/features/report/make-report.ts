import {
  type PlainDate,
  type ReportKind,
  type ReportPeriod,
  type ReportSource,
  reportOf,
  reportPeriod,
} from "@nabij/domain";
import { type WordedReport, wordedReport } from "./worded-report.ts";
import type { ReportLanguage } from "./writing.ts";

type Wanted = {
  readonly kind: ReportKind;
  readonly language: ReportLanguage;
  /** Left out: the period the document looks back on by itself. */
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
};

/** A document in words with the period it covers; a first day after the last is moved to it. */
export function makeReport(
  source: ReportSource,
  { kind, language, from, until }: Wanted,
  today: PlainDate,
): { readonly period: ReportPeriod; readonly report: WordedReport } {
  const usual = reportPeriod(kind, source.trajectory, until ?? today);
  const last = until ?? usual.until;
  const first = from ?? usual.from;
  const isBackwards = first > last;
  const period = { from: isBackwards ? last : first, until: last };
  const about = {
    name: source.client.chosenName ?? source.client.pseudonym,
    number: source.trajectory.number,
    at: today,
  };
  return { period, report: wordedReport(reportOf(kind, source, period), about, language) };
}
