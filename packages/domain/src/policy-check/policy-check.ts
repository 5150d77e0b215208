import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** What an organisation's policy on one-to-one care says, and where (S31, S21). */
export const PolicyAnswer = z.object({
  /** The key of the question in `policy-questions.json`. */
  question: z.string().min(1).max(60),
  answer: z.enum(["ja", "deels", "nee"]).nullable(),
  where: Line.nullable(),
});
export type PolicyAnswer = z.infer<typeof PolicyAnswer>;

/** An organisation's look at its own policy, on a day (S31). */
export const PolicyCheck = z.object({
  ...recordFields,
  date: PlainDate,
  filledInBy: Line.nullable(),
  answers: z.array(PolicyAnswer),
});
export type PolicyCheck = z.infer<typeof PolicyCheck>;
