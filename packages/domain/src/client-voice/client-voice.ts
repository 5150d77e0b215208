import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** What the client says or shows about the care, as said or seen (S32, G45). No voice is no consent (trap 25). */
export const ClientVoice = z.object({
  ...recordFields,
  clientId: recordFields.id,
  date: PlainDate,
  how: z
    .enum(["zelf-gezegd", "met-ondersteuning", "zonder-woorden", "via-vertegenwoordiger"])
    .nullable(),
  /** What was asked, if something was. */
  question: Line.nullable(),
  said: Prose,
  /** Who the client lets know it. */
  sharedWith: z.array(z.enum(["team", "familie", "casusregie", "niemand"])),
});
export type ClientVoice = z.infer<typeof ClientVoice>;
