import type { SignalId } from "@nabij/domain";

/** An open signal as people follow it up: whose it is, about whom, and whether it rests. */
export type FollowedSignal = {
  readonly id: SignalId;
  readonly trajectoryId: string;
  readonly clientName: string;
  /** The day it opened, or null when that is not known. */
  readonly since: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
};

/** One name for one signal of one trajectory. */
export function signalKey({
  id,
  trajectoryId,
}: Pick<FollowedSignal, "id" | "trajectoryId">): string {
  return `${trajectoryId} ${id}`;
}

/** What can be agreed about signals. */
export type Agreement =
  | { readonly what: "assign"; readonly assigneeId: string | null }
  | { readonly what: "rest"; readonly until: string; readonly reason: string }
  | { readonly what: "wake" };

/** What puts a signal back as it was before an agreement. */
export function undoOf(
  { what }: Agreement,
  before: Pick<FollowedSignal, "assigneeId" | "snoozedUntil" | "snoozeReason">,
): Agreement {
  if (what === "assign") return { what, assigneeId: before.assigneeId };
  const { snoozedUntil: until, snoozeReason: reason } = before;
  return until === null || reason === null ? { what: "wake" } : { what: "rest", until, reason };
}
