import type { PendingKey, RosterMember } from "@nabij/federation";
import { type Html, html } from "../html/html.ts";
import { card } from "../pages/parts.ts";
import { dayText, type Reader } from "../pages/reader.ts";
import type { Approver } from "../store/approvers.ts";

/**
 * A new key that an organisation asks for. As at admission its fingerprint does not stand on the
 * page: whoever confirms types what the organisation reads out.
 */
export function newKeyCard(
  reader: Reader,
  { organisationId, name }: RosterMember,
  { at, approvals }: PendingKey,
  me: Approver,
): Html {
  const text = reader.words.key;
  const { application } = reader.words.approver;
  const action = `/beheer/deelnemers/${organisationId}/nieuwe-sleutel`;
  const id = `key-${organisationId}`;
  const isMine = approvals.some(({ by }) => by.id === me.id);
  const known = approvals.map((each) =>
    application.decided(each.by.name, dayText(reader, each.at), true),
  );
  const confirm = html`<form method="post" action="${action}/akkoord" class="fields">
<label for="${id}">${text.typed(name)}</label>
<p class="soft small" id="${id}-help">${application.typedHelp}</p>
<input id="${id}" name="fingerprint" class="fingerprint" required autocomplete="off" spellcheck="false" inputmode="numeric" aria-describedby="${id}-help">
<div class="actions"><button type="submit">${text.confirm}</button></div>
</form>`;
  const refuse = html`<details><summary>${text.refuse}</summary><p>${text.refuseLead}</p>
<form method="post" action="${action}/weigeren" class="fields">
<label class="check"><input type="checkbox" name="zeker" value="ja" required> <span>${text.refuseSure}</span></label>
<div class="actions"><button type="submit" class="quiet">${text.refuse}</button></div>
</form></details>`;
  return card(text.title(name), text.lead(dayText(reader, at)), [
    known.length > 0 && html`<p>${known.join("; ")}</p>`,
    isMine ? html`<p class="notice done" role="status">${application.seenByYou}</p>` : confirm,
    refuse,
  ]);
}
