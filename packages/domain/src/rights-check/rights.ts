import { z } from "zod";
import { Certainty } from "../restriction/rule-set.ts";
import table from "./rights.json" with { type: "json" };
import type { RightsCheck } from "./rights-check.ts";

/** One line of the checklist, with the law it comes from: a link to read, never a verdict (S18). */
export const Right = z.object({
  right: z.enum([
    "education",
    "safety",
    "perspective",
    "ownSay",
    "contactWithFamily",
    "staffInformed",
  ]),
  source: z.string().min(1),
  url: z.url().nullable(),
  /** `G`: check it before relying on it. */
  certainty: Certainty,
});
export type Right = z.infer<typeof Right>;

/** The checklist in the order in which it is asked. */
export const rights: readonly Right[] = z.array(Right).parse(table);

/** How a line was answered; null was not asked or not known. */
export function answerOf(check: RightsCheck, { right }: Pick<Right, "right">) {
  if (right !== "staffInformed") return check[right];
  if (check.staffInformed === null) return null;
  return check.staffInformed ? "ja" : "nee";
}
