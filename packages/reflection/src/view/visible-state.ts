import type { Guide } from "../guide/guide.ts";
import { inRoleOrder } from "../report/role-order.ts";
import { shownAs } from "../report/speaker.ts";
import { repairGroups } from "../session/answer-groups.ts";
import { oncePerState } from "../session/once-per-state.ts";
import { hasDeclined, hasWritten, isAskedIn, isRevealed, roundOf } from "../session/round-rules.ts";
import type { SessionState } from "../session/state.ts";
import { fieldRound, positionsRound } from "../session/together.ts";

/** The participant who looks; null sees what everybody may see after the reveal. */
type Eyes = string | null;

type Item = { readonly id: string; readonly participantId: string };

/**
 * The session with everything left out that this person may not see: words of others before the
 * reveal, for late joiners before they answered, other people's safety cards, sharing and probes.
 * Every view, report, export and prompt is made of what this leaves (reflection §4.2).
 */
export function visibleState(guide: Guide, eyes: Eyes, state: SessionState): SessionState {
  const sees = memoised((roundId) => seesRound(guide, state, eyes, roundId));
  const isMine = (item: { readonly participantId: string }) => item.participantId === eyes;
  const as = <T extends { readonly participantId: string }>(item: T, itemId: string): T =>
    isMine(item) ? item : { ...item, participantId: shownAs(state, item.participantId, itemId) };
  const waiting = new Set(state.waiting.map(({ itemId }) => itemId));
  const inOrder = orderedOnce(guide, state);
  const shown = <T extends Item>(items: readonly T[], roundId: (item: T) => string): T[] =>
    items
      .filter((item) => isMine(item) || (sees(roundId(item)) && !waiting.has(item.id)))
      .map((item) => as(item, item.id));
  const answers = shown(inOrder.answers, ({ questionId }) => questionId);
  const standing = answers.filter(({ status }) => status === "said");
  const ids = new Set(answers.map(({ id }) => id));
  return {
    ...state,
    answers,
    probes: state.probes.filter(
      ({ participantId: id, questionId }) =>
        id === null || id === eyes || (sees(questionId) && shownAs(state, id, "") === id),
    ),
    impacts: state.impacts.filter(({ answerId }) => ids.has(answerId)),
    positions: shown(inOrder.positions, () => fieldRound),
    stances: shown(inOrder.stances, () => positionsRound),
    moment: state.moment === null ? null : as(state.moment, "moment"),
    options: state.options.map((option, place) => ({
      ...as(option, option.id),
      harms: option.harms.map((harm, index) => as(harm, `${place}-${index}`)),
    })),
    groups: state.groups
      .filter(({ questionId }) => sees(questionId))
      .map(({ questionId, groups }) => {
        const here = standing.filter((answer) => answer.questionId === questionId);
        return {
          questionId,
          groups: repairGroups(
            groups,
            here.map(({ id }) => id),
          ),
        };
      }),
    waiting: state.waiting.filter(isMine),
    safetyCards: state.safetyCards.filter((card) => eyes !== null && isMine(card)),
    sharing: state.sharing.filter(({ answerId }) => isTheirs(state, eyes, answerId)),
  };
}

/** The order is the same for every reader: it tells nothing of who looks. */
const orderedOnce = oncePerState((_guide, state) => ({
  answers: inRoleOrder(state, state.answers),
  positions: inRoleOrder(state, state.positions),
  stances: inRoleOrder(state, state.stances),
}));

/** What everybody may see: revealed, and without anyone's own. */
export function sharedState(guide: Guide, state: SessionState): SessionState {
  return visibleState(guide, null, state);
}

/**
 * A late joiner, or who was away, answers before they see. Who was ready when it was revealed, is
 * not asked, or does not let words be kept sees after the reveal.
 */
function seesRound(guide: Guide, state: SessionState, eyes: Eyes, roundId: string): boolean {
  if (!isRevealed(state, roundId)) return false;
  const person = state.participants.find(({ id }) => id === eyes);
  if (person === undefined || state.writing === "aloud") return true;
  return (
    roundOf(state, roundId).ready.includes(person.id) ||
    hasWritten(state, roundId, person.id) ||
    hasDeclined(state, person.id) ||
    !isAskedIn({ guide, state }, roundId, person.role)
  );
}

/** Aloud the one device holds what each chose to share; elsewhere it is the writer's alone. */
function isTheirs({ writing, answers }: SessionState, eyes: Eyes, answerId: string): boolean {
  if (writing === "aloud" && eyes === null) return true;
  return answers.some(({ id, participantId }) => id === answerId && participantId === eyes);
}

function memoised(ask: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
