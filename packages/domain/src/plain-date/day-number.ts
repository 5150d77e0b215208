import type { PlainDate } from "./plain-date-schema.ts";

/** A calendar day in numbers; month 1 to 12. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** The days this calendar knows, 0000-01-01 to 9999-12-31, as numbers; 1970-01-01 is 0. */
const firstDay = -719_528;
const lastDay = 2_932_896;

// Each day between 1970 and 2106 is written once: signals ask for the same days again and again.
const writtenDays = 50_000;
const written: (PlainDate | undefined)[] = Array.from({ length: writtenDays });

/** Year, month and day of a date. */
export function partsOf(date: PlainDate): DayParts {
  return {
    year: digitsAt(date, 0) * 100 + digitsAt(date, 2),
    month: digitsAt(date, 5),
    day: digitsAt(date, 8),
  };
}

/** The number two digits make; 528 is eleven times the code of the digit 0. */
function digitsAt(date: PlainDate, index: number): number {
  return date.charCodeAt(index) * 10 + date.charCodeAt(index + 1) - 528;
}

/** Days since 1 January 1970. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return numberOf(year, month, day);
}

/** Days since 1 January 1970 of a day in numbers; a year begins in March, so that a leap day ends it. */
export function numberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(marchYear / 100);
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 719_469;
}

/** The date of a day number; before the year 0 and after 9999 the first and the last day there are. */
export function dateOfNumber(number: number): PlainDate {
  const known = written[number];
  if (known !== undefined) return known;
  const date = write(Math.min(Math.max(number, firstDay), lastDay));
  if (number >= 0 && number < writtenDays) written[number] = date;
  return date;
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

/** Monday is 0. */
export function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function write(number: number): PlainDate {
  const sinceMarch0 = number + 719_468;
  const era = Math.floor(sinceMarch0 / 146_097);
  const ofEra = sinceMarch0 - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join("-");
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
