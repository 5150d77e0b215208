import { dayInAmsterdam } from "@nabij/domain";
import { type Invitation, standingOf } from "@nabij/federation";
import { type Content, type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { card, emptyState, facts, intro, notice } from "../pages/parts.ts";
import { dayText, momentText, type Reader } from "../pages/reader.ts";
import { findApplication } from "../store/applications.ts";
import type { Approver } from "../store/approvers.ts";
import { listInvitations } from "../store/invitations.ts";
import { agreeForm, makeForm, invitationPath as path, withdrawForm } from "./invitation-forms.ts";

/** The date at the hub. */
export const todayAt = ({ now }: Pick<Hub, "now">) => dayInAmsterdam(now().getTime());

/** How the page of an application names the invitation it came with. */
export function invitationLine({ words }: Reader, invitation: Invitation | undefined): string {
  const { none, cameWith, notYet } = words.invitation;
  if (invitation === undefined) return none;
  const { invitee, made, approved } = invitation;
  return cameWith(invitee.organisation, made.by.name, approved?.by.name ?? notYet);
}

/** All invitations, and the form for another. */
export function listContent(hub: Hub, reader: Reader): readonly Content[] {
  const text = reader.words.invitation;
  const today = todayAt(hub);
  const all = listInvitations(hub.store);
  const count = (standing: string) =>
    all.filter((each) => standingOf(each, today) === standing).length;
  const list =
    all.length === 0
      ? emptyState(text.empty, text.emptyLead)
      : html`<ul class="rows">${all.map((each) => rowOf(hub, reader, each))}</ul>`;
  return [
    intro(
      text.sentence(count("open"), count("proposed")),
      hub.isOpen ? text.leadOpen : text.leadInvited,
    ),
    makeForm(reader, today),
    card(text.all, text.allLead, list),
  ];
}

function rowOf(hub: Hub, reader: Reader, invitation: Invitation): Html {
  const text = reader.words.invitation;
  const { organisation, contactEmail, endsOn } = invitation.invitee;
  const until = text.until(dayText(reader, endsOn));
  return html`<li><div><h3>${organisation}</h3><p class="soft small">${contactEmail} · ${until}</p></div>
<p>${tagOf(hub, reader, invitation)}</p>
<a class="button" href="${path}/${invitation.id}">${text.look}<span class="unseen">: ${organisation}</span></a></li>`;
}

/** How an invitation stands, in a word. */
export function tagOf(hub: Hub, { words }: Reader, invitation: Invitation): Html {
  const standing = standingOf(invitation, todayAt(hub));
  const tone = { proposed: "waiting", open: "approved", used: "member" };
  const name = standing in tone ? tone[standing as keyof typeof tone] : "left";
  return html`<span class="tag ${name}">${words.invitation.standing[standing]}</span>`;
}

/** One invitation: who did what, and what may be done now. */
export function oneContent(
  hub: Hub,
  reader: Reader,
  invitation: Invitation,
  me: Approver,
): Content {
  const text = reader.words.invitation;
  const { invitee, made, used } = invitation;
  const standing = standingOf(invitation, todayAt(hub));
  const signed = (who: Invitation["approved"]) =>
    who === null ? text.notYet : text.by(who.by.name, momentText(reader, who.at));
  const applicant = used && findApplication(hub.store, used.applicationId);
  const usedBy =
    used === null
      ? text.notYet
      : html`<a href="/beheer/aanmeldingen/${used.applicationId}">${text.usedBy(applicant?.application.details.name ?? "", momentText(reader, used.at))}</a>`;
  const known = facts([
    [text.contact, invitee.contactEmail],
    [text.endsOn, dayText(reader, invitee.endsOn)],
    [text.made, signed(made)],
    [text.approved, signed(invitation.approved)],
    [text.used, usedBy],
    ...(invitation.withdrawn === null
      ? []
      : [[text.withdrawn, signed(invitation.withdrawn)] as const]),
  ]);
  const isMine = made.by.id === me.id;
  return [
    intro(invitee.organisation, tagOf(hub, reader, invitation)),
    standing === "proposed" && isMine && notice(text.madeByYou, false),
    card(text.one, "", known),
    standing === "proposed" && !isMine && agreeForm(reader, invitation),
    (standing === "proposed" || standing === "open") && withdrawForm(reader, invitation),
  ];
}
