import { err, ok, type Result } from "@nabij/domain";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { Bytes32, Moment } from "../round/message.ts";
import { Approver } from "./application.ts";

const Text = z
  .string()
  .max(200)
  .refine((text) => text.trim() === text && text.length > 0);
const Signature = z.strictObject({ by: Approver, at: Moment });

/** For whom an invitation is made, and the last day it holds. */
export const Invitee = z.strictObject({
  organisation: Text,
  contactEmail: z.email().max(200),
  endsOn: z.iso.date(),
});
export type Invitee = z.infer<typeof Invitee>;

/** An invitation as the hub keeps it. The code itself is nowhere in it. */
export const Invitation = z.strictObject({
  id: z.uuid(),
  invitee: Invitee,
  made: Signature,
  approved: Signature.nullable(),
  /** `invitationHash`; null until a second person approved. */
  codeHash: Bytes32.nullable(),
  withdrawn: Signature.nullable(),
  used: z.strictObject({ applicationId: z.uuid(), at: Moment }).nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** How an invitation stands on a day; only an open one lets anybody apply. */
export type InvitationStanding = "proposed" | "open" | "used" | "withdrawn" | "ended";

export type InvitationRefusal =
  /** The last day lies in the past or too far ahead. */
  | { readonly type: "end-date-wrong" }
  | { readonly type: "same-approver" }
  | { readonly type: "invitation-closed" };

/** One answer for every code that does not count, so that trying teaches nothing. */
export type InvitationUnusable = { readonly type: "invitation-refused" };

/** Days that an invitation usually and at most holds. */
const [usualDays, mostDays] = [30, 92];

/** The usual and the latest last day of an invitation that is made today. */
export function endsOf(today: string): { readonly usual: string; readonly latest: string } {
  const day = Temporal.PlainDate.from(today);
  const after = (days: number) => day.add({ days }).toString();
  return { usual: after(usualDays), latest: after(mostDays) };
}

/** How an invitation stands; `today` is the date at the hub. */
export function standingOf(invitation: Invitation, today: string): InvitationStanding {
  if (invitation.used !== null) return "used";
  if (invitation.withdrawn !== null) return "withdrawn";
  if (today > invitation.invitee.endsOn) return "ended";
  return invitation.approved === null ? "proposed" : "open";
}

/** One person asks for an invitation; nothing goes out yet. */
export function makeInvitation(
  id: string,
  invitee: Invitee,
  made: { readonly by: Approver; readonly at: string },
  today: string,
): Result<Invitation, InvitationRefusal> {
  const isWithin = invitee.endsOn >= today && invitee.endsOn <= endsOf(today).latest;
  if (!isWithin) return err({ type: "end-date-wrong" });
  return ok({ id, invitee, made, approved: null, codeHash: null, withdrawn: null, used: null });
}

/** Another person agrees; from then on there is a code, of which only the hash is kept. */
export function approveInvitation(
  invitation: Invitation,
  approved: { readonly by: Approver; readonly at: string },
  codeHash: string,
  today: string,
): Result<Invitation, InvitationRefusal> {
  if (standingOf(invitation, today) !== "proposed") return err({ type: "invitation-closed" });
  if (invitation.made.by.id === approved.by.id) return err({ type: "same-approver" });
  return ok({ ...invitation, approved, codeHash });
}

/** One person is enough to withdraw what nobody used yet. */
export function withdrawInvitation(
  invitation: Invitation,
  withdrawn: { readonly by: Approver; readonly at: string },
  today: string,
): Result<Invitation, InvitationRefusal> {
  const standing = standingOf(invitation, today);
  if (standing !== "proposed" && standing !== "open") return err({ type: "invitation-closed" });
  return ok({ ...invitation, withdrawn });
}

/**
 * Ties an application to the invitation it came with, once. It only opens the door to the hub's two
 * people: who the applicant is they still hear in the fingerprint.
 */
export function spendInvitation(
  invitation: Invitation | undefined,
  used: { readonly applicationId: string; readonly at: string },
  today: string,
): Result<Invitation, InvitationUnusable> {
  if (invitation === undefined || standingOf(invitation, today) !== "open")
    return err({ type: "invitation-refused" });
  return ok({ ...invitation, used });
}
