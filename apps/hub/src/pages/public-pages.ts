import { defaultThresholds, type Publication } from "@nabij/federation";
import type { FastifyInstance, FastifyReply } from "fastify";
import { type Content, type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { checkLog, logHead } from "../hub-log.ts";
import { findPublication, listPublications } from "../store/publications.ts";
import { sendPage } from "./layout.ts";
import { card, emptyState, facts, fingerprint, intro, notice, scrollTable } from "./parts.ts";
import { publicationContent, shownOf } from "./publication-page.ts";
import { dayText, type Reader, readerOf } from "./reader.ts";

/** The pages that anyone may read. */
export function registerPublicPages(app: FastifyInstance, hub: Hub): void {
  app.get("/", (request, reply) => {
    const reader = readerOf(hub, request, reply);
    const publications = listPublications(hub.store).map(({ publication }) => publication);
    const { site } = reader.words;
    return sendPage(reply, reader, {
      title: site.publications,
      content: homeContent(reader, publications),
    });
  });
  app.get("/uitleg", async (request, reply) => {
    const reader = readerOf(hub, request, reply);
    const content = await howContent(hub, reader);
    return sendPage(reply, reader, { title: reader.words.site.how.title, content });
  });
  app.get("/publicaties/:roundId", (request, reply) => {
    const reader = readerOf(hub, request, reply);
    const { roundId = "" } = request.params as { roundId?: string };
    const kept = findPublication(hub.store, roundId);
    if (kept === undefined) return sendNotFound(reply, reader);
    const { title } = kept.publication.plan;
    return sendPage(reply, reader, {
      title: title[reader.language],
      current: "/",
      content: publicationContent(reader, kept.publication),
    });
  });
}

/** The page of an address that is not there. */
export function sendNotFound(reply: FastifyReply, reader: Reader): FastifyReply {
  const { notFound, notFoundLead, toStart } = reader.words.site;
  const content = [intro(notFound, notFoundLead), html`<p><a href="/">${toStart}</a></p>`];
  return sendPage(reply, reader, { title: notFound, status: 404, content });
}

/** The page of something that went wrong in the server itself, or was asked too often. */
export function sendProblem(
  reply: FastifyReply,
  reader: Reader,
  { type, status }: { readonly type: string; readonly status: number },
): FastifyReply {
  const { site, refusal } = reader.words;
  const known: Readonly<Record<string, string>> = refusal;
  const text = known[type] ?? refusal.failed;
  const content = [intro(site.wrong, text), html`<p>${site.goBack}</p>`];
  return sendPage(reply, reader, { title: site.wrong, status, content });
}

function homeContent(reader: Reader, publications: readonly Publication[]): Content {
  const { site } = reader.words;
  const real = publications.filter(({ isRehearsal }) => !isRehearsal);
  const rehearsals = publications.filter(({ isRehearsal }) => isRehearsal);
  const list =
    real.length === 0
      ? emptyState(site.noPublications, site.noPublicationsLead)
      : rowsOf(reader, real);
  return [
    intro(openingOf(reader, real), site.lead),
    html`<div class="pair">${card(site.publications, site.publicationsLead, list, "publicaties")}
${card(
  site.steps.title,
  site.steps.lead,
  html`<ol>${site.steps.items.map((item) => html`<li>${item}</li>`)}</ol>
<p><a href="/uitleg">${site.how.title}</a></p>`,
)}</div>`,
    rehearsals.length > 0 && card(site.rehearsals, site.rehearsalsLead, rowsOf(reader, rehearsals)),
  ];
}

function openingOf({ words }: Reader, publications: readonly Publication[]): Content {
  const { site } = words;
  const organisations = Math.max(0, ...publications.map((each) => each.organisations));
  if (publications.length === 0) return site.openingEmpty;
  return site.opening(
    html`<a href="#publicaties">${site.countPublications(publications.length)}</a>`,
    html`<a href="/uitleg">${site.countOrganisations(organisations)}</a>`,
  );
}

function rowsOf(reader: Reader, publications: readonly Publication[]): Html {
  const { site, publication } = reader.words;
  const rows = publications.map((each) => {
    const { plan, period, roundId } = each;
    const { shown, all } = shownOf(each);
    const dates = publication.period(dayText(reader, period.from), dayText(reader, period.until));
    return html`<li><div><h3><a href="/publicaties/${roundId}">${plan.title[reader.language]}</a></h3>
<p class="soft small">${dates} · ${site.countOrganisations(each.organisations)}</p></div>
<p class="small">${site.shown(shown, all)}</p></li>`;
  });
  return html`<ul class="rows">${rows}</ul>`;
}

async function howContent(hub: Hub, reader: Reader): Promise<Content> {
  const { how } = reader.words.site;
  const head = [how.party, how.learns, how.never];
  const rows = how.rows.map(
    ([party, learns, never]) =>
      html`<tr><th scope="row">${party}</th><td>${learns}</td><td>${never}</td></tr>`,
  );
  const list = (items: readonly string[]) => items.map((item) => html`<li>${item}</li>`);
  const rules = reader.words.publication.rules(defaultThresholds);
  return [
    intro(how.title, how.lead),
    card(how.parties, how.partiesLead, scrollTable(how.parties, head, rows)),
    html`<div class="pair">${card(how.rules, how.rulesLead, html`<ol>${list(rules)}</ol>`)}
${card(how.limits, how.limitsLead, html`<ul>${list(how.limitItems)}</ul>`)}</div>`,
    await checkCard(hub, reader),
  ];
}

async function checkCard(hub: Hub, { words }: Reader): Promise<Html> {
  const { how } = words.site;
  const checked = await checkLog(hub);
  const head = logHead(hub);
  const result = checked.ok
    ? html`<p>${how.logWhole(head.length)}</p>`
    : notice(how.logBroken, true);
  const content = facts([
    [how.hubFingerprint, fingerprint(hub.identity.fingerprint)],
    [how.logHead, html`<code>${head.hash}</code>`],
  ]);
  return card(how.check, how.checkLead, [result, content], "controleren");
}
