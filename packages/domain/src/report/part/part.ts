import type { PlainDate } from "../../plain-date/plain-date.ts";
import type {
  ReportLine,
  ReportPeriod,
  ReportSection,
  ReportSectionId,
  ReportTable,
} from "../report.ts";
import type { Saying } from "../saying.ts";

/** A line that stands in the document unless it is taken out. */
export function line(id: string, say: Saying): ReportLine {
  return { id, say, isOffered: false };
}

/** A line that stands in the document only when somebody puts it in. */
export function offered(id: string, say: Saying): ReportLine {
  return { id, say, isOffered: true };
}

/** A line with somebody's own text, or nothing when there is none. */
export function prose(
  id: string,
  label: Extract<Saying, { key: "prose" }>["label"],
  text: string | null,
  on: PlainDate | null = null,
): readonly ReportLine[] {
  return text === null ? [] : [line(`${id} ${label}`, { key: "prose", label, text, on })];
}

/** A heading with its lines. */
export function section(
  id: ReportSectionId,
  lines: readonly ReportLine[],
  table: ReportTable | null = null,
): ReportSection {
  return { id, lines, table };
}

/** Whether a day lies in the period; both ends count. */
export function isIn({ from, until }: ReportPeriod, day: PlainDate): boolean {
  return from <= day && day <= until;
}

/** Whether something ran on at least one day of the period. */
export function ranIn(
  period: ReportPeriod,
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate | null },
): boolean {
  return from <= period.until && (until === null || until >= period.from);
}

/** The records whose day lies in the period, oldest first. */
export function inPeriod<R extends { readonly date: PlainDate }>(
  records: readonly R[],
  period: ReportPeriod,
): readonly R[] {
  return records
    .filter(({ date }) => isIn(period, date))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The newest record on or before a day. */
export function newest<R extends { readonly date: PlainDate }>(
  records: readonly R[],
  at: PlainDate,
): R | undefined {
  return records
    .filter(({ date }) => date <= at)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/** What began on or before a day, oldest first. */
export function begun<R extends { readonly from: PlainDate }>(
  records: readonly R[],
  at: PlainDate,
): readonly R[] {
  return records.filter(({ from }) => from <= at).toSorted((a, b) => a.from.localeCompare(b.from));
}
