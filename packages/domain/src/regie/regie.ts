import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** Who steers what; the client's own regie is something else (S9, trap 9). */
export const RegieRole = z.enum(["procesregie", "behandelregie", "casusregie"]);
export type RegieRole = z.infer<typeof RegieRole>;

/** One of the three regie roles of a trajectory, held by someone for a time (S9, S10, G12). */
export const RegieAssignment = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  /** Null where a record of another system did not say; it then fills no role. */
  regieRole: RegieRole.nullable(),
  /** The function that holds it ("gedragswetenschapper team Noord"), not a private name. */
  holder: Line.nullable(),
  organisation: Line.nullable(),
  mandate: Line.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  /** Several may hold a role together; one of them answers for it (trap 9). */
  isAccountable: z.boolean().nullable(),
  /** The assignment it was taken over from, and the day the receiver said yes. */
  takenOverFromId: recordFields.id.nullable(),
  acceptedOn: PlainDate.nullable(),
  /** The holder says it is too much; the number of people this holder carries (G14). */
  isOverloaded: z.boolean().nullable(),
  caseload: z.number().int().min(0).max(1000).nullable(),
  /** What happened when it ended: handed over and accepted, or dropped (G13). */
  handover: z.enum(["overgedragen", "aanvaard", "zonder-overdracht"]).nullable(),
});
export type RegieAssignment = z.infer<typeof RegieAssignment>;
