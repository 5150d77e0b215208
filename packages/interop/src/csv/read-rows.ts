import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import type { TableRow } from "../row/table-row.ts";

export type Delimiter = ";" | "," | "\t";

/** A quotation mark that never closes: from `line` on the rest cannot be read. */
export class QuoteNotClosed extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`a quotation mark opened at or after line ${line} is not closed`);
    this.line = line;
  }
}

const delimiters: readonly Delimiter[] = [";", ",", "\t"];
/** Longer than any honest row; keeps a stray quotation mark from swallowing a whole file. */
const longestRowCharacters = 1024 * 1024;

type Located = { readonly info: { readonly lines: number }; readonly record: string[] };

/** The delimiter that occurs most in the header, quoted text left out; a semicolon when none. */
export function detectDelimiter(head: string): Delimiter {
  const header = firstLine(head).replace(/"[^"]*"/g, "");
  const count = (delimiter: Delimiter) => header.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** The cells of the first row that is not blank; empty when there is none. */
export function readHeader(head: string, delimiter: Delimiter): readonly string[] {
  const rows: unknown = parseAtOnce(firstLine(head), options(delimiter));
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return Array.isArray(first) ? first.map(String) : [];
}

/**
 * All rows with something in them, the header first. Line endings must be `\n` (see decodeText).
 * Memory does not grow with the file. Throws {@link QuoteNotClosed}.
 */
export async function* readRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<TableRow> {
  let lastLine = 0;
  const parser = parse({ ...options(delimiter), info: true });
  try {
    const rows: AsyncIterable<Located> = Readable.from(text).compose(parser);
    for await (const { info, record: cells } of rows) {
      lastLine = info.lines;
      if (cells.every((cell) => cell.trim() === "")) continue;
      yield { line: info.lines - newlinesIn(cells), cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new QuoteNotClosed(lastLine + 1);
    throw error;
  }
}

function options(delimiter: Delimiter): Options {
  return {
    delimiter,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRowCharacters,
  };
}

function firstLine(head: string): string {
  return head.split("\n").find((line) => line.trim() !== "") ?? "";
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n")) count += cell.split("\n").length - 1;
  }
  return count;
}
