import { type BenchmarkPlan, HiddenReason, type Publication } from "@nabij/federation";
import { type Content, type Html, html } from "../html/html.ts";
import { bandsCard, mark, tableCard } from "./figures.ts";
import { card } from "./parts.ts";
import { dayText, type Reader } from "./reader.ts";

/** How many figures of a publication can be seen, of how many. */
export function shownOf({ tables }: Publication): { readonly shown: number; readonly all: number } {
  const figures = tables.flatMap((table) => table.figures.flat());
  return {
    shown: figures.filter(({ mark: each }) => each === "shown").length,
    all: figures.length,
  };
}

/** A whole publication: the figures, the context beside them, the spread, the marks, the files. */
export function publicationContent(reader: Reader, publication: Publication): Content {
  const { words, language } = reader;
  const { plan, period, organisations, legalGroups } = publication;
  const { shown, all } = shownOf(publication);
  const dates = words.publication.period(
    dayText(reader, period.from),
    dayText(reader, period.until),
  );
  const made = words.publication.made(
    organisations,
    legalGroups,
    dayText(reader, publication.publishedAt),
  );
  return [
    html`<div class="intro">
<p class="above">${plan.title[language]} · ${dates}</p>
<h1>${words.publication.sentence(organisations, shown, all)}</h1>
${publication.isRehearsal && html`<p><span class="tag attention">${words.publication.rehearsal}</span></p>`}
<p class="lead">${plan.question[language]} ${words.publication.neverRanking}</p>
<p class="soft small">${made} · ${words.publication.version(plan.version)}</p>
</div>`,
    html`<div class="tables">${tablesOf(reader, publication, "figure")}</div>`,
    spreadOf(reader, publication),
    contextOf(reader, publication),
    html`<div class="pair">${marksCard(reader)}${filesCard(reader, publication)}</div>`,
  ];
}

function tablesOf(
  reader: Reader,
  { plan, tables }: Publication,
  role: "figure" | "context",
): readonly Html[] {
  return tables.flatMap((table) => {
    const asked = plan.tables.find(({ id }) => id === table.id);
    return asked?.role === role ? [tableCard(reader, asked, table)] : [];
  });
}

function contextOf(reader: Reader, publication: Publication): Content {
  const tables = tablesOf(reader, publication, "context");
  if (tables.length === 0) return null;
  const { context, contextLead } = reader.words.publication;
  return html`<div class="group"><header><h2>${context}</h2><p class="soft small">${contextLead}</p></header>
<div class="tables">${tables}</div></div>`;
}

function spreadOf(reader: Reader, { plan, bands }: Publication): Content {
  if (bands.length === 0) return null;
  const cards = bands.map((each) => bandsCard(reader, each, sourceOf(plan, each.id)));
  return html`<div class="group"><header><h2>${reader.words.publication.bands}</h2></header>
<div class="tables">${cards}</div></div>`;
}

function sourceOf(plan: BenchmarkPlan, id: string) {
  const found = plan.organisationTables.find((table) => table.id === id);
  const table = plan.tables.find((each) => each.id === found?.of);
  return { plan: table, answers: found?.answers ?? [] };
}

/** What the three marks mean. */
function marksCard({ words }: Reader): Html {
  const { marks, reasons, shortReasons } = words.publication;
  const why = HiddenReason.options.map(
    (reason) => html`<li><strong>${shortReasons[reason]}</strong>: ${reasons[reason]}</li>`,
  );
  const rows = [
    [mark("hidden", marks.hidden, ""), html`${marks.hiddenWhy}<ul>${why}</ul>`],
    [mark("no-data", marks.noData, ""), marks.noDataWhy],
    [mark("zero", marks.zero, ""), marks.zeroWhy],
  ].map(([shape, text]) => html`<dt>${shape}</dt><dd>${text}</dd>`);
  return card(marks.title, marks.lead, html`<dl class="facts">${rows}</dl>`);
}

function filesCard({ words }: Reader, { roundId }: Publication): Html {
  const { downloads, downloadsLead, csv, json, signed, schema } = words.publication;
  const base = `/federation/publications/${roundId}`;
  const files = [
    [`${base}.csv`, csv],
    [`${base}.json`, json],
    [`${base}.jws`, signed],
    ["/federation/schema.json", schema],
  ].map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`);
  return card(downloads, downloadsLead, html`<ul class="plain-list">${files}</ul>`);
}
