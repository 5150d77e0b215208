import type { Guide } from "../guide/guide.ts";
import { isAnonymous } from "../session/event-reach.ts";
import { presentParticipants } from "../session/presence.ts";
import { isAskedIn, isRevealed } from "../session/round-rules.ts";
import type { SessionState } from "../session/state.ts";

/** More than this share of what was said is much; our choice (reflection §4.4). */
export const muchOfAll = 0.45;

/** Rounds without a word before somebody counts as silent; our choice (reflection §4.4). */
export const silentAfter = 2;

/** Below so many words a share says nothing. */
const leastToCompare = 8;

/** For who leads, in private: never a ranking, never shown to the table. */
export type BalanceHint = {
  readonly kind: "speaks-much" | "silent";
  readonly participantId: string;
};

/**
 * Who said much of what was revealed, and who said nothing in the last two revealed
 * questions. Nobody of an anonymous role: a count would tell which words are theirs.
 */
export function balanceHints(guide: Guide, state: SessionState): BalanceHint[] {
  const present = presentParticipants(state);
  const said = state.answers.filter(
    ({ status, kind, questionId }) =>
      status === "said" && kind === "answered" && isRevealed(state, questionId),
  );
  const known = present.filter(({ id }) => !isAnonymous(state, id));
  const much = known.filter(({ id }) => {
    const own = said.filter(({ participantId }) => participantId === id).length;
    return present.length > 2 && said.length >= leastToCompare && own > muchOfAll * said.length;
  });
  const last = state.visited.filter((id) => isRevealed(state, id)).slice(-silentAfter);
  const silent = known.filter(
    ({ id, role }) =>
      last.length === silentAfter &&
      last.every((questionId) => isAskedIn({ guide, state }, questionId, role)) &&
      !said.some((answer) => answer.participantId === id && last.includes(answer.questionId)),
  );
  return [
    ...much.map(({ id }): BalanceHint => ({ kind: "speaks-much", participantId: id })),
    ...silent.map(({ id }): BalanceHint => ({ kind: "silent", participantId: id })),
  ];
}
