import fc from "fast-check";
import { z } from "zod";
import { TimeOfDay } from "../../record/record.ts";
import { type Around, maybe } from "./around.ts";

/** Whole numbers stay this close to their least, so that boundaries come up now and then. */
const range = 60;

/**
 * Any value a schema allows: a new field of a record is filled here without a word about it.
 * Numbers stay small, words are a few, days lie around the day asked for.
 */
export function ofSchema(schema: z.core.$ZodType, around: Around): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNumber) return ofNumber(schema);
  if (schema === TimeOfDay) return fc.constantFrom("07:00", "09:30");
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "nullable":
    case "optional":
      return maybe(ofSchema(def.innerType, around));
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "array":
      return fc.array(ofSchema(def.element, around), { minLength: leastOf(schema), maxLength: 3 });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([field, value]) => [field, ofSchema(value, around)]),
        ),
      );
    case "string":
      return "format" in def && def.format === "date" ? around.day : fc.constantFrom("a", "b", "c");
    default:
      throw new Error(`no made-up value for a ${def.type}`);
  }
}

function ofNumber({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? 0, 0);
  return fc.integer({ min, max: Math.min(maxValue ?? Number.POSITIVE_INFINITY, min + range) });
}

/** The least length of a list: 0, or 1 where it may not be empty. */
function leastOf(schema: z.core.$ZodType): number {
  return z.safeParse(schema, []).success ? 0 : 1;
}
