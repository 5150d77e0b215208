import fc from "fast-check";
import { addDays, type PlainDate } from "../../plain-date/plain-date.ts";

/** Fields of a record as they are made up. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a made-up record is built from, around the day the question is asked for. */
export type Around = {
  readonly at: PlainDate;
  /** Days around `at`, with the boundaries more often than chance would. */
  readonly day: fc.Arbitrary<PlainDate>;
};

/** The parts for day `at`. */
export function aroundDay(at: PlainDate): Around {
  const daysAway = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -500, max: 60 }));
  return { at, day: daysAway.map((days) => addDays(at, days)) };
}

/** The value, or null about one in three times. */
export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 2 });
}

/** A start around the day, and an end up to 300 days later or none. */
export function aPeriod({ day }: Around): fc.Arbitrary<{
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}> {
  return fc
    .tuple(day, maybe(fc.integer({ min: 0, max: 300 })))
    .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
}
