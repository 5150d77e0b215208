import type { AnswerView } from "@nabij/reflection";

/**
 * The answers that stand alone at a question with options or a scale: the only one to choose an
 * option, or half the scale or more from the middle, with three or more people (reflection §4.5).
 * Words are never weighed this way.
 */
export function standingAlone(
  answers: readonly AnswerView[],
  scale: { readonly min: number; readonly max: number } | null,
): ReadonlySet<string> {
  const own = lastOfEach(answers);
  if (own.length < 3) return new Set();
  const alone = scale === null ? aloneInChoice(own) : farFromMiddle(own, scale.max - scale.min);
  return new Set(alone.map(({ answerId }) => answerId));
}

/**
 * Whether people look at it differently: somebody stands alone, or roles lie half a scale apart.
 */
export function lookDifferently(
  answers: readonly AnswerView[],
  scale: { readonly min: number; readonly max: number } | null,
): boolean {
  const own = lastOfEach(answers);
  if (scale === null) return new Set(own.flatMap(({ choice }) => choice?.id ?? [])).size > 1;
  const values = own.flatMap(({ scale: value }) => value ?? []);
  return Math.max(...values) - Math.min(...values) >= (scale.max - scale.min) / 2;
}

/** What each person last said for themselves; estimates of the client are left out. */
function lastOfEach(answers: readonly AnswerView[]): AnswerView[] {
  const said = answers.filter(
    ({ status, kind, perspective }) =>
      status === "said" && kind === "answered" && perspective === "own",
  );
  return [...new Map(said.map((answer) => [answer.participantId, answer])).values()];
}

/** When everyone chose something else there is no group to stand apart from. */
function aloneInChoice(own: readonly AnswerView[]): AnswerView[] {
  const chosen = own.filter(({ choice }) => choice !== null);
  const times = (id: string | undefined) => chosen.filter(({ choice }) => choice?.id === id).length;
  const some = chosen.some(({ choice }) => times(choice?.id) > 1);
  return some ? chosen.filter(({ choice }) => times(choice?.id) === 1) : [];
}

/** Half the scale or more from the median. */
function farFromMiddle(own: readonly AnswerView[], range: number): AnswerView[] {
  const values = own.flatMap(({ scale }) => scale ?? []).toSorted((a, b) => a - b);
  const low = values[Math.ceil(values.length / 2) - 1] ?? 0;
  const high = values[Math.floor(values.length / 2)] ?? 0;
  const middle = (low + high) / 2;
  return own.filter(({ scale }) => scale !== null && Math.abs(scale - middle) >= range / 2);
}
