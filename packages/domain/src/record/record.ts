import { z } from "zod";

/** An identifier without meaning (UUID); it may stand in an address, a name or number may not. */
export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/** What every stored record carries: its id and the version that guards against lost updates. */
export const recordFields = {
  id: RecordId,
  version: z.number().int().min(1),
};

/** A number the organisation's own record system gave, such as `T0002`. */
export const SourceNumber = z.string().trim().min(1).max(64);

/** A time of day in Amsterdam, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One line of plain text. */
export const Line = z.string().trim().min(1).max(300);

/** Plain text of a few paragraphs. */
export const Prose = z.string().trim().min(1).max(5000);
