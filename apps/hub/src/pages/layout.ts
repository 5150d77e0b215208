import type { FastifyReply } from "fastify";
import { type Content, type Html, html } from "../html/html.ts";
import type { Reader } from "./reader.ts";

/** A page of the hub: what it is called, what is in it, and which part of the menu it belongs to. */
export type Page = {
  readonly title: string;
  readonly content: Content;
  /** Address in the menu that is marked as the present one. */
  readonly current?: string;
  readonly status?: number;
  /** Has a script that brings the page up to date by itself; it works without. */
  readonly isLive?: boolean;
};

/** Sheets in the order in which a later one may overrule an earlier one. */
const sheets = ["hub", "page", "parts", "fields", "print"] as const;

/** Sends a page of the public part, or of the office when `office` says so. */
export function sendPage(reply: FastifyReply, reader: Reader, page: Page): FastifyReply {
  const isOffice = reader.approver !== undefined && reader.path.startsWith("/beheer");
  const main = html`<main id="inhoud" tabindex="-1">${page.content}</main>`;
  const body = isOffice ? html`<div class="with-side">${sideOf(reader, page)}${main}</div>` : main;
  return reply
    .status(page.status ?? 200)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(documentOf(reader, page, body).markup);
}

function documentOf(reader: Reader, { title, isLive, current }: Page, body: Html): Html {
  const { words, language } = reader;
  const script = html`<script src="/assets/live.js" defer></script>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Nabij ${words.site.name}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
${sheets.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css">\n`)}${isLive === true && script}
</head>
<body>
<a class="skip" href="#inhoud">${words.site.skip}</a>
${headerOf(reader, current)}
${reader.isDemo && html`<p class="made-up" role="note">${words.site.madeUp}</p>`}
${body}
${footerOf(reader)}
</body>
</html>
`;
}

function headerOf({ words, language, path, approver }: Reader, current: string | undefined): Html {
  const { nav, name, otherLanguage, menu } = words.site;
  const other = language === "nl" ? "en" : "nl";
  const office = approver === undefined ? ["/inloggen", nav.signIn] : ["/beheer", nav.office];
  const links = [["/", nav.publications], ["/uitleg", nav.how], office] as const;
  const isIn = (href: string) =>
    href === "/beheer" ? path.startsWith("/beheer") : (current ?? path) === href;
  return html`<header class="top">
<a class="mark" href="/">nabij<span>.</span> <small>${name}</small></a>
<nav aria-label="${menu}">
${links.map(([href, text]) => link(href ?? "/", text ?? "", isIn(href ?? "/")))}
<a href="${path}?taal=${other}" lang="${other}" hreflang="${other}">${otherLanguage}</a>
</nav>
</header>`;
}

function sideOf({ words, path, approver }: Reader, { current }: Page): Html {
  const { nav, signedInAs, signOut } = words.approver;
  const links = [
    ["/beheer", nav.office],
    ["/beheer/uitnodigingen", nav.invitations],
    ["/beheer/aanmeldingen", nav.applications],
    ["/beheer/deelnemers", nav.members],
    ["/beheer/vragen", nav.plans],
    ["/beheer/rondes", nav.rounds],
    ["/beheer/logboek", nav.log],
  ] as const;
  const me = signedInAs(approver?.name ?? "");
  return html`<aside class="side" aria-label="${me}">
<nav aria-label="${words.site.nav.office}">
${links.map(([href, text]) => link(href, text, (current ?? path) === href))}
</nav>
<form method="post" action="/uitloggen" class="sign-out">
<p class="soft small">${me}</p>
<button class="quiet" type="submit">${signOut}</button>
</form>
</aside>`;
}

function footerOf({ words }: Reader): Html {
  const { foot } = words.site;
  return html`<footer class="foot">
<a href="/federation/schema.json">${foot.schema}</a>
<a href="/federation/log">${foot.log}</a>
<a href="/uitleg#controleren">${foot.fingerprint}</a>
</footer>`;
}

function link(href: string, text: string, isCurrent: boolean): Html {
  return isCurrent
    ? html`<a href="${href}" aria-current="page">${text}</a>`
    : html`<a href="${href}">${text}</a>`;
}
