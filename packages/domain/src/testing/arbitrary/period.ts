import type fc from "fast-check";
import { type Around, aPeriod, type Fields } from "./around.ts";

/** A period that may lie anywhere around the day, of up to 300 days or without an end. */
export function periodFields(around: Around): fc.Arbitrary<Fields> {
  return aPeriod(around);
}
