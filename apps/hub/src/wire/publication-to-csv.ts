import type { Figure, Publication } from "@nabij/federation";

const header = [
  "soort",
  "tabel",
  "rij",
  "kolom",
  "teken",
  "reden",
  "clienten",
  "procent",
  "organisaties",
];

/**
 * A publication as CSV: one line for each figure or band. `teken` is always there, so an empty
 * number is never taken for a zero.
 */
export function publicationToCsv({ tables, bands }: Publication): string {
  const figures = tables.flatMap(({ id, rows, columns, figures: cells }) =>
    cells.flatMap((row, at) =>
      row.map((figure, column) => [
        "cijfer",
        id,
        (rows[at] ?? []).join("+"),
        (columns[column] ?? []).join("+"),
        ...numbersOf(figure),
        "",
      ]),
    ),
  );
  const spread = bands.flatMap(({ id, detail, bands: each }) =>
    each.length === 0
      ? [["spreiding", id, "", "", detail, "", "", "", ""]]
      : each.map(({ from, until, organisations }) => [
          "spreiding",
          id,
          `${from}`,
          `${until}`,
          detail,
          "",
          "",
          "",
          `${organisations}`,
        ]),
  );
  return [header, ...figures, ...spread]
    .map((line) => `${line.map(quoted).join(",")}\r\n`)
    .join("");
}

function numbersOf(figure: Figure): readonly string[] {
  if (figure.mark === "hidden") return [figure.mark, figure.reason, "", ""];
  if (figure.mark !== "shown") return [figure.mark, "", "", ""];
  return [figure.mark, "", `${figure.clients}`, `${figure.percentage ?? ""}`];
}

/** A spreadsheet must not take a word for a formula. */
function quoted(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
