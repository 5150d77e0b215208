import { formatDate, parseDate } from "@nabij/ui";

/** Reads `17-4-1998` or `4-1998`; null for what is neither. */
export function readBirthDate(text: string): string | null {
  const month = /^\s*(0?[1-9]|1[0-2])\s*[-/. ]\s*(\d{4})\s*$/.exec(text);
  if (month) return `${month[2]}-${String(month[1]).padStart(2, "0")}`;
  return parseDate(text);
}

/** A stored day or month of birth as a person types it. */
export function writeBirthDate(value: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  return month ? `${month[2]}-${month[1]}` : formatDate(value);
}
