import { addMonths, err, ok, type PlainDate, type Result } from "@nabij/domain";

/** How far ahead a signal may rest at most. */
const longestMonths = 6;

/** Why a signal is not put to rest. */
export type SnoozeRefusal =
  /** The last day of rest lies before today. */
  | { readonly type: "SnoozeInPast" }
  /** The last day of rest lies further than `latest`. */
  | { readonly type: "SnoozeTooLong"; readonly latest: PlainDate }
  | { readonly type: "SnoozeWithoutReason" };

/** What somebody asks: rest up to and including `until`, and why. */
export type Snooze = { readonly until: PlainDate; readonly reason: string };

/** Whether a signal may rest: with a reason, and for six months at most. */
export function decideSnooze(
  { until, reason }: Snooze,
  today: PlainDate,
): Result<Snooze, SnoozeRefusal> {
  const words = reason.trim();
  if (words === "") return err({ type: "SnoozeWithoutReason" });
  if (until < today) return err({ type: "SnoozeInPast" });
  const latest = addMonths(today, longestMonths);
  return until > latest ? err({ type: "SnoozeTooLong", latest }) : ok({ until, reason: words });
}
