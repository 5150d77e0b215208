import { intensityOn } from "../../intensity/intensity-on.ts";
import type {
  ReportLine,
  ReportMonth,
  ReportPeriod,
  ReportSection,
  ReportSource,
} from "../report.ts";
import { monthsOf, totalHours, weeksIn } from "./months.ts";
import { begun, line, ranIn, section } from "./part.ts";

/** How near somebody was: what was planned, and what was delivered month by month (S4, S25, G25). */
export function nearnessSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const weeks = weeksIn(source, period);
  const planned = begun(source.records.intensity, period.until)
    .filter((each) => ranIn(period, each))
    .map(plannedLine);
  if (weeks.length === 0) return section("nearness", planned);
  const totals = { key: "totals", ...totalHours(weeks), weeks: weeks.length } as const;
  const table = { months: sinceRecorded(monthsOf(source, period)), withHeard: false };
  return section("nearness", [...planned, line("totals", totals)], table);
}

/** How near somebody is on the last day of the period. */
export function nearnessNow({ records }: ReportSource, { until }: ReportPeriod) {
  const now = intensityOn(records.intensity, until);
  return now === undefined ? [] : [plannedLine(now)];
}

/** Months before the first recorded hours say nothing; a gap after it does. */
function sinceRecorded(months: readonly ReportMonth[]): readonly ReportMonth[] {
  return months.slice(months.findIndex(({ plannedHours }) => plannedHours !== null));
}

function plannedLine(intensity: ReportSource["records"]["intensity"][number]): ReportLine {
  const { id, from, until, hoursPerDay, ratio } = intensity;
  return line(`planned ${id}`, { key: "planned", from, until, hoursPerDay, ratio });
}
