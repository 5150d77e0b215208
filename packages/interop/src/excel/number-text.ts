import { digit, type NumberFormat } from "./number-format.ts";
import { dayText, momentText, timeText } from "./serial-date.ts";

/** From here on a spreadsheet has lost digits that were typed: it keeps fifteen. */
const firstRounded = 1e15;

/**
 * A cell's number as text: dates as ISO dates, everything else as the number it is, to the fifteen
 * digits a spreadsheet shows. Null when it is so long that the spreadsheet itself lost digits.
 */
export function numberText(
  value: number,
  format: NumberFormat,
  countsFrom1904: boolean,
): string | null {
  const date = dateText(value, format, countsFrom1904);
  if (date !== null) return date;
  if (Math.abs(value) >= firstRounded) return null;
  if (format.shows === "percentage") return `${plain(value * 100)}%`;
  if (format.shows === "digits") return digitsText(value, format.pattern) ?? plain(value);
  return plain(value);
}

function dateText(value: number, { shows }: NumberFormat, from1904: boolean): string | null {
  switch (shows) {
    case "day":
      return dayText(value, from1904);
    case "month":
      return dayText(value, from1904)?.slice(0, "yyyy-mm".length) ?? null;
    case "year":
      return dayText(value, from1904)?.slice(0, "yyyy".length) ?? null;
    case "moment":
      return momentText(value, from1904);
    case "time":
      return value < 0 ? null : timeText(value % 1);
    case "duration":
      return value < 0 ? null : timeText(value);
    default:
      return null;
  }
}

function plain(value: number): string {
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  return text.includes("e") ? shown.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** The digits of a whole number on the zeros of the pattern, the last on the last. */
function digitsText(value: number, pattern: readonly string[]): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  const zeros = pattern.filter((piece) => piece === digit).length;
  const digits = String(value).padStart(zeros, "0");
  const more = digits.slice(0, digits.length - zeros);
  let at = more.length;
  return pattern
    .map((piece) => {
      if (piece !== digit) return piece;
      const first = at === more.length ? more : "";
      at += 1;
      return first + digits.charAt(at - 1);
    })
    .join("");
}
