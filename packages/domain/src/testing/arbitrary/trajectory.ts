import fc from "fast-check";
import { addDays } from "../../plain-date/plain-date.ts";
import { type Around, aPeriod, type Fields, maybe } from "./around.ts";
import { networkFields } from "./network.ts";

/** A trajectory around the day: running, over or still to come, and who and why now and then. */
export function trajectoryFields(around: Around): fc.Arbitrary<Fields> {
  return fc
    .record({
      run: aPeriod(around),
      planned: maybe(fc.integer({ min: 0, max: 300 })),
    })
    .map(({ run, planned }) => ({
      startDate: run.from,
      endDate: run.until,
      plannedEndDate: planned === null ? null : addDays(run.from, planned),
    }));
}

/** A client who may turn 18 about now, and about as often is grown up. */
export function clientFields(around: Around): fc.Arbitrary<Fields> {
  const age = fc.oneof(fc.constant(6574), fc.integer({ min: 5800, max: 7000 }));
  return fc
    .tuple(age, networkFields(around))
    .map(([days, network]) => ({ ...network, birthDate: addDays(around.at, -days) }));
}
