import type { Signal, SignalId } from "@nabij/domain";
import type { FollowedSignal } from "../../../signal-follow-up/followed-signal.ts";

/** What the node keeps about an open signal of the trajectory. */
export type Agreed = Omit<FollowedSignal, "trajectoryId" | "clientName">;

const nothing = {
  ...{ since: null, assigneeId: null, assigneeName: null },
  ...{ snoozedUntil: null, snoozeReason: null },
};

/** The signals of the page with what was agreed about them; a new one has nothing yet. */
export function followedSignals(
  signals: readonly Pick<Signal, "id" | "trajectoryId">[],
  agreed: readonly Agreed[],
  clientName: string,
): ReadonlyMap<SignalId, FollowedSignal> {
  const known = new Map(agreed.map((each) => [each.id, each]));
  return new Map(
    signals.map(({ id, trajectoryId }) => [
      id,
      { ...nothing, ...known.get(id), id, trajectoryId, clientName },
    ]),
  );
}

/** What rests stands after what is awake; within each, the order stays. */
export function restingLast<S extends Pick<Signal, "id">>(
  signals: readonly S[],
  followed: ReadonlyMap<string, Pick<FollowedSignal, "snoozedUntil">>,
  today: string,
): readonly S[] {
  const rests = ({ id }: S) => {
    const until = followed.get(id)?.snoozedUntil ?? null;
    return until !== null && until >= today;
  };
  return [...signals.filter((each) => !rests(each)), ...signals.filter(rests)];
}
