import type { Guide, Question } from "./guide.ts";
import { questionsOf } from "./guide.ts";

/** Two questions with opposite wording. */
export type MirrorPair = { readonly question: Question; readonly opposite: Question };

export function mirrorPairs(guide: Guide): MirrorPair[] {
  const questions = questionsOf(guide);
  return questions.flatMap((question) => {
    const opposite = questions.find(({ id }) => id === question.mirrorOf);
    return opposite === undefined ? [] : [{ question, opposite }];
  });
}

export type MirroredAnswer = { readonly choice: string | null; readonly scale: number | null };

/**
 * Whether someone said yes to both of a mirrored pair: the first option twice, or both marks above
 * the middle. The answers stay; the facilitator is asked to rephrase (reflection §4.4).
 */
export function saysYesToBoth(
  { question, opposite }: MirrorPair,
  first: MirroredAnswer,
  second: MirroredAnswer,
): boolean {
  return isYes(question, first) && isYes(opposite, second);
}

function isYes(question: Question, { choice, scale }: MirroredAnswer): boolean {
  if (question.kind === "choice") return choice !== null && choice === question.options?.[0]?.id;
  if (question.scale === undefined || scale === null) return false;
  return scale > (question.scale.min + question.scale.max) / 2;
}
