import type { DeliveredHours, PlainDate } from "@nabij/domain";
import { Temporal } from "temporal-polyfill";

/** A week that hours are logged for, with what is known about it. */
export type LogWeek = {
  readonly which: "this" | "last";
  readonly year: number;
  readonly week: number;
  /** Already logged: the hours are changed then, not written twice. */
  readonly stored: DeliveredHours | undefined;
  /** Planned in that week, or else as planned the last time. */
  readonly planned: number | null;
};

/** This week and last week, last week first as long as it was not logged. */
export function logWeeks(
  hours: readonly DeliveredHours[],
  at: PlainDate,
): readonly [LogWeek, LogWeek] {
  const today = Temporal.PlainDate.from(at);
  const last = weekOf(hours, "last", today.subtract({ weeks: 1 }));
  const current = weekOf(hours, "this", today);
  return last.stored === undefined ? [last, current] : [current, last];
}

function weekOf(
  hours: readonly DeliveredHours[],
  which: LogWeek["which"],
  day: Temporal.PlainDate,
): LogWeek {
  const year = day.yearOfWeek ?? day.year;
  const week = day.weekOfYear ?? 1;
  const stored = hours.find((each) => each.year === year && each.week === week);
  const before = hours
    .filter((each) => each.year < year || (each.year === year && each.week < week))
    .toSorted((a, b) => a.year - b.year || a.week - b.week)
    .at(-1);
  return { which, year, week, stored, planned: (stored ?? before)?.plannedHours ?? null };
}
