import {
  findReflectionSummary,
  keepSharedWith,
  listRecords,
  saveRecord,
  saveReflectionSummary,
  saveSharedSentences,
  type Write,
} from "@nabij/db";
import { changeRecord } from "@nabij/domain";
import type { SessionAgreement } from "@nabij/reflection";
import { chosenSentences } from "./chosen-sentences.ts";
import type { Holder } from "./holder.ts";
import type { Change } from "./session-change.ts";
import { SummaryBody, withoutAnswers } from "./summary.ts";

/**
 * What somebody takes back goes from everything that is kept of it: the summary, and the sentences
 * that were shared.
 */
export function takenBackWrites(
  { db, scope }: Holder,
  { before, after, sessionId }: Change,
): readonly Write[] {
  const gone = after.answers
    .filter(({ id, status }) => status === "withdrawn" && wasSaid(before, id))
    .map(({ id }) => id);
  if (gone.length === 0) return [];
  const stored = findReflectionSummary(db, scope, sessionId);
  const body = SummaryBody.safeParse(stored?.body);
  const summary =
    stored === undefined || !body.success
      ? []
      : [
          saveReflectionSummary(scope, sessionId, {
            ...stored,
            body: withoutAnswers(body.data, new Set(gone)),
          }),
        ];
  return [...summary, ...gone.map((id) => keepSharedWith(scope, sessionId, id, []))];
}

function wasSaid({ answers }: Change["before"], answerId: string): boolean {
  return answers.some(({ id, status }) => id === answerId && status === "said");
}

/** Sharing stays the writer's choice after the close: what changed is kept in place of what was. */
export function reshareWrites({ scope }: Holder, change: Change): readonly Write[] {
  const { before, after, sessionId } = change;
  const changed = after.sharing.filter((one) => {
    const was = before.sharing.find(({ answerId }) => answerId === one.answerId);
    return was === undefined || was.with.join() !== one.with.join();
  });
  if (changed.length === 0) return [];
  const ids = new Set(changed.map(({ answerId }) => answerId));
  const sentences = chosenSentences(change).filter(({ answerId }) => ids.has(answerId));
  return [
    ...changed.map((one) => keepSharedWith(scope, sessionId, one.answerId, one.with)),
    saveSharedSentences(scope, sessionId, sentences),
  ];
}

/**
 * What the client says of an agreement after the close, or takes back, stands with the agreement of
 * the trajectory as well. A goal has no place for it.
 */
export function heardWrites(
  { db, scope }: Holder,
  { before, after, sessionId }: Change,
): readonly Write[] {
  const { trajectoryId, agreements } = after;
  const changed = agreements.filter((one) => {
    const was = before.agreements.find(({ id }) => id === one.id);
    return one.status === "afgesproken" && saidOf(one) !== saidOf(was);
  });
  if (trajectoryId === null || changed.length === 0) return [];
  const records = listRecords(db, scope, "agreement", trajectoryId).filter(
    ({ reflectionSessionId }) => reflectionSessionId === sessionId,
  );
  return changed.flatMap((one) => {
    const record = records.find(({ what, dueOn }) => what === one.what && dueOn === one.when);
    if (record === undefined) return [];
    const heard = changeRecord("agreement", record, { clientView: saidOf(one) }, record.version);
    return heard.ok ? [saveRecord(scope, "agreement", heard.value)] : [];
  });
}

/** The client's own words; null when they did not speak, and an estimate is not theirs. */
function saidOf(agreement: SessionAgreement | undefined): string | null {
  const view = agreement?.clientView;
  return view?.kind === "said" && view.text !== "" ? view.text : null;
}
