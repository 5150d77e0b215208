import { type BenchmarkIndicator, indicators } from "@nabij/domain";
import type { Figure, PlanTable, PublishedBands, PublishedTable } from "@nabij/federation";
import { total } from "@nabij/federation";
import { type Content, type Html, html } from "../html/html.ts";
import { card, scrollTable } from "./parts.ts";
import type { Reader } from "./reader.ts";

/** A table of a publication: the question, what was found, the figures and the definition. */
export function tableCard(reader: Reader, plan: PlanTable, table: PublishedTable): Html {
  const indicator = indicatorFor(plan.indicator);
  const by = plan.by === null ? undefined : indicatorFor(plan.by);
  const { words, language } = reader;
  const lead = by
    ? words.publication.by(by.question[language])
    : findingOf(reader, table, indicator);
  const body =
    table.rows.length === 1
      ? oneWay(reader, table, indicator)
      : twoWay(reader, table, indicator, by);
  const title = indicator?.question[language] ?? plan.id;
  return card(title, lead, html`${body}${definition(reader, indicator)}`, `tabel-${plan.id}`);
}

/** The answer given most, said only when no other answer is hidden that could be more. */
function findingOf(
  reader: Reader,
  { columns, figures }: PublishedTable,
  indicator: BenchmarkIndicator | undefined,
): string | null {
  const shares = (figures[0] ?? []).flatMap((figure, index) => {
    const answers = columns[index] ?? [];
    return answers[0] === total ? [] : [{ answers, figure }];
  });
  if (shares.some(({ figure }) => figure.mark === "hidden")) return null;
  const shareOf = ({ figure }: (typeof shares)[number]) =>
    figure.mark === "shown" ? (figure.percentage ?? 0) : 0;
  const [most, next] = shares.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (most === undefined || next === undefined || shareOf(most) === shareOf(next)) return null;
  return reader.words.publication.finding(nameOf(reader, indicator, most.answers), shareOf(most));
}

/** How organisations lie apart; only how many stand in a band that is wide enough. */
export function bandsCard(
  reader: Reader,
  { bands, detail, id }: PublishedBands,
  source: { readonly plan: PlanTable | undefined; readonly answers: readonly string[] },
): Html {
  const { words, language } = reader;
  const indicator = source.plan && indicatorFor(source.plan.indicator);
  const lead = words.publication.bandsLead(
    inOneName(reader, named(reader, indicator, source.answers)),
  );
  const title = indicator?.question[language] ?? id;
  if (detail === "nothing" || detail === "pooled" || bands.length === 0) {
    const { bandsNothing, bandsPooled } = words.publication;
    const why = detail === "pooled" ? bandsPooled : bandsNothing;
    return card(title, lead, html`<p class="soft">${why}</p>`, `spreiding-${id}`);
  }
  const most = Math.max(...bands.map(({ organisations }) => organisations));
  const rows = bands.map(({ from, until, organisations }) => {
    const { band, bandLast } = words.publication;
    const name = until === 100 ? bandLast(from) : band(from, until);
    const drawn = bar((100 * organisations) / most);
    return html`<tr><th scope="row">${name}<span class="narrow-bar">${drawn}</span></th><td class="wide">${drawn}</td>
<td class="number">${organisations}</td></tr>`;
  });
  const head = [words.publication.share, "", { number: words.publication.organisations }];
  const note = html`<p class="soft small">${words.publication.estimated}</p>`;
  return card(title, lead, [scrollTable(title, head, rows), note], `spreiding-${id}`);
}

function oneWay(
  reader: Reader,
  table: PublishedTable,
  indicator: BenchmarkIndicator | undefined,
): Html {
  const { publication } = reader.words;
  const rows = table.columns.map((answers, index) => {
    const figure = table.figures[0]?.[index] ?? { mark: "no-data" as const };
    const name = nameOf(reader, indicator, answers);
    const isTotal = answers[0] === total;
    const small = figure.mark === "shown" && figure.percentage !== null && bar(figure.percentage);
    return html`<tr${isTotal && html` class="sum"`}><th scope="row">${name}${small && html`<span class="narrow-bar">${small}</span>`}</th>${cellsOf(reader, figure)}</tr>`;
  });
  const caption = indicator?.question[reader.language] ?? table.id;
  const { answer, share, clients } = publication;
  return scrollTable(caption, [answer, "", { number: share }, { number: clients }], rows);
}

