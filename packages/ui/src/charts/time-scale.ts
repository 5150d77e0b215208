/** Days since 1970-01-01 of an ISO `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** Where a day lies between `from` (0) and `until` (1); days outside are held at the ends. */
export function timeScale(from: string, until: string): (iso: string) => number {
  const start = dayNumber(from);
  const span = Math.max(1, dayNumber(until) - start);
  return (iso) => Math.min(1, Math.max(0, (dayNumber(iso) - start) / span));
}

export interface TimeTick {
  /** First day of a month, ISO. */
  readonly date: string;
  readonly isYear: boolean;
}

/** Months between grid lines, finest first. */
const strides = [1, 3, 6, 12, 24, 60];

/** Grid lines on round months: the finest stride that gives at most `most` lines. */
export function timeTicks(from: string, until: string, most = 8): TimeTick[] {
  const first = monthNumber(from) + (from.slice(8, 10) === "01" ? 0 : 1);
  const last = monthNumber(until);
  const stride = strides.find((months) => (last - first) / months + 1 <= most) ?? 120;
  const start = Math.ceil(first / stride) * stride;
  const ticks: TimeTick[] = [];
  for (let month = start; month <= last; month += stride) {
    ticks.push({ date: monthToIso(month), isYear: month % 12 === 0 });
  }
  return ticks;
}

/** "nov 2026" in the language of `locale`. */
export function formatMonth(iso: string, locale: string): string {
  const moment = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(moment);
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function monthToIso(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
