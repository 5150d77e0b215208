import { addDays, addMonths, dayNumber, type PlainDate } from "@nabij/domain";
import { longerThanMonths, monthsShown, quartersShown } from "./counters.ts";

/** What a day means for counting; every day is a day number. */
export type Calendar = {
  readonly at: number;
  /** The first day of each month drawn, and of the month after the last. */
  readonly monthStarts: readonly number[];
  /** The months as words, `2026-11`. */
  readonly months: readonly string[];
  /** The day that stands for each month: its last day, and for the last month the day itself. */
  readonly monthDays: readonly number[];
  /** Later than this day is within three, and within twelve months. */
  readonly quarterAgo: number;
  readonly yearAgo: number;
  /** Begun before this day is running longer than so many months. */
  readonly longerBefore: readonly number[];
  /** The first and last day of each quarter drawn; of the last one the day itself. */
  readonly quarters: readonly (readonly [number, number])[];
  /** `2026-Q4`. */
  readonly quarterNames: readonly string[];
  /** The last day of the week that begins on the day. */
  readonly weekEnd: number;
};

const weekDays = 7;

/** The last day of what is "this week": seven days with the day itself. */
export function weekEnd(at: PlainDate): PlainDate {
  return addDays(at, weekDays - 1);
}

/** The stretches and limits that figures of day `at` are counted with. */
export function calendarOf(at: PlainDate): Calendar {
  const firstOfMonth = `${at.slice(0, 7)}-01`;
  const firsts = Array.from({ length: monthsShown + 1 }, (_, index) =>
    addMonths(firstOfMonth, index - monthsShown + 1),
  );
  const monthStarts = firsts.map(dayNumber);
  const today = dayNumber(at);
  const quarterFirsts = Array.from({ length: quartersShown }, (_, index) =>
    addMonths(quarterStart(at), (index - quartersShown + 1) * 3),
  );
  return {
    at: today,
    monthStarts,
    months: firsts.slice(0, -1).map((first) => first.slice(0, 7)),
    monthDays: monthStarts.slice(1).map((next) => Math.min(next - 1, today)),
    quarterAgo: dayNumber(addMonths(at, -3)),
    yearAgo: dayNumber(addMonths(at, -12)),
    longerBefore: longerThanMonths.map((months) => dayNumber(addMonths(at, -months))),
    quarters: quarterFirsts.map((from) => {
      const last = dayNumber(addMonths(from, 3)) - 1;
      return [dayNumber(from), Math.min(last, today)] as const;
    }),
    quarterNames: quarterFirsts.map(
      (from) => `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`,
    ),
    weekEnd: dayNumber(weekEnd(at)),
  };
}

function quarterStart(at: PlainDate): PlainDate {
  const month = Math.floor((Number(at.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${at.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}
