import {
  dropReflectionCode,
  findRecord,
  saveRecord,
  saveSharedSentences,
  type Write,
} from "@nabij/db";
import { changeRecord, newRecord } from "@nabij/domain";
import { heardWrites, reshareWrites, takenBackWrites } from "./afterwards-writes.ts";
import { agreementWrites } from "./agreement-writes.ts";
import { chosenSentences } from "./chosen-sentences.ts";
import { evaluationWrites } from "./evaluation-writes.ts";
import type { Holder } from "./holder.ts";
import type { Change } from "./session-change.ts";

/**
 * The record that a session was held: made at its start, completed at its end, together with what
 * outlives the words: agreements and the sentences people chose to share. null: no such record.
 */
export function summaryWrites(holder: Holder, change: Change): readonly Write[] | null {
  const { db, scope } = holder;
  const { before, after, sessionId } = change;
  const today = holder.today();
  if (before.sessionId === null) {
    const started = newRecord("reflectionSession", startOf(change), sessionId);
    return started.ok ? [saveRecord(scope, "reflectionSession", started.value)] : null;
  }
  const takenBack = takenBackWrites(holder, change);
  if (before.status === "closed")
    return [...takenBack, ...reshareWrites(holder, change), ...heardWrites(holder, change)];
  if (after.status !== "closed") return takenBack;
  const held = findRecord(db, scope, "reflectionSession", sessionId);
  if (held === undefined) return null;
  const changes = { ...startOf(change), closedOn: today };
  const closed = changeRecord("reflectionSession", held, changes, held.version);
  if (!closed.ok) return null;
  return [
    saveRecord(scope, "reflectionSession", closed.value),
    ...takenBack,
    ...agreementWrites(scope, after, today, holder.newId),
    ...evaluationWrites(holder, change),
    saveSharedSentences(scope, sessionId, chosenSentences(change)),
    dropReflectionCode(sessionId),
  ];
}

function startOf({ after, guide }: Change) {
  const { trajectoryId, startedOn, participants } = after;
  const present = participants.filter(({ presence }) => presence === "present");
  return {
    trajectoryId,
    guide: `${guide.id}@${guide.version}`,
    startedOn: startedOn?.slice(0, 10),
    roles: [...new Set(present.map(({ role }) => role))],
    clientPresent: present.some(({ role }) => role === "client"),
  };
}
