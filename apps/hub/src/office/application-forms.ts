import { type Html, html } from "../html/html.ts";
import { card } from "../pages/parts.ts";
import type { Reader } from "../pages/reader.ts";

/**
 * The two ways to judge an application. The fingerprint that the hub got does not stand on the page:
 * whoever approves types what the organisation reads out.
 */
export function judgeForms({ words }: Reader, id: string): Html {
  const text = words.approver.application;
  const action = `/beheer/aanmeldingen/${id}`;
  const approve = html`<form method="post" action="${action}/akkoord" class="fields">
<label for="fingerprint">${text.typed}</label>
<p class="soft small" id="fingerprint-help">${text.typedHelp}</p>
<input id="fingerprint" name="fingerprint" class="fingerprint" required autocomplete="off" spellcheck="false" inputmode="numeric" aria-describedby="fingerprint-help">
<label class="check"><input type="checkbox" name="register" value="ja" required> <span>${text.checkedRegister}</span></label>
<label class="check"><input type="checkbox" name="contract" value="ja" required> <span>${text.checkedContract}</span></label>
<div class="actions"><button type="submit">${text.approve}</button></div>
</form>`;
  const refuse = html`<details><summary>${text.refuse}</summary>
<form method="post" action="${action}/weigeren" class="fields">
<label for="reason">${text.why}</label>
<p class="soft small" id="reason-help">${text.whyHelp}</p>
<input id="reason" name="reason" required maxlength="200" autocomplete="off" aria-describedby="reason-help">
<div class="actions"><button type="submit" class="quiet">${text.refuse}</button></div>
</form></details>`;
  return html`${card(text.compare, text.compareLead, approve)}<div class="card">${refuse}</div>`;
}
