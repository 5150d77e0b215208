import type { PlainDate } from "../../plain-date/plain-date.ts";
import type { TeamContext } from "../../team-context/team-context.ts";
import { latest } from "../chronological.ts";

/**
 * The latest picture of the team on or before `at` in which `field` was filled in: a later one
 * that leaves it open takes nothing back.
 */
export function lastKnown(
  teamContexts: readonly TeamContext[],
  at: PlainDate,
  field: keyof TeamContext,
): TeamContext | undefined {
  return latest(teamContexts, (one) => (one[field] === null ? null : one.date), at);
}
