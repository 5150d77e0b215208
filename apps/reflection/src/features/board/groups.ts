import type { AnswerGroup, AnswerView } from "@nabij/reflection";
import commonWords from "./common-words.json" with { type: "json" };

/** Shared letter pairs of three from which two answers are laid together; our choice (§4.5). */
const alike = 0.2;

/** Words that stand in nearly every answer and say nothing about what it is about. */
const common: ReadonlySet<string> = new Set(commonWords);

type Said = Pick<AnswerView, "answerId" | "text">;

/**
 * The groups as they are drawn: each answer is in exactly one, in the order of the answers; what is
 * in no group stands alone.
 */
export function shownGroups(
  groups: readonly AnswerGroup[],
  answers: readonly Pick<AnswerView, "answerId">[],
): AnswerGroup[] {
  const known = groups
    .map((group) => ({
      ...group,
      answerIds: group.answerIds.filter((id) => answers.some(({ answerId }) => answerId === id)),
    }))
    .filter(({ answerIds }) => answerIds.length > 0);
  const grouped = new Set(known.flatMap(({ answerIds }) => answerIds));
  const alone = answers
    .filter(({ answerId }) => !grouped.has(answerId))
    .map(({ answerId }) => aloneGroup(known, answerId));
  return [...known, ...alone];
}

/** One answer laid with another group, or by itself when `groupId` is null; empty groups go. */
export function moveAnswer(
  groups: readonly AnswerGroup[],
  answerId: string,
  groupId: string | null,
): AnswerGroup[] {
  const without = groups.map((group) => ({
    ...group,
    answerIds: group.answerIds.filter((id) => id !== answerId),
  }));
  const moved =
    groupId === null
      ? [...without, aloneGroup(without, answerId)]
      : without.map((group) =>
          group.id === groupId ? { ...group, answerIds: [...group.answerIds, answerId] } : group,
        );
  return moved.filter(({ answerIds }) => answerIds.length > 0);
}

/** A group of one, under an id that no group has: others may have been laid with what was alone. */
function aloneGroup(groups: readonly Pick<AnswerGroup, "id">[], answerId: string): AnswerGroup {
  let id = `alone-${answerId}`;
  while (groups.some((group) => group.id === id)) id += "+";
  return { id, title: "", answerIds: [answerId] };
}

/** A proposal that the table can undo: answers whose words are alike lie together (§4.5). */
export function suggestGroups(answers: readonly Said[]): AnswerGroup[] {
  const groups: { readonly id: string; readonly title: string; answerIds: string[] }[] = [];
  for (const answer of answers) {
    const home = groups.find(({ answerIds }) =>
      answerIds.some((id) => {
        const other = answers.find(({ answerId }) => answerId === id);
        return likeness(answer.text ?? "", other?.text ?? "") >= alike;
      }),
    );
    if (home === undefined)
      groups.push({ id: `group-${answer.answerId}`, title: "", answerIds: [answer.answerId] });
    else home.answerIds.push(answer.answerId);
  }
  return groups;
}

/** Dice over letter triples, 0–1; accents stay, as "geïrriteerd" is a word. */
export function likeness(a: string, b: string): number {
  const [one, other] = [triples(a), triples(b)];
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((triple) => other.has(triple)).length;
  return (2 * shared) / (one.size + other.size);
}

function triples(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !common.has(word));
  return new Set(
    telling.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
    ),
  );
}
