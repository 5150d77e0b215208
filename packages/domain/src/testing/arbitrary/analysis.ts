import fc from "fast-check";
import type { Around, Fields } from "./around.ts";

/** An explanatory analysis that is read by one other place or by none. */
export function analysisFields({ day }: Around): fc.Arbitrary<Fields> {
  const receipt = fc.record({ organisation: fc.constantFrom("a", "b"), on: day });
  return fc.record({ readReceipts: fc.array(receipt, { maxLength: 1 }) });
}
