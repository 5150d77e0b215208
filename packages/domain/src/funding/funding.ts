import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { recordFields } from "../record/record.ts";

const share = z.number().min(0).max(100).nullable();

/** How it is paid for. An amount always says its period and year (S25, trap 14). */
export const Funding = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  scheme: z.enum([
    "meerzorg",
    "groepsmeerzorg",
    "vg-tarief",
    "vg7-plus",
    "pgb",
    "zorg-in-natura",
    "gemeentelijk-maatwerk",
    "wmo",
    "zvw",
    "verlengde-jeugdhulp",
  ]),
  from: PlainDate,
  until: PlainDate.nullable(),
  /** The day a renewal must be in; a moment to think again (S24, G43). */
  renewalOn: PlainDate.nullable(),
  /** Whole euros. */
  amountEuro: z.number().int().min(0).nullable(),
  amountPer: z.enum(["dagdeel", "week", "jaar"]).nullable(),
  amountYear: z.number().int().min(1990).max(2200).nullable(),
  onTopOfPackage: z.boolean().nullable(),
  /** Percentage of the money per use (S25, G42). */
  staffShare: share,
  environmentShare: share,
  contextShare: share,
});
export type Funding = z.infer<typeof Funding>;
