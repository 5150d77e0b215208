import { z } from "zod";

/** A calendar day, ISO 8601 `YYYY-MM-DD`, that exists (31 February is refused). */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/**
 * A day of birth, or only its month: `1998-04-17` or `1998-04`.
 * Where only the month is known, the first day of the month counts (signals-core, Time).
 */
export const BirthDate = z.union([PlainDate, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);
export type BirthDate = z.infer<typeof BirthDate>;
