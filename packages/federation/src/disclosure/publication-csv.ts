import words from "./csv-words.json" with { type: "json" };
import type { Figure, Publication, PublishedBands, PublishedTable } from "./publication.ts";

type Language = keyof typeof words;
type Line = readonly (string | number)[];

/**
 * A publication as CSV (RFC 4180, comma, CRLF): one line a figure, with the same marks as on the
 * screen in words, so that a hidden figure is never an empty cell or a nought. `nameOf` gives the
 * name of a table, an indicator's answer or a margin; without it the ids stand there.
 */
export function publicationCsv(
  publication: Publication,
  language: Language,
  nameOf: (id: string) => string = (id) => id,
): string {
  const { plan, period, isRehearsal } = publication;
  const said = words[language];
  const first = [plan.id, plan.version, period.from, period.until];
  const lines = [
    ...publication.tables.flatMap((table) => linesOfTable(table, language, nameOf)),
    ...publication.bands.flatMap((bands) => linesOfBands(bands, language, nameOf)),
  ].map((line) => [...first, ...line]);
  const all: Line[] = [said.header, ...lines, ...(isRehearsal ? [[said.rehearsal]] : [])];
  return all.map((line) => `${line.map(escaped).join(",")}\r\n`).join("");
}

function linesOfTable(
  { id, rows, columns, figures }: PublishedTable,
  language: Language,
  nameOf: (id: string) => string,
): readonly Line[] {
  const named = (answers: readonly string[] | undefined) => (answers ?? []).map(nameOf).join(" + ");
  return figures.flatMap((line, row) =>
    line.map((figure, column) => [
      nameOf(id),
      named(rows[row]),
      named(columns[column]),
      markOf(figure, language),
      figure.mark === "shown" ? figure.clients : "",
      figure.mark === "shown" ? (figure.percentage ?? "") : "",
      "",
    ]),
  );
}

function linesOfBands(
  { id, bands }: PublishedBands,
  language: Language,
  nameOf: (id: string) => string,
): readonly Line[] {
  const said = words[language];
  if (bands.length === 0) return [[nameOf(id), "", "", said.nothing, "", "", ""]];
  return bands.map(({ from, until, organisations }) => {
    const band = said["from-until"].replace("{from}", `${from}`).replace("{until}", `${until}`);
    return [nameOf(id), "", band, said.shown, "", "", organisations];
  });
}

function markOf(figure: Figure, language: Language): string {
  return words[language][figure.mark === "hidden" ? figure.reason : figure.mark];
}

/** Quotes what must be quoted, and disarms what a spreadsheet would take for a formula. */
function escaped(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
