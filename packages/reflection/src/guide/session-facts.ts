import { z } from "zod";

const Months = z.number().int().nonnegative().nullable();

/**
 * What is known of a trajectory on the day a session begins; the guide chooses and fills its
 * questions with it. null is unknown, and never fills a sentence. Counts and months only.
 */
export const SessionFacts = z.object({
  monthsRunning: Months,
  monthsSinceEvaluation: Months,
  hoursPerDay: z.number().nonnegative().nullable(),
  startReasonKnown: z.boolean().nullable(),
  isYouth: z.boolean().nullable(),
  turns18InMonths: Months,
  restrictionsCount: z.number().int().nonnegative().nullable(),
  isOneToOneRestriction: z.boolean().nullable(),
  opbouwStepsTaken: z.number().int().nonnegative().nullable(),
  goalsOpen: z.number().int().nonnegative().nullable(),
  regieGaps: z.number().int().nonnegative().nullable(),
  independentExpertSeen: z.boolean().nullable(),
  clientHeardLast: z.boolean().nullable(),
  /** Ids of the signals that are open on that day. */
  openSignals: z.array(z.string().max(8)).max(80),
});
export type SessionFacts = z.infer<typeof SessionFacts>;

/** Nothing is known: a conversation without a trajectory. */
export const noFacts: SessionFacts = {
  monthsRunning: null,
  monthsSinceEvaluation: null,
  hoursPerDay: null,
  startReasonKnown: null,
  isYouth: null,
  turns18InMonths: null,
  restrictionsCount: null,
  isOneToOneRestriction: null,
  opbouwStepsTaken: null,
  goalsOpen: null,
  regieGaps: null,
  independentExpertSeen: null,
  clientHeardLast: null,
  openSignals: [],
};
