import fc from "fast-check";
import type { Fields } from "./around.ts";

/** Diagnoses that change more often than the list of statuses alone would have it. */
export function diagnosisFields(): fc.Arbitrary<Fields> {
  return fc.record({
    status: fc.constantFrom("gewisseld", "gewisseld", "formeel", "bekend-met", null),
    changeReason: fc.constantFrom(null, "nieuw onderzoek"),
  });
}
