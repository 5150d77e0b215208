import { addDays, addMonths, daysBetween, type PlainDate } from "../plain-date/plain-date.ts";
import type { Escalation } from "./escalation.ts";

export type EscalationTable = Escalation["table"];

/** A rung of the ladder: who is asked, and how often they meet (S3, S6, S34, S37). */
export type Rung = {
  readonly table: EscalationTable;
  /** Days until it meets at the soonest and the latest; null where the source names no rhythm. */
  readonly meetsWithin: { readonly soonest: number; readonly latest: number } | null;
  readonly source: string;
};

/** From near to far: what is solved locally goes no further. CCE advises beside every rung. */
export const escalationLadder: readonly Rung[] = [
  { table: "ret", meetsWithin: null, source: "S6" },
  { table: "experttafel", meetsWithin: null, source: "S3" },
  { table: "casuistiektafel", meetsWithin: { soonest: 0, latest: 7 }, source: "S3" },
  { table: "cot", meetsWithin: { soonest: 0, latest: 2 }, source: "S34" },
  { table: "taskforce", meetsWithin: { soonest: 42, latest: 56 }, source: "S37" },
  { table: "landelijke-commissie", meetsWithin: { soonest: 0, latest: 31 }, source: "S37" },
];

export type WaitingQuestion<Asked = Escalation> = {
  readonly escalation: Asked;
  readonly daysWaiting: number;
  /** The day it meets, or by which it should have met by its rhythm; null when neither is known. */
  readonly expectedBy: PlainDate | null;
  readonly isOverdue: boolean;
};

type Asked = Pick<Escalation, "table" | "askedOn" | "answeredOn" | "meetsOn">;

/**
 * What a question to a table waits for on day `at`, or null when it is answered or not yet asked.
 * A month of the national commission is a calendar month, clamped (S37, trap 11).
 */
export function waitingOf<E extends Asked>(
  escalation: E,
  at: PlainDate,
): WaitingQuestion<E> | null {
  const { askedOn, answeredOn } = escalation;
  if (askedOn > at || (answeredOn !== null && answeredOn <= at)) return null;
  const expectedBy = escalation.meetsOn ?? latestMeeting(escalation);
  return {
    escalation,
    daysWaiting: daysBetween(askedOn, at),
    expectedBy,
    isOverdue: expectedBy !== null && expectedBy < at,
  };
}

function latestMeeting({ table, askedOn }: Asked): PlainDate | null {
  if (table === "landelijke-commissie") return addMonths(askedOn, 1);
  const rhythm = escalationLadder.find((rung) => rung.table === table)?.meetsWithin ?? null;
  return rhythm === null ? null : addDays(askedOn, rhythm.latest);
}
