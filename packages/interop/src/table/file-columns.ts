import { holdsCitizenServiceNumber } from "@nabij/domain";
import { wordKey } from "../cell/cell.ts";
import { dateCell } from "../cell/date-cell.ts";
import { namedAfter, recogniseFile, shownHeader } from "./recognise.ts";
import type { FileKind } from "./table.ts";
import { tableKinds, tables } from "./tables.ts";

/** One of our columns, as somebody who fills in or maps a file sees it. */
export type ColumnShape = { readonly header: string; readonly required: boolean };

/** Our headers and theirs, per column of ours that a file has. */
export type KnownColumns = Readonly<Record<string, string>>;

/** What the header of a file says, and nothing of its rows. */
export type FileColumns = {
  readonly file: string;
  /** Their headers, without those that look like a value; empty when the first row is no header. */
  readonly headers: readonly string[];
  /** What it is, or most looks like; null when nothing says so. */
  readonly kind: FileKind | null;
  readonly recognised: boolean;
  /** Their headers that are not ours, when read as `kind`. */
  readonly unknown: readonly string[];
  /** Our headers that are not theirs, when read as `kind`. */
  readonly missing: readonly ColumnShape[];
  /** What is known already, for every kind that shares a column with it. */
  readonly known: Readonly<Partial<Record<FileKind, KnownColumns>>>;
};

/** Every kind of file with its columns, in the order in which they can be stored. */
export const kindShapes: readonly {
  readonly kind: FileKind;
  readonly columns: readonly ColumnShape[];
  /** A fictional row, cell by cell. */
  readonly example: readonly string[];
}[] = tableKinds.map((kind) => ({
  kind,
  columns: shapesOf(kind),
  example: tables[kind].columns.map(({ example }) => example),
}));

/** What a header tells about a file: its kind, and which columns are still to be mapped. */
export function fileColumns(header: readonly string[], file: string): FileColumns {
  const named = header.flatMap((name, at) =>
    name.trim() === "" || isValue(name) ? [] : [shownHeader(name, at)],
  );
  const entries = tableKinds
    .map((kind) => [kind, knownColumns(header, kind)] as const)
    .filter(([, columns]) => Object.keys(columns).length > 0);
  const headers = entries.length === 0 && header.some(isValue) ? [] : [...new Set(named)];
  const known: FileColumns["known"] = Object.fromEntries(entries);
  const recognised = recogniseFile(header, file);
  const kind = recognised.ok ? recognised.value.table.kind : closestKind(known, file);
  const found: KnownColumns = (kind && known[kind]) ?? {};
  const theirs = new Set(Object.values(found));
  return {
    file,
    headers,
    kind,
    recognised: recognised.ok,
    unknown: headers.filter((name) => !theirs.has(name)),
    missing: kind === null ? [] : shapesOf(kind).filter((column) => !(column.header in found)),
    known,
  };
}

function knownColumns(header: readonly string[], kind: FileKind): KnownColumns {
  const keys = header.map(wordKey);
  return Object.fromEntries(
    tables[kind].columns.flatMap((column) => {
      const at = keys.indexOf(wordKey(column.header));
      return at === -1 ? [] : [[column.header, shownHeader(header[at] ?? "", at)]];
    }),
  );
}

/** The kind the file is named after, else the only one with the most columns. */
function closestKind(known: FileColumns["known"], file: string): FileKind | null {
  const named = tableKinds.filter((kind) => namedAfter(tables[kind], file));
  if (named.length === 1) return named[0] ?? null;
  const count = (kind: FileKind) => Object.keys(known[kind] ?? {}).length;
  const [best, next] = tableKinds.toSorted((a, b) => count(b) - count(a));
  return best !== undefined && next !== undefined && count(best) > count(next) ? best : null;
}

function shapesOf(kind: FileKind): readonly ColumnShape[] {
  return tables[kind].columns.map(({ header, required = false }) => ({ header, required }));
}

/** Dates, figures and numbers such as C0001 are no headers: a row with them is about somebody. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  if (/^[\d.,]+$/.test(text) || /^\p{L}{1,3}\d+$/u.test(text)) return true;
  return holdsCitizenServiceNumber(text) || isDate(text);
}

function isDate(text: string): boolean {
  const date = dateCell(text);
  return date.ok || date.error.code !== "not-a-date";
}
