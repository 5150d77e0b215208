import fc from "fast-check";
import { BurdenSign, ExpectationOfParty } from "../../client/client.ts";
import { type Around, type Fields, maybe } from "./around.ts";

/** Who stands around a client, parents before others, and whether later is thought of. */
export function networkFields({ day }: Around): fc.Arbitrary<Fields> {
  const member = fc.record({
    relation: fc.constantFrom("ouder", "ouder", "broer-of-zus", "vriend"),
    label: fc.constantFrom("moeder", "zus"),
    chosenByClient: maybe(fc.boolean()),
    expectation: maybe(fc.constantFrom(...ExpectationOfParty.options)),
    carriesCare: maybe(fc.boolean()),
    burdenSigns: fc.constantFrom([], [], [BurdenSign.options[0]], BurdenSign.options),
    burden: fc.constantFrom(null, null, null, "zwaar"),
  });
  return fc.record({
    network: maybe(fc.array(member, { maxLength: 3 })),
    futureCare: fc.constantFrom(null, "zus"),
    futureCareOn: fc.oneof(fc.constant(null), day),
  });
}
