import { endsOf, type Invitation } from "@nabij/federation";
import { type Html, html } from "../html/html.ts";
import { card } from "../pages/parts.ts";
import type { Reader } from "../pages/reader.ts";

export const invitationPath = "/beheer/uitnodigingen";

/** The form with which one person asks for an invitation. */
export function makeForm({ words }: Reader, today: string): Html {
  const text = words.invitation;
  const { usual, latest } = endsOf(today);
  const form = html`<form method="post" action="${invitationPath}" class="fields">
<label for="organisation">${text.organisation}</label>
<input id="organisation" name="organisation" required maxlength="200" autocomplete="off">
<label for="contact">${text.email}</label>
<input id="contact" name="contact" type="email" required maxlength="200" autocomplete="off">
<label for="endsOn">${text.endsOn}</label>
<p class="soft small" id="ends-help">${text.endsOnHelp}</p>
<input id="endsOn" name="endsOn" type="date" required min="${today}" max="${latest}" value="${usual}" aria-describedby="ends-help">
<div class="actions"><button type="submit">${text.submit}</button></div>
</form>`;
  return card(text.make, text.makeLead, form);
}

/** With which another person approves; the answer to this form is the code. */
export function agreeForm({ words }: Reader, { id, invitee }: Invitation): Html {
  const text = words.invitation;
  const form = html`<form method="post" action="${invitationPath}/${id}/akkoord" class="fields">
<div class="actions"><button type="submit">${text.approve}</button></div>
</form>`;
  return card(text.agree, text.agreeLead(invitee.organisation), form);
}

/** With which one person withdraws what nobody used yet. */
export function withdrawForm({ words }: Reader, { id }: Invitation): Html {
  const text = words.invitation;
  return html`<div class="card"><details><summary>${text.withdraw}</summary><p>${text.withdrawLead}</p>
<form method="post" action="${invitationPath}/${id}/intrekken" class="fields">
<label class="check"><input type="checkbox" name="zeker" value="ja" required> <span>${text.withdrawSure}</span></label>
<div class="actions"><button type="submit" class="quiet">${text.withdraw}</button></div>
</form></details></div>`;
}

/** The code, in the one answer that ever holds it. */
export function codeCard({ words }: Reader, { id, invitee }: Invitation, code: string): Html {
  const text = words.invitation;
  return card(text.code, text.codeLead(invitee.organisation), [
    html`<p class="fingerprint code">${code}</p>`,
    html`<p>${text.codeHow(invitee.contactEmail)}</p><p class="soft small">${text.codeStays}</p>`,
    html`<p><a class="button" href="${invitationPath}/${id}">${text.codeDone}</a></p>`,
  ]);
}
