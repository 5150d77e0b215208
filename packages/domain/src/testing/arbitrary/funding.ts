import fc from "fast-check";
import { type Around, aPeriod, type Fields, maybe } from "./around.ts";

/** Money of which a use often has nothing or all of it, and a renewal not far from the day. */
export function fundingFields(around: Around): fc.Arbitrary<Fields> {
  const share = maybe(fc.constantFrom(0, 0, 40, 100));
  return fc
    .record({
      period: aPeriod(around),
      scheme: fc.constantFrom("meerzorg", "groepsmeerzorg", "pgb"),
      staffShare: share,
      environmentShare: share,
      contextShare: share,
    })
    .map(({ period, ...rest }) => ({ ...period, ...rest }));
}
