import fc from "fast-check";
import { addDays } from "../../plain-date/plain-date.ts";
import { type Around, type Fields, maybe } from "./around.ts";

/** Goals that mostly still count, and that are closed soon after they began when they are. */
export function goalFields({ day }: Around): fc.Arbitrary<Fields> {
  return fc
    .record({
      startDate: day,
      status: fc.constantFrom("lopend", "lopend", "gehaald", "vervallen"),
      took: maybe(fc.integer({ min: 0, max: 90 })),
    })
    .map(({ took, ...goal }) => ({
      ...goal,
      closedOn: took === null ? null : addDays(goal.startDate, took),
    }));
}
