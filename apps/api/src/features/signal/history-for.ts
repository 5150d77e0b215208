import { findFollowUp, type SignalEvent, signalHistory } from "@nabij/db";
import { mayDo, readPermission } from "@nabij/domain";
import { readerOf } from "../../kept-signals/kept-signals.ts";
import type { Holder } from "./follow-up.ts";
import type { SignalReference } from "./signal-query.ts";

/**
 * The history of a signal as far as a role may see it. Without the dossier that is only the history
 * of what stands open and rests on the process, and a record of the dossier is not named.
 */
export function historyFor(
  { db, scope, actor, today }: Holder,
  { trajectoryId, signal }: SignalReference,
): readonly SignalEvent[] {
  const { role } = actor;
  const reader = readerOf(role);
  const reference = { trajectoryId, signal, at: today(), reader };
  const isHidden = reader === "process" && findFollowUp(db, scope, reference) === undefined;
  if (isHidden) return [];
  return signalHistory(db, scope, trajectoryId, signal).map((event) => {
    const kind = event.because?.kind;
    const isReadable =
      kind === undefined || kind === "setting" || mayDo(role, readPermission(kind));
    return isReadable ? event : { ...event, because: null };
  });
}
