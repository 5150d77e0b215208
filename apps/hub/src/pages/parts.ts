import { type Content, type Html, html } from "../html/html.ts";

/** A named part of a page: a title, the line under it, and what it holds. */
export function card(title: string, lead: Content, content: Content, id?: string): Html {
  const anchor = id ?? slugOf(title);
  return html`<section class="card" aria-labelledby="${anchor}">
<header><h2 id="${anchor}">${title}</h2>${lead && html`<p class="soft small">${lead}</p>`}</header>
${content}
</section>`;
}

/** The opening of a page: one sentence, and what it means. */
export function intro(sentence: Content, lead: Content): Html {
  return html`<div class="intro"><h1>${sentence}</h1>${lead && html`<p class="lead">${lead}</p>`}</div>`;
}

/** What a page says when there is nothing yet, and what to do about it. */
export function emptyState(title: string, lead: string): Html {
  return html`<div class="empty"><p><strong>${title}</strong></p><p class="soft">${lead}</p></div>`;
}

/** Names with what they are, two columns where there is room. */
export function facts(rows: readonly (readonly [string, Content])[]): Html {
  const lines = rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  return html`<dl class="facts">${lines}</dl>`;
}

/** A message that stands out: what went wrong, or what was done. */
export function notice(text: string, isProblem: boolean): Html {
  const role = isProblem ? "alert" : "status";
  const mark = isProblem ? "problem" : "done";
  return html`<p class="notice ${mark}" role="${role}">${text}</p>`;
}

/** The head of a column of numbers, which stand at the end. */
export type NumberHead = { readonly number: string };

/** A table that scrolls inside itself on a narrow screen, and can be scrolled by keyboard. */
export function scrollTable(
  caption: string,
  head: readonly (string | NumberHead)[],
  rows: Content,
): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
<table><caption class="unseen">${caption}</caption>
<thead><tr>${head.map(headCell)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function headCell(name: string | NumberHead): Html {
  if (name === "") return html`<td></td>`;
  return typeof name === "string"
    ? html`<th scope="col">${name}</th>`
    : html`<th scope="col" class="number">${name.number}</th>`;
}

/** A fingerprint in its groups of five digits. */
export function fingerprint(digits: string): Html {
  return html`<span class="fingerprint">${digits.replaceAll("-", " ")}</span>`;
}

function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.slice(0, 60);
}
