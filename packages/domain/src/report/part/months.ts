import type { DeliveredHours } from "../../delivered-hours/delivered-hours.ts";
import { hoursFromHundredths, hundredths } from "../../hours/hours.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  mondayOfWeek,
  type PlainDate,
} from "../../plain-date/plain-date.ts";
import type { ReportMonth, ReportPeriod, ReportSource } from "../report.ts";
import { heardMoments } from "./heard.ts";
import { isIn } from "./part.ts";

/** The weeks with recorded hours that belong to the period: those whose Thursday lies in it. */
export function weeksIn({ records }: ReportSource, period: ReportPeriod) {
  return records.deliveredHours.filter((week) => isIn(period, thursdayOf(week)));
}

/** Hours planned and delivered over weeks; whole hundredths are added, so nothing is lost. */
export function totalHours(weeks: readonly DeliveredHours[]) {
  const sum = (hours: (week: DeliveredHours) => number) =>
    hoursFromHundredths(weeks.reduce((total, week) => total + hundredths(hours(week)), 0));
  return {
    planned: sum(({ plannedHours }) => plannedHours),
    delivered: sum(({ deliveredHours }) => deliveredHours),
  };
}

/** How many weeks of the period, while the trajectory ran, have no recorded hours (G25). */
export function weeksWithoutHours(source: ReportSource, period: ReportPeriod): number {
  const { startDate, endDate } = source.trajectory;
  const begins = startDate > period.from;
  const from = begins ? startDate : period.from;
  const ends = endDate !== null && endDate < period.until;
  const until = ends ? endDate : period.until;
  // A week is due once its Sunday is over.
  const last = addDays(until, -3);
  const recorded = new Set(weeksIn(source, period).map(thursdayOf));
  let missing = 0;
  for (let day = nextThursday(from); day <= last; day = addDays(day, 7)) {
    if (!recorded.has(day)) missing += 1;
  }
  return missing;
}

/** Month by month what was planned, what was delivered and how often somebody was heard (S19). */
export function monthsOf(source: ReportSource, period: ReportPeriod): readonly ReportMonth[] {
  const weeks = weeksIn(source, period);
  const heard = heardMoments(source, period);
  return monthNames(period).map((month) => {
    const ofMonth = weeks.filter((week) => thursdayOf(week).startsWith(month));
    const { planned, delivered } = totalHours(ofMonth);
    const isRecorded = ofMonth.length > 0;
    return {
      month,
      plannedHours: isRecorded ? planned : null,
      deliveredHours: isRecorded ? delivered : null,
      timesHeard: heard.filter(({ on }) => on.startsWith(month)).length,
    };
  });
}

function monthNames({ from, until }: ReportPeriod): readonly string[] {
  const first = `${from.slice(0, 7)}-01`;
  const names: string[] = [];
  for (let count = 0; addMonths(first, count) <= until; count += 1) {
    names.push(addMonths(first, count).slice(0, 7));
  }
  return names;
}

function thursdayOf({ year, week }: Pick<DeliveredHours, "year" | "week">): PlainDate {
  return addDays(mondayOfWeek(year, week), 3);
}

function nextThursday(from: PlainDate): PlainDate {
  // 1 January 1970 was a Thursday.
  const past = daysBetween("1970-01-01", from) % 7;
  return addDays(from, past === 0 ? 0 : 7 - past);
}
