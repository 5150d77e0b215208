import { z } from "zod";

/** `doel` grows into a goal of the trajectory, `actie` into an agreement of one person. */
export const AgreementKind = z.enum(["doel", "actie"]);
export type AgreementKind = z.infer<typeof AgreementKind>;

export const AgreementStatus = z.enum([
  "idee",
  "voorstel",
  "afgesproken",
  "eerst-wzd-stappen",
  "vervallen",
]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

const Line = z.string().max(300);

/**
 * What the client thinks of it. "Not here" and "not asked" are recorded as such and never count
 * as agreement (trap 25: no voice is no objection, and no consent either).
 */
export const ClientView = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("said"), text: Line }),
  z.object({ kind: z.literal("estimated"), text: Line }),
  z.object({ kind: z.enum(["not-asked", "not-here"]) }),
]);
export type ClientView = z.infer<typeof ClientView>;

/** What is agreed, in the words of the table. `when` is a date, or what was said instead of one. */
export const AgreementWords = z.object({
  kind: AgreementKind,
  what: Line,
  who: Line,
  /** The participant it is about, when that person sits at the table. */
  whoId: z.string().max(64).nullable(),
  when: Line,
  signOfSuccess: Line,
  clientView: ClientView,
  reviewOn: z.iso.date().nullable(),
  /** The table says it limits the client's freedom; the words are looked at as well. */
  isRestriction: z.boolean(),
  /** The answers it follows from. */
  answerIds: z.array(z.string().max(64)).max(200),
});
export type AgreementWords = z.infer<typeof AgreementWords>;

export const SessionAgreement = AgreementWords.extend({
  id: z.string(),
  status: AgreementStatus,
  /** Participants who said yes to exactly these words; an edit asks them again. */
  acceptedBy: z.array(z.string()),
});
export type SessionAgreement = z.infer<typeof SessionAgreement>;
