import { numberInWords } from "./number.ts";

const units = ["B", "kB", "MB", "GB", "TB"] as const;

/** A size in the unit that reads best, in steps of a thousand: `12,4 MB`. */
export function bytesInWords(bytes: number, language: string): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = Math.round((bytes / 1000 ** step) * 10) / 10;
  return `${numberInWords(value, language)} ${units[step]}`;
}
