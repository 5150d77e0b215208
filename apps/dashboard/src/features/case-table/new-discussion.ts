import type { Escalation, PlainDate } from "@nabij/domain";

/**
 * What the case table begins with for one trajectory. It is asked today, or on the day of a meeting
 * that is over: an answer does not lie before its question.
 */
export function newDiscussion(trajectoryId: string, meetsOn: PlainDate, today: PlainDate) {
  const askedOn = meetsOn < today ? meetsOn : today;
  return { trajectoryId, table: "casuistiektafel" as const, askedOn, meetsOn };
}

/** Whether the table wrote something down about it. */
export function isWritten(discussion: Escalation | null): boolean {
  return discussion !== null && (discussion.advice !== null || discussion.followUp !== null);
}
