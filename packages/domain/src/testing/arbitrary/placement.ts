import fc from "fast-check";
import { addDays, type PlainDate } from "../../plain-date/plain-date.ts";
import { type Around, aPeriod, type Fields } from "./around.ts";

/** A stay around the day: voluntary as often as not, and with now and then a look at going home. */
export function placementFields(around: Around): fc.Arbitrary<Fields> {
  const homeReview = fc.record({
    on: around.day,
    outcome: fc.constantFrom("naar-huis", "blijft"),
  });
  const ground = fc.record({
    basis: fc.constantFrom("vrijwillig", "vrijwillig", "gedwongen-kader", null),
    homeReviews: fc.array(homeReview, { maxLength: 1 }),
  });
  const stay = aPeriod({ ...around, day: fc.oneof(around.day, daysBefore(around)) });
  return fc.tuple(stay, ground).map(([period, rest]) => ({ ...period, ...rest }));
}

/** Some weeks before the day: about where the terms after a move end. */
function daysBefore({ at }: Around): fc.Arbitrary<PlainDate> {
  const boundary = fc.constantFrom(7, 8, 14, 15, 28, 29);
  return fc.oneof(boundary, fc.integer({ min: 15, max: 300 })).map((days) => addDays(at, -days));
}
