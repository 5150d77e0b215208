import { z } from "zod";

const Id = z.string().min(1).max(64);

type Simple =
  | { op: "on-demand" }
  | { op: "nothing-said" }
  | { op: "at-most" | "at-least"; value: number }
  | { op: "one-of"; values: string[] }
  | { op: "lexicon"; list: string }
  | { op: "diverges" };

/** When a follow-up fires. Plain data: no expression strings, no evaluation. */
export type ProbeCondition = Simple | { op: "and" | "or"; of: ProbeCondition[] };

export const ProbeCondition: z.ZodType<ProbeCondition> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.object({ op: z.literal("on-demand") }),
    /** The first answer was "no", "nothing", "none" or "I would not know". Also on demand. */
    z.object({ op: z.literal("nothing-said") }),
    z.object({ op: z.enum(["at-most", "at-least"]), value: z.number() }),
    z.object({ op: z.literal("one-of"), values: z.array(Id).min(1) }),
    /** A word of the list is said and not denied: "geen last" does not count. */
    z.object({ op: z.literal("lexicon"), list: Id }),
    /** The roles at the table look at it differently (reflection §4.5); known once revealed. */
    z.object({ op: z.literal("diverges") }),
    z.object({ op: z.enum(["and", "or"]), of: z.array(ProbeCondition).min(1) }),
  ]),
);

/** The conditions a condition is made of, without the and/or around them. */
export function partsOf(when: ProbeCondition): Simple[] {
  return "of" in when ? when.of.flatMap(partsOf) : [when];
}
