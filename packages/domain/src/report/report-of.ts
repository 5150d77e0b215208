import { addMonths, type PlainDate } from "../plain-date/plain-date.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { involvementReport } from "./involvement-report.ts";
import { missingIn } from "./missing.ts";
import { passport } from "./passport.ts";
import { renewalReport } from "./renewal-report.ts";
import type { Report, ReportKind, ReportPeriod, ReportSection, ReportSource } from "./report.ts";
import { transferReport } from "./transfer-report.ts";

const made: Readonly<
  Record<ReportKind, (source: ReportSource, period: ReportPeriod) => readonly ReportSection[]>
> = {
  renewal: renewalReport,
  transfer: transferReport,
  passport,
  involvement: involvementReport,
  evaluation: evaluationReport,
};

/** Whole months a document looks back when nobody chose a period. */
const monthsBack: Readonly<Record<ReportKind, number>> = {
  renewal: 12,
  transfer: 12,
  passport: 12,
  involvement: 3,
  evaluation: 12,
};

/** Makes a document over a period; headings with nothing under them are left out. */
export function reportOf(kind: ReportKind, source: ReportSource, period: ReportPeriod): Report {
  const sections = made[kind](source, period).filter(
    ({ lines, table }) => lines.length > 0 || table !== null,
  );
  return { kind, period, sections, missing: missingIn(kind, source, period) };
}

/** The period a document looks back on until day `at`, never before the trajectory began. */
export function reportPeriod(
  kind: ReportKind,
  { startDate, endDate }: Pick<ReportSource["trajectory"], "startDate" | "endDate">,
  at: PlainDate,
): ReportPeriod {
  const until = endDate !== null && endDate < at ? endDate : at;
  const from = addMonths(until, -monthsBack[kind]);
  return { from: startDate > from && startDate <= until ? startDate : from, until };
}
