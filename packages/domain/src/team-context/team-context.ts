import { z } from "zod";
import { ExpectationOfParty } from "../client/client.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

const rating = z.enum(["laag", "midden", "hoog"]).nullable();

/** How the team around a trajectory stands on a day: context of every comparison (S30, G40, G41). */
export const TeamContext = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  stability: rating,
  /** Staff who left in the last twelve months, in whole people. */
  staffLeft: z.number().int().min(0).max(500).nullable(),
  confidence: rating,
  support: rating,
  sharedVision: z.boolean().nullable(),
  /** The team, or who treats, is another since this day (G2). */
  teamChangedOn: PlainDate.nullable(),
  /** What the team expects of one-to-one care, beside what the family expects (G44). */
  expectation: ExpectationOfParty.nullable(),
  /** Whether other residents were asked how it is for them, and whether they complain (G50, S55). */
  coResidentsAsked: z.boolean().nullable(),
  coResidentsComplain: z.boolean().nullable(),
  /** Staff for ten clients, and moments of undivided attention in 24 hours (S56: 3.b, 4.a; G54). */
  staffPerTenClients: z.number().min(0).max(50).nullable(),
  attentionMoments: z.number().int().min(0).max(48).nullable(),
  note: Prose.nullable(),
});
export type TeamContext = z.infer<typeof TeamContext>;
