const secondsPerDay = 86_400;
const millisecondsPerDay = 86_400_000;
/** 31 December 9999, in both ways of counting. */
const lastDay = 2_958_465;
/** A day that Lotus 1-2-3 invented and every spreadsheet since has kept: 29 February 1900. */
const inventedDay = 60;

/**
 * The ISO date of a day number; days have no time zone. Null when there is no such number. Day 0 and
 * day 60 give the dates a spreadsheet shows, which do not exist and are refused as such.
 */
export function dayText(serial: number, countsFrom1904: boolean): string | null {
  return dateOf(Math.floor(wholeSeconds(serial) / secondsPerDay), countsFrom1904);
}

/** A date with its time, to the second; the date alone at midnight. */
export function momentText(serial: number, countsFrom1904: boolean): string | null {
  const day = dayText(serial, countsFrom1904);
  const seconds = wholeSeconds(serial) % secondsPerDay;
  return day === null || seconds === 0 ? day : `${day} ${clock(seconds)}`;
}

/** A part of a day, or several days, as hours and minutes: 0.5 is 12:00. */
export function timeText(days: number): string {
  return clock(wholeSeconds(days));
}

function dateOf(day: number, countsFrom1904: boolean): string | null {
  if (day < 0 || day > lastDay) return null;
  if (countsFrom1904) return isoDate(Date.UTC(1904, 0, 1), day);
  if (day === 0) return "1900-01-00";
  if (day === inventedDay) return "1900-02-29";
  return isoDate(Date.UTC(1899, 11, day < inventedDay ? 31 : 30), day);
}

function isoDate(start: number, days: number): string | null {
  const text = new Date(start + days * millisecondsPerDay).toISOString();
  return text.startsWith("+") ? null : text.slice(0, "yyyy-mm-dd".length);
}

/** Days are kept as fractions that never quite fit: half a second is nearer than they are. */
function wholeSeconds(days: number): number {
  return Math.round(days * secondsPerDay);
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = two(Math.floor(seconds / 60) % 60);
  const rest = seconds % 60;
  return rest === 0 ? `${two(hours)}:${minutes}` : `${two(hours)}:${minutes}:${two(rest)}`;
}
