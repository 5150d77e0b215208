import { z } from "zod";
import { Line } from "../record/record.ts";
import { Escalation } from "./escalation.ts";

/** The days a table meets on; the values of an `EscalationContact`. */
export const weekdays = [
  "maandag",
  "dinsdag",
  "woensdag",
  "donderdag",
  "vrijdag",
  "zaterdag",
  "zondag",
] as const;

/** How the organisation reaches one of the tables outside the team, and when it meets (S3, S37). */
export const EscalationContact = z.object({
  table: Escalation.shape.table,
  /** Who to ask for: a professional or a desk, never a client. */
  name: Line.nullable(),
  /** A telephone number or an e-mail address. */
  reachedBy: Line.nullable(),
  meetsOn: z.array(z.enum(weekdays)).max(7),
  /** When it meets in words, such as "every other week". */
  rhythm: Line.nullable(),
});
export type EscalationContact = z.infer<typeof EscalationContact>;

/** One entry for each table an organisation knows; a table named twice is refused. */
export const EscalationContacts = z
  .array(EscalationContact)
  .refine((all) => new Set(all.map(({ table }) => table)).size === all.length, "one-per-table");
export type EscalationContacts = z.infer<typeof EscalationContacts>;
