import { addDays, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { Intensity } from "./intensity.ts";

/** A stretch of days with the same planned nearness; `until` null goes on. */
export type IntensityStep = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Hours of a day with someone beside them; null where it is not recorded. */
  readonly hoursPerDay: number | null;
};

/** The nearness planned on a day: of periods that overlap, the one that began last. */
export function intensityOn<I extends Pick<Intensity, "id" | "from" | "until">>(
  intensities: readonly I[],
  at: PlainDate,
): I | undefined {
  let found: I | undefined;
  for (const each of intensities) {
    if (isCurrent(each, at) && (found === undefined || isLater(each, found))) found = each;
  }
  return found;
}

/** The planned nearness over time, oldest first; days without a period are in no step. */
export function intensitySteps(intensities: readonly Intensity[]): readonly IntensityStep[] {
  const turns = intensities.flatMap(({ from, until }) =>
    until === null ? [from] : [from, addDays(until, 1)],
  );
  const begins = [...new Set(turns)].toSorted();
  return begins.flatMap((from, place): IntensityStep[] => {
    const current = intensityOn(intensities, from);
    if (current === undefined) return [];
    const next = begins[place + 1];
    const until = next === undefined ? null : addDays(next, -1);
    return [{ from, until, hoursPerDay: current.hoursPerDay }];
  });
}

type Begun = Pick<Intensity, "id" | "from">;

function isLater(a: Begun, b: Begun): boolean {
  return a.from > b.from || (a.from === b.from && a.id > b.id);
}
