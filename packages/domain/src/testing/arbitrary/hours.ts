import fc from "fast-check";
import { addDays, isoWeek, type PlainDate } from "../../plain-date/plain-date.ts";
import type { Around, Fields } from "./around.ts";

/** Hours of a week not far from the day, in tenths. */
export function deliveredHoursFields({ at }: Around): fc.Arbitrary<Fields> {
  const hours = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
  return fc
    .record({
      days: fc.integer({ min: -40, max: 14 }),
      plannedHours: hours,
      deliveredHours: hours,
    })
    .map(({ days, ...rest }) => ({ ...rest, ...weekOf(addDays(at, days)) }));
}

function weekOf(day: PlainDate) {
  const [year, week] = isoWeek(day).split("-W").map(Number);
  return { year, week };
}
