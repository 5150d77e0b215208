import { addDays, type PlainDate, type Trajectory } from "@nabij/domain";
import type { signalTally } from "../kept-signal/table.ts";
import { dayAfter, endless, type SpanRow } from "./span.ts";
import { covers } from "./span-changes.ts";

export type TallyRow = typeof signalTally.$inferSelect;

/**
 * How many signals a trajectory has from `day` on, one row per stretch of days on which that stays
 * the same; days without a signal are counted too, days on which it does not run are not.
 */
export function tallyOf(
  organisationId: string,
  { id: trajectoryId, startDate, endDate }: Trajectory,
  spans: readonly SpanRow[],
  day: PlainDate,
): readonly TallyRow[] {
  const first = startDate > day ? startDate : day;
  const last = endDate ?? endless;
  const turns = spans.flatMap(({ from, until }) => [from, dayAfter(until)]);
  const begins = [...new Set([first, ...turns])]
    .filter((turn) => turn >= first && turn <= last && turn !== endless)
    .toSorted();
  const rows = begins.map((from, place): TallyRow => {
    const open = spans.filter((span) => covers(span, from));
    const next = begins[place + 1];
    return {
      organisationId,
      trajectoryId,
      from,
      until: next === undefined ? last : addDays(next, -1),
      dossier: open.length,
      process: open.filter(({ reads }) => reads === "process").length,
      startDate,
    };
  });
  return last < first ? [] : rows;
}

/** Whether two tallies say the same from `day` on. */
export function sameTally(a: readonly TallyRow[], b: readonly TallyRow[], day: PlainDate): boolean {
  return saidFrom(a, day) === saidFrom(b, day);
}

function saidFrom(rows: readonly TallyRow[], day: PlainDate): string {
  const words = rows
    .filter(({ until }) => until >= day)
    .map(({ from, until, dossier, process, startDate }) =>
      [from < day ? day : from, until, dossier, process, startDate].join(" "),
    );
  return words.toSorted().join("\n");
}
