import { Temporal } from "temporal-polyfill";
import type { Crisis } from "./crisis.ts";

/** Within so many hours help is on site (S34, G52). */
export const crisisHours = 48;

export type CrisisClock = {
  /** Help came in time or late; the clock runs or is over; or it ended and nobody came. */
  readonly status: "helped-in-time" | "helped-late" | "running" | "over" | "ended-without-help";
  /** When the 48 hours are over, milliseconds since 1970 (UTC). */
  readonly deadline: number;
  /** Hours from the raising to the help, or until now while nobody came; whole hours, down. */
  readonly hours: number;
  /** Hours left until the deadline, begun hours whole; negative is over, 0 when it is settled. */
  readonly hoursLeft: number;
  /** The time of the raising was not recorded: counted from midnight. */
  readonly isFromMidnight: boolean;
};

const hour = 3_600_000;

/**
 * The 48-hour clock of a crisis at instant `now` (milliseconds since 1970). Days and times are
 * those of Amsterdam, and an hour is an hour when the clocks change. A raising or help without a
 * time counts from midnight, when that day begins; help never counts before the raising.
 */
export function crisisClock(
  crisis: Pick<Crisis, "raisedOn" | "raisedAt" | "helpOn" | "helpAt" | "endedOn">,
  now: number,
): CrisisClock {
  const raised = instantOf(crisis.raisedOn, crisis.raisedAt);
  const deadline = raised + crisisHours * hour;
  const isFromMidnight = crisis.raisedAt === null;
  const common = { deadline, isFromMidnight };
  if (crisis.helpOn !== null) {
    const helped = Math.max(raised, instantOf(crisis.helpOn, crisis.helpAt));
    const status = helped <= deadline ? "helped-in-time" : "helped-late";
    return { ...common, status, hours: wholeHours(helped - raised), hoursLeft: 0 };
  }
  const hours = wholeHours(now - raised);
  if (crisis.endedOn !== null) {
    return { ...common, status: "ended-without-help", hours, hoursLeft: 0 };
  }
  const left = (deadline - now) / hour;
  if (left < 0) return { ...common, status: "over", hours, hoursLeft: Math.floor(left) };
  return { ...common, status: "running", hours, hoursLeft: Math.ceil(left) };
}

/** Whether somebody still waits for help on site. */
export function isOpenCrisis({ endedOn, helpOn }: Pick<Crisis, "endedOn" | "helpOn">): boolean {
  return endedOn === null && helpOn === null;
}

function wholeHours(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / hour));
}

function instantOf(day: string, time: string | null): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: "Europe/Amsterdam",
    plainTime: time ?? "00:00",
  }).epochMilliseconds;
}