function cellsOf(reader: Reader, figure: Figure): Html {
  if (figure.mark !== "shown")
    return html`<td class="wide" colspan="3">${markOf(reader, figure)}</td>`;
  const { percentage, clients } = figure;
  const share =
    percentage === null ? html`<td></td>` : html`<td class="number">${percentage}%</td>`;
  const drawn = percentage === null ? null : bar(percentage);
  return html`<td class="wide">${drawn}</td>${share}<td class="number">${clients}</td>`;
}

function twoWay(
  reader: Reader,
  table: PublishedTable,
  indicator: BenchmarkIndicator | undefined,
  by: BenchmarkIndicator | undefined,
): Html {
  const rows = table.rows.map((answers, at) => {
    const cells = (table.figures[at] ?? []).map(
      (figure) => html`<td>${shortCell(reader, figure)}</td>`,
    );
    const isTotal = answers[0] === total;
    return html`<tr${isTotal && html` class="sum"`}><th scope="row">${nameOf(reader, by, answers)}</th>${cells}</tr>`;
  });
  const names = table.columns.map((answers) => nameOf(reader, indicator, answers));
  return scrollTable(indicator?.question[reader.language] ?? table.id, ["", ...names], rows);
}

function shortCell(reader: Reader, figure: Figure): Content {
  const { marks, shortReasons } = reader.words.publication;
  if (figure.mark === "hidden") return mark("hidden", marks.hidden, shortReasons[figure.reason]);
  if (figure.mark !== "shown") return markOf(reader, figure);
  if (figure.percentage === null) return figure.clients;
  return html`${figure.percentage}% <span class="soft small">(${figure.clients})</span>`;
}

/** The mark of a figure that is not there: a shape and a word, and why. */
function markOf({ words }: Reader, figure: Exclude<Figure, { mark: "shown" }>): Html {
  const { marks, reasons } = words.publication;
  if (figure.mark === "no-data") return mark("no-data", marks.noData, "");
  if (figure.mark === "zero-not-shown") return mark("zero", marks.zero, "");
  return mark("hidden", marks.hidden, reasons[figure.reason]);
}

/** A mark with its word and an explanation behind it. */
export function mark(shape: "hidden" | "no-data" | "zero", word: string, why: string): Html {
  return html`<span class="absent"><span class="shape ${shape}" aria-hidden="true"></span>
<span>${word}${why !== "" && html`<span class="why">: ${why}</span>`}</span></span>`;
}

function bar(percentage: number): Html {
  const width = Math.max(0.5, Math.min(100, percentage));
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="100" height="10"/><rect width="${width}" height="10"/></svg>`;
}

function definition(
  { words, language }: Reader,
  indicator: BenchmarkIndicator | undefined,
): Content {
  if (indicator === undefined) return null;
  const { publication } = words;
  return html`<details><summary>${publication.definition}</summary>
<p>${indicator.definition[language]}</p>
<p class="soft small">${publication.counted(indicator.unit[language])} · ${publication.version(indicator.version)} · ${publication.source}: ${indicator.source}</p></details>`;
}

function nameOf(
  reader: Reader,
  indicator: BenchmarkIndicator | undefined,
  answers: readonly string[],
): string {
  return inOneName(reader, named(reader, indicator, answers));
}

/** Answers that were put together: a, b of c. */
function inOneName({ words }: Reader, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1).join(", ");
  return before === "" ? last : `${before} ${words.publication.merged} ${last}`;
}

function named(
  { words, language }: Reader,
  indicator: BenchmarkIndicator | undefined,
  answers: readonly string[],
): readonly string[] {
  return answers.map((answer) => {
    if (answer === total) return words.publication.total;
    const found = indicator?.answers.find(({ id }) => id === answer);
    return found?.label[language] ?? answer;
  });
}

/** The definition of an indicator, if this version of the hub knows it. */
export function indicatorFor(id: string): BenchmarkIndicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
