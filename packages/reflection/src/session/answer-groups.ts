import type { AnswerGroup } from "./together.ts";

/**
 * Groups in which each of these answers stands exactly once: an answer goes to the first group
 * that names it, what is gone leaves, and what no group names gets a group of its own. Without any
 * group nothing was laid together.
 */
export function repairGroups(
  groups: readonly AnswerGroup[],
  answerIds: readonly string[],
): AnswerGroup[] {
  if (groups.length === 0) return [];
  const left = new Set(answerIds);
  const kept = groups.flatMap((group) => {
    const ids = group.answerIds.filter((id) => left.delete(id));
    return ids.length === 0 ? [] : [{ ...group, answerIds: ids }];
  });
  const alone = [...left].map((id) => ({ id: `alone-${id}`, title: "", answerIds: [id] }));
  return [...kept, ...alone];
}
