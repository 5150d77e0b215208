import { heardMoments, reflectionLines, voiceLines } from "./part/heard.ts";
import { monthsOf, totalHours, weeksIn } from "./part/months.ts";
import { inPeriod, line, prose, section } from "./part/part.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "./report.ts";

/**
 * How often and how client and family were heard, and the hours delivered beside those planned
 * (S19). Facts only: what follows from them for a payment is for people to decide.
 */
export function involvementReport(
  source: ReportSource,
  period: ReportPeriod,
): readonly ReportSection[] {
  return [heardSection(source, period), hoursSection(source, period)];
}

function heardSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const moments = heardMoments(source, period);
  const last = moments.at(-1)?.on ?? null;
  const notHeard = inPeriod(source.records.evaluation, period).filter(
    ({ clientHeard }) => clientHeard === false,
  );
  return section("heard", [
    line("times heard", { key: "timesHeard", count: moments.length, last }),
    ...moments.map(({ id, on, how, with: present, note }) =>
      line(`heard ${id}`, { key: "heardAt", on, how, with: present, note }),
    ),
    ...notHeard.map(({ id, date, clientHeardHow }) =>
      line(`not heard ${id}`, { key: "notHeard", on: date, note: clientHeardHow }),
    ),
    ...prose("client", "ownWishes", source.client.ownWishes, source.client.ownWishesOn),
    ...voiceLines(source, period, "casusregie"),
    ...reflectionLines(source, period),
  ]);
}

function hoursSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const weeks = weeksIn(source, period);
  const totals: ReportLine[] =
    weeks.length === 0
      ? []
      : [line("totals", { key: "totals", ...totalHours(weeks), weeks: weeks.length })];
  const lines = [...totals, line("no payment", { key: "noPayment" })];
  return section("hours", lines, { months: monthsOf(source, period), withHeard: true });
}
