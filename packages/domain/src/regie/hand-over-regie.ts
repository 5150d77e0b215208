import type { z } from "zod";
import { addDays, type PlainDate } from "../plain-date/plain-date.ts";
import type { RecordId } from "../record/record.ts";
import { changeRecord, newRecord, type WriteRefusal } from "../record/write-record.ts";
import { err, ok, type Result } from "../result.ts";
import { holderKey } from "./load-per-holder.ts";
import { RegieAssignment } from "./regie.ts";
import { isPendingHandover } from "./regie-of.ts";

/** Who is asked to take a role over. */
export const RegieReceiver = RegieAssignment.pick({ organisation: true, mandate: true }).extend({
  holder: RegieAssignment.shape.holder.unwrap(),
});
export type RegieReceiver = z.infer<typeof RegieReceiver>;

/** Why a role is not handed over, accepted or declined. */
export type HandoverRefusal =
  /** The assignment ended, fills no role, or is itself still waiting for a yes. */
  | { readonly type: "NoRegieToHandOver" }
  /** Somebody was asked already and has not answered. */
  | { readonly type: "HandoverWaits" }
  /** The receiver is the holder. */
  | { readonly type: "SameHolder" }
  /** The agreed day lies on or before the first day of the holder. */
  | { readonly type: "HandoverTooEarly" }
  /** Nothing waits here for an answer. */
  | { readonly type: "NoHandoverWaiting" };

/** The two records of a handover, as they are to be stored together. */
export type Handover = {
  readonly outgoing: RegieAssignment;
  readonly receiver: RegieAssignment;
};

type Decision = Result<Handover, HandoverRefusal | WriteRefusal>;

/**
 * Asks somebody to take a role over from day `on`. The holder runs on, without an end, until the
 * receiver has said yes: a role is never dropped on the way (S9, G13). `ofTrajectory` are all
 * assignments of the trajectory, `version` the one of the holder that the writer saw.
 */
export function handOverRegie(
  assignment: RegieAssignment,
  ofTrajectory: readonly RegieAssignment[],
  to: RegieReceiver,
  { on, today, version, receiverId }: HandoverTerms,
): Decision {
  const isEnded = assignment.until !== null && assignment.until < today;
  if (assignment.regieRole === null || isEnded || isPendingHandover(assignment)) {
    return err({ type: "NoRegieToHandOver" });
  }
  const isAsked = ofTrajectory.some(
    (each) => each.takenOverFromId === assignment.id && isPendingHandover(each),
  );
  if (isAsked) return err({ type: "HandoverWaits" });
  if (holderKey(to) === holderKey(assignment)) return err({ type: "SameHolder" });
  if (on <= assignment.from) return err({ type: "HandoverTooEarly" });
  const { trajectoryId, regieRole, isAccountable } = assignment;
  const changes = { until: null, handover: "overgedragen" };
  const outgoing = changeRecord("regieAssignment", assignment, changes, version);
  if (!outgoing.ok) return outgoing;
  const fields = { ...to, trajectoryId, regieRole, isAccountable, from: on };
  const receiver = newRecord(
    "regieAssignment",
    { ...fields, takenOverFromId: assignment.id },
    receiverId,
  );
  return receiver.ok ? ok({ outgoing: outgoing.value, receiver: receiver.value }) : receiver;
}

/** What a handover needs besides the people: its days, the version seen and a new id. */
export type HandoverTerms = {
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly version: number;
  readonly receiverId: RecordId;
};

/**
 * The receiver says yes on day `on`. They hold the role from the agreed day, or from `on` when
 * that is later; the holder before them ends the day before, so that no day is empty or double.
 */
export function acceptHandover(
  receiver: RegieAssignment,
  outgoing: RegieAssignment,
  { on, version }: { readonly on: PlainDate; readonly version: number },
): Decision {
  if (!isHandoverOf(receiver, outgoing)) return err({ type: "NoHandoverWaiting" });
  const from = receiver.from < on ? on : receiver.from;
  const last = addDays(from, -1);
  const accepted = changeRecord("regieAssignment", receiver, { from, acceptedOn: on }, version);
  if (!accepted.ok) return accepted;
  const ended = changeRecord(
    "regieAssignment",
    outgoing,
    {
      until: outgoing.until !== null && outgoing.until < last ? outgoing.until : last,
      handover: "aanvaard",
    },
    outgoing.version,
  );
  return ended.ok ? ok({ outgoing: ended.value, receiver: accepted.value }) : ended;
}

/**
 * The receiver says no, or the holder takes the question back: the holder runs on, without the end
 * that may have been planned before the question. The receiver's record, which never held
 * anything, is to be removed.
 */
export function declineHandover(
  receiver: RegieAssignment,
  outgoing: RegieAssignment,
): Result<RegieAssignment, HandoverRefusal | WriteRefusal> {
  if (!isHandoverOf(receiver, outgoing)) return err({ type: "NoHandoverWaiting" });
  return changeRecord("regieAssignment", outgoing, { handover: null }, outgoing.version);
}

function isHandoverOf(receiver: RegieAssignment, outgoing: RegieAssignment): boolean {
  return isPendingHandover(receiver) && receiver.takenOverFromId === outgoing.id;
}
