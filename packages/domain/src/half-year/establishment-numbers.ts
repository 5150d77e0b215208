import { z } from "zod";
import { RecordId } from "../record/record.ts";

/** The KvK vestigingsnummer of a location: twelve digits (general knowledge, standards A4 names it). */
export const EstablishmentNumber = z.string().regex(/^\d{12}$/);

/** Which number belongs to which team; null takes it away. What is not named stays as it was. */
export const EstablishmentNumbers = z
  .array(z.object({ teamId: RecordId, number: EstablishmentNumber.nullable() }))
  .max(1000);
export type EstablishmentNumbers = z.infer<typeof EstablishmentNumbers>;

/** The numbers after a change; the last word about a team counts. */
export function changedEstablishments(
  current: EstablishmentNumbers,
  changes: EstablishmentNumbers,
): EstablishmentNumbers {
  const numbers = new Map([...current, ...changes].map(({ teamId, number }) => [teamId, number]));
  return [...numbers]
    .map(([teamId, number]) => ({ teamId, number }))
    .filter(({ number }) => number !== null);
}
