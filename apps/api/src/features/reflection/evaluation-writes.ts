import { listRecords, saveRecord, type Write } from "@nabij/db";
import { changeRecord, newRecord } from "@nabij/domain";
import { shippedOrigin } from "../../session-log/guide-of.ts";
import type { Holder } from "./holder.ts";
import type { Change } from "./session-change.ts";

/** The guide of a conversation that is an evaluation itself. */
const evaluationGuide = "evaluatie";

/**
 * The day to look back on what was agreed becomes an evaluation date of the trajectory (§4.7). A
 * conversation with the evaluation guide is an evaluation; after any other the last evaluation
 * gets that day, when it had none or a later one. Of what was said nothing comes along.
 */
export function evaluationWrites(holder: Holder, change: Change): readonly Write[] {
  const { after, guide } = change;
  const { trajectoryId } = after;
  if (trajectoryId === null) return [];
  const nextDate = firstReview(change);
  if (shippedOrigin(holder.db, holder.scope, guide) === evaluationGuide)
    return [newEvaluation(holder, change, trajectoryId, nextDate)];
  return nextDate === null ? [] : earlierDate(holder, trajectoryId, nextDate);
}

/** The first day on which something that is agreed is looked back on. */
function firstReview({ after }: Change): string | null {
  const days = after.agreements.flatMap(({ status, reviewOn }) =>
    status === "afgesproken" && reviewOn !== null ? [reviewOn] : [],
  );
  return days.toSorted()[0] ?? null;
}

function newEvaluation(
  { scope, today, newId }: Holder,
  { after }: Change,
  trajectoryId: string,
  nextDate: string | null,
): Write {
  const present = after.participants.filter(({ presence }) => presence === "present");
  const clients = present.filter(({ role }) => role === "client").map(({ id }) => id);
  const clientHeard = after.answers.some(
    ({ participantId, status, kind }) =>
      status === "said" && kind === "answered" && clients.includes(participantId),
  );
  const made = newRecord(
    "evaluation",
    {
      trajectoryId,
      date: today(),
      kind: "regelmatig",
      participants: [...new Set(present.map(({ role }) => role))],
      clientHeard,
      probed: after.closedPhases.some(({ secondRoundHeld }) => secondRoundHeld),
      nextDate,
    },
    newId(),
  );
  if (!made.ok) throw new Error(`a conversation is no evaluation: ${made.error.type}`);
  return saveRecord(scope, "evaluation", made.value);
}

/** Only ever sooner: what was agreed about looking back before still counts. */
function earlierDate(
  { db, scope }: Holder,
  trajectoryId: string,
  nextDate: string,
): readonly Write[] {
  const last = listRecords(db, scope, "evaluation", trajectoryId)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  if (last === undefined || (last.nextDate !== null && last.nextDate <= nextDate)) return [];
  const changed = changeRecord("evaluation", last, { nextDate }, last.version);
  return changed.ok ? [saveRecord(scope, "evaluation", changed.value)] : [];
}
