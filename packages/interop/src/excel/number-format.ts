/** What a cell's number shows as: only what decides about its meaning, not its looks. */
export type NumberFormat =
  | { readonly shows: "number" | "percentage" }
  | { readonly shows: "day" | "month" | "year" | "moment" | "time" | "duration" }
  /** Zeros in front, perhaps with text before or between them: `"C"0000` shows 12 as C0012. */
  | { readonly shows: "digits"; readonly pattern: readonly string[] };

/** A zero in the pattern of `digits`; every other piece is text. */
export const digit = "0";

const general: NumberFormat = { shows: "number" };

/** The formats that have a number and no code (ISO 29500, 18.8.30). */
const builtIn = new Map<number, NumberFormat>([
  ...among("percentage", [9, 10]),
  ...among("day", [14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]),
  ...among("month", [17]),
  ...among("time", [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]),
  ...among("moment", [22]),
  ...among("duration", [46]),
]);

function among(shows: Exclude<NumberFormat["shows"], "digits">, ids: readonly number[]) {
  return ids.map((id) => [id, { shows }] as const);
}

/** The format with this number, when it has no code of its own. */
export function builtInFormat(id: number): NumberFormat {
  return builtIn.get(id) ?? general;
}

/** What a format code says, from its first section: the one for ordinary values. */
export function formatOf(code: string): NumberFormat {
  const pieces = piecesOf(code);
  const symbols = pieces
    .filter((piece) => !piece.startsWith('"'))
    .join("")
    .toLowerCase()
    .replace(/am\/pm|a\/p|general/g, "");
  if (/\[(h+|m+|s+)\]/.test(symbols)) return { shows: "duration" };
  const [year, month, day, time] = [/y/, /m/, /d/, /[hs]/].map((each) => each.test(symbols));
  if (time) return { shows: year || day ? "moment" : "time" };
  if (day) return { shows: "day" };
  if (month) return { shows: "month" };
  if (year) return { shows: "year" };
  if (symbols.includes("%")) return { shows: "percentage" };
  return digitsOf(pieces) ?? general;
}

/** The first section in pieces: text as `"text`, and symbols one by one. */
function piecesOf(code: string): readonly string[] {
  const pieces: string[] = [];
  const pattern = /"([^"]*)"|\\(.)|[_*].|(\[(?:h+|m+|s+)\])|\[[^\]]*\]|(;)|(.)/gis;
  for (const [, quoted, escaped, elapsed, end, symbol] of code.matchAll(pattern)) {
    if (end !== undefined) break;
    const text = quoted ?? escaped;
    if (text !== undefined) pieces.push(`"${text}`);
    else if (symbol !== undefined && /[- :()]/.test(symbol)) pieces.push(`"${symbol}`);
    else if (elapsed !== undefined || symbol !== undefined) pieces.push(elapsed ?? symbol ?? "");
  }
  return pieces;
}

/** Two zeros or more, and nothing behind the last: a number that stands for somebody. */
function digitsOf(pieces: readonly string[]): NumberFormat | null {
  const only = pieces.every((piece) => piece === digit || piece.startsWith('"'));
  const zeros = pieces.filter((piece) => piece === digit).length;
  if (!only || zeros < 2 || pieces.at(-1) !== digit) return null;
  return {
    shows: "digits",
    pattern: pieces.map((piece) => (piece === digit ? digit : piece.slice(1))),
  };
}
