import fc from "fast-check";
import { type Around, aPeriod, type Fields } from "./around.ts";

/** Steps of which most failed, and some are the same thing in other words of the same letters. */
export function opbouwStepFields(around: Around): fc.Arbitrary<Fields> {
  return fc
    .record({
      period: aPeriod(around),
      what: fc.constantFrom("Met de bus", "met de  BUS", "Zelf koken"),
      result: fc.constantFrom("niet-gelukt", "niet-gelukt", "gelukt", "loopt", null),
    })
    .map(({ period, ...rest }) => ({ ...period, ...rest }));
}
