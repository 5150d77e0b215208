import { err, holdsCitizenServiceNumber, ok, type Result } from "@nabij/domain";
import { wordKey } from "../cell/cell.ts";
import type { RowProblem } from "../refusal/refusal.ts";
import type { ColumnMapping } from "./mapping.ts";
import { FileKind, type Table } from "./table.ts";
import { tables } from "./tables.ts";

/** What a file is: its table, where each column stands, and the columns nobody asked for. */
export type RecognisedFile = {
  readonly table: Table;
  /** Per column of the table its place in a row; -1 when the file does not have it. */
  readonly positions: readonly number[];
  /** How many cells the header has. */
  readonly width: number;
  /** Headers that are ignored: their cells are never checked, stored or printed. */
  readonly unknownColumns: readonly string[];
};

const longestHeader = 60;

/**
 * The kind of a file, from its header in any order of columns; the name of the file only decides
 * between kinds that fit equally well. Mappings rename headers first; one for this very file decides.
 */
export function recogniseFile(
  header: readonly string[],
  fileName: string,
  mappings: readonly ColumnMapping[] = [],
): Result<RecognisedFile, RowProblem> {
  const chosen = mappings.find(({ file }) => file === fileName);
  if (chosen !== undefined) return asChosen(header, chosen);
  const [best, next] = candidatesFor(header, fileName, mappings);
  if (best === undefined) return err({ code: "not-recognised", column: null });
  const named = namedAfter(best.file.table, fileName);
  if (best.missing !== undefined) {
    return named || best.found > 2
      ? err({ code: "missing-column", column: best.missing })
      : err({ code: "not-recognised", column: null });
  }
  const tied = next !== undefined && next.missing === undefined && next.found === best.found;
  return tied && !named ? err({ code: "not-recognised", column: null }) : ok(best.file);
}

/** The kinds a header has columns of, the one that fits best first. */
function candidatesFor(
  header: readonly string[],
  fileName: string,
  mappings: readonly ColumnMapping[],
) {
  return FileKind.options
    .map((kind) => candidate(tables[kind], renamed(header, kind, mappings), header))
    .filter(({ found }) => found > 0)
    .toSorted(
      (a, b) =>
        Number(a.missing !== undefined) - Number(b.missing !== undefined) ||
        b.found - a.found ||
        Number(namedAfter(b.file.table, fileName)) - Number(namedAfter(a.file.table, fileName)),
    );
}

function asChosen(
  header: readonly string[],
  { kind, columns }: ColumnMapping,
): Result<RecognisedFile, RowProblem> {
  const chosen = new Map(Object.entries(columns));
  const names = header.map((name, at) => chosen.get(shownHeader(name, at)) ?? "");
  const { file, missing } = candidate(tables[kind], names, header);
  return missing === undefined ? ok(file) : err({ code: "missing-column", column: missing });
}

function candidate(table: Table, names: readonly string[], header: readonly string[]) {
  const keys = names.map(wordKey);
  const positions = table.columns.map((column) => keys.indexOf(wordKey(column.header)));
  const used = new Set(positions);
  const unknownColumns = header.flatMap((name, at) =>
    used.has(at) || name.trim() === "" ? [] : [shownHeader(name, at)],
  );
  return {
    file: { table, positions, width: header.length, unknownColumns },
    found: positions.filter((at) => at >= 0).length,
    missing: table.columns.find((column, at) => column.required && positions[at] === -1)?.header,
  };
}

function renamed(
  header: readonly string[],
  kind: FileKind,
  mappings: readonly ColumnMapping[],
): readonly string[] {
  const names = new Map(
    mappings
      .filter((mapping) => mapping.kind === kind && mapping.file === undefined)
      .flatMap(({ columns }) => Object.entries(columns))
      .map(([theirs, ours]) => [wordKey(theirs), ours]),
  );
  return header.map((name) => names.get(wordKey(name)) ?? name);
}

/** A file without a header has data in its first row: no number of a person is repeated. */
export function shownHeader(name: string, at: number): string {
  const personal = holdsCitizenServiceNumber(name);
  return personal ? `#${at + 1}` : name.trim().slice(0, longestHeader);
}

/**
 * Whether the name of a file holds the name of a kind. A sheet goes by `workbook/sheet`: when its
 * own name says a kind, that of its workbook does not matter.
 */
export function namedAfter(table: Table, fileName: string): boolean {
  const sheet = wordKey(fileName.slice(fileName.indexOf("/") + 1));
  const says = FileKind.options.some((kind) => sheet.includes(wordKey(kind)));
  return (says ? sheet : wordKey(fileName)).includes(wordKey(table.kind));
}
