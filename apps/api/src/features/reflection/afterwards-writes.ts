import {
  findReflectionSummary,
  keepSharedWith,
  saveReflectionSummary,
  saveSharedSentences,
  type Write,
} from "@nabij/db";
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
