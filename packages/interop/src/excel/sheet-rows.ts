import type { TableRow } from "../row/table-row.ts";
import { type CellContext, cellValue, type UnreadableCell } from "./cell-value.ts";
import { limits } from "./limits.ts";
import { type Attributes, readXml } from "./read-xml.ts";
import { textReader } from "./shared-texts.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

/**
 * All rows of a sheet with something in them, by the number they have in the sheet; hidden rows and
 * columns are rows and columns. A merged cell stands in its first row and column. `onBytes` hears
 * how much of the sheet has been read. Throws {@link WorkbookRefused}.
 */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [];
  const sheet = sheetReader(context, (row) => rows.push(row));
  for await (const bytes of readXml(chunks, sheet)) {
    onBytes(bytes);
    yield* rows;
    rows.length = 0;
  }
}

function sheetReader(context: CellContext, onRow: (row: TableRow) => void) {
  const row = rowBuilder();
  const cell = cellReader();
  let isData = false;
  return {
    open(name: string, attributes: Attributes) {
      if (name === "sheetData") isData = true;
      if (!isData) return;
      if (name === "row") row.start(attributes("r"));
      else if (name === "c") cell.start(attributes);
      else cell.open(name);
    },
    text: (text: string) => cell.text(text),
    close(name: string) {
      if (name === "sheetData") isData = false;
      if (!isData) return;
      if (name === "c") {
        const { at, raw } = cell.end();
        row.add(at, cellValue(raw, context));
      } else if (name === "row") {
        const finished = row.end();
        if (finished !== null) onRow(finished);
      } else cell.close(name);
    },
  };
}

/** Collects one cell: its value, or its text when that stands in the cell itself. */
function cellReader() {
  const inline = textReader();
  let [address, type, style]: (string | undefined)[] = [];
  let value: string | null = null;
  let isValue = false;
  let hasFormula = false;
  return {
    start(attributes: Attributes) {
      [address, type, style] = [attributes("r"), attributes("t"), attributes("s")];
      value = null;
      hasFormula = false;
      inline.start();
    },
    open(name: string) {
      if (name === "f") hasFormula = true;
      isValue = name === "v";
      if (isValue) value ??= "";
      inline.tags.open(name, () => undefined);
    },
    text(text: string) {
      if (!isValue) return inline.tags.text(text);
      value = (value ?? "") + text;
      if (value.length > limits.textCharacters) throw new WorkbookRefused("workbook-too-large");
    },
    close(name: string) {
      isValue = false;
      inline.tags.close(name);
    },
    end() {
      const kept = type === "inlineStr" ? inline.end() : value;
      const raw = { type: type ?? "n", style: Number(style ?? 0), value: kept, hasFormula };
      return { at: address === undefined ? null : columnOf(address), raw };
    },
  };
}

/** Puts cells in their places; a row or a cell without a number follows the one before it. */
function rowBuilder() {
  let line = 0;
  let next = 0;
  let characters = 0;
  let cells: string[] = [];
  let unreadable = new Map<number, UnreadableCell["code"]>();
  return {
    start(number: string | undefined) {
      const before = line;
      line = number === undefined ? before + 1 : Number(number);
      if (!Number.isInteger(line) || line <= before) throw new WorkbookRefused("broken-workbook");
      if (line > limits.rows) throw new WorkbookRefused("workbook-too-large");
      [next, characters, cells, unreadable] = [0, 0, [], new Map()];
    },
    add(place: number | null, value: string | UnreadableCell) {
      const at = place ?? next;
      next = at + 1;
      const text = typeof value === "string" ? value : value.shown;
      if (text === "") return;
      characters += text.length;
      if (at >= limits.columns || characters > limits.rowCharacters) {
        throw new WorkbookRefused("workbook-too-large");
      }
      while (cells.length < at) cells.push("");
      cells[at] = text;
      if (typeof value !== "string") unreadable.set(at, value.code);
    },
    end(): TableRow | null {
      if (cells.every((cell) => cell.trim() === "")) return null;
      return unreadable.size === 0 ? { line, cells } : { line, cells, unreadable };
    },
  };
}

/** The place of a column: A is 0, AA is 26. */
function columnOf(address: string): number {
  let number = 0;
  for (const character of address.toUpperCase()) {
    const letter = character.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  if (number === 0) throw new WorkbookRefused("broken-workbook");
  return number - 1;
}
