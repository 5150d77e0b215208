import type { PinnedGuide } from "../guide/guide.ts";
import { mirrorPairs, saysYesToBoth } from "../guide/mirror.ts";
import type { Role } from "../guide/role.ts";
import { type LoneView, loneViews } from "../report/lone-views.ts";
import { isIdentifiable, speakerOf } from "../report/speaker.ts";
import { mayTakePart } from "../session/find-in-session.ts";
import { withoutWaiting } from "../session/late-words.ts";
import { oncePerState } from "../session/once-per-state.ts";
import { type OptionGap, optionGaps } from "../session/option-gaps.ts";
import { presentParticipants } from "../session/presence.ts";
import type { Refusal } from "../session/refusal.ts";
import { isAskedIn, mayReveal, roundOf, waitingFor } from "../session/round-rules.ts";
import type { SessionState } from "../session/state.ts";
import {
  fieldRound,
  type Naming,
  positionsRound,
  type SafetyCard,
  type Stage,
  type Writing,
} from "../session/together.ts";
import { type BalanceHint, balanceHints } from "./balance-hints.ts";
import { isPassedRound, seatOf, type Viewer } from "./viewer.ts";

/** A round as everyone sees it: who is ready, never who wrote what, or how much. */
export type RoundView = {
  readonly roundId: string;
  readonly revealed: boolean;
  readonly ready: readonly string[];
  /** Present people it waits for. */
  readonly waitingFor: readonly string[];
  /** Who is marked absent, now or when it was revealed. */
  readonly absent: readonly string[];
  /** The reader may write here, and may tick. */
  readonly isMine: boolean;
  /** null: it may be revealed now, by this reader; otherwise why not. */
  readonly whyNot: Refusal | null;
};

export type OptionView = {
  readonly optionId: string;
  readonly label: string;
  readonly text: string | null;
  readonly lessNearness: boolean;
  readonly harms: readonly { readonly label: string; readonly text: string | null }[];
  /** Positions the reader may see: their own before the reveal, everyone's after it. */
  readonly stances: readonly {
    readonly id: string;
    readonly label: string;
    readonly step: number;
    readonly text: string | null;
    readonly mine: boolean;
  }[];
};

/** What people who write first see beside the questions (reflection §4.3 and §4.4). */
export type TogetherView = {
  readonly writing: Writing;
  readonly naming: Naming;
  /** Roles whose words stand without their person. */
  readonly anonymousRoles: SessionState["anonymousRoles"];
  /** Roles with one person: what they say points to them, whatever the naming (§4.5). */
  readonly aloneInRole: readonly Role[];
  readonly stage: Stage;
  /** What was agreed last time, to open with. */
  readonly previous: SessionState["previous"];
  readonly model: boolean;
  /** The reader's own seat; null for who has none. */
  readonly me: string | null;
  readonly leads: boolean;
  readonly facilitator: SessionState["facilitator"];
  readonly consents: readonly { readonly participantId: string; readonly given: boolean }[];
  /** What the reader said about a language model; null without a seat or before they chose. */
  readonly myModelConsent: boolean | null;
  readonly moment: { readonly label: string; readonly text: string | null } | null;
  readonly round: RoundView | null;
  readonly options: readonly OptionView[];
  readonly optionGaps: readonly OptionGap[];
  readonly loneViews: readonly (LoneView & {
    readonly label: string;
    /** The reader holds it, and may take it back. */
    readonly mine: boolean;
  })[];
  readonly groups: SessionState["groups"];
  readonly safetyCards: readonly SafetyCard[];
  /** Who asked for help: all of them for who leads, otherwise the reader alone. */
  readonly helpAsked: readonly string[];
  readonly sharing: SessionState["sharing"];
  readonly readBack: SessionState["readBack"];
  /** For who leads alone, on a device nobody looks along on: who hardly spoke, who spoke most (§4.4). */
  readonly hints: readonly BalanceHint[];
  /** For who leads alone: a client said yes to both of a mirrored pair; ask it another way. */
  readonly rephrase: readonly { readonly questionId: string; readonly mirrorOf: string }[];
};

/** `visible` is `state` without what the viewer may not see. */
export function togetherView(
  guide: PinnedGuide,
  viewer: Viewer,
  state: SessionState,
  visible: SessionState,
): TogetherView {
  const me = seatOf(viewer);
  const leads = viewer.kind === "table" || viewer.kind === "facilitator";
  const isAlone = viewer.kind === "facilitator" && !isPassedRound(viewer, state);
  const { writing, naming, anonymousRoles, stage, model, previous, facilitator } = state;
  const label = (id: string) => speakerOf(state, id)?.label ?? "";
  const mine = state.consents.find(({ participantId }) => participantId === me);
  return {
    ...{ writing, naming, anonymousRoles, stage, model, previous, me, leads, facilitator },
    aloneInRole: aloneInRole(state),
    consents: state.consents.map(({ participantId, given }) => ({ participantId, given })),
    myModelConsent: mine?.model ?? null,
    moment:
      visible.moment === null
        ? null
        : { label: label(visible.moment.participantId), text: visible.moment.text },
    round: roundView(guide, state, me, leads),
    options: optionsOf(visible, me),
    optionGaps: optionGaps(state),
    loneViews: loneViewsOf(guide, state, visible, me),
    groups: visible.groups,
    safetyCards: visible.safetyCards,
    helpAsked: leads ? state.helpAsked : state.helpAsked.filter((id) => id === me),
    sharing: visible.sharing,
    readBack: visible.readBack,
    hints: isAlone ? balanceHints(guide, withoutWaiting(state)) : [],
    rephrase: isAlone ? yesToBoth(guide, visible) : [],
  };
}

/** The round that is going on in this stage. */
function roundIdOf({ stage, openQuestionId }: SessionState): string | null {
  if (stage === "field") return fieldRound;
  if (stage === "positions") return positionsRound;
  return stage === "questions" ? openQuestionId : null;
}

function roundView(
  guide: PinnedGuide,
  state: SessionState,
  me: string | null,
  leads: boolean,
): RoundView | null {
  const roundId = roundIdOf(state);
  if (roundId === null || state.writing === "aloud") return null;
  const table = { guide, state };
  const { revealed, ready, absent } = roundOf(state, roundId);
  const seat = me === null ? null : mayTakePart(state, me);
  const allowed = mayReveal(table, roundId);
  const away = state.participants.filter(({ presence }) => presence === "absent");
  return {
    ...{ roundId, revealed, ready },
    waitingFor: waitingFor(table, roundId).map(({ id }) => id),
    absent: revealed ? absent : away.map(({ id }) => id),
    isMine: seat?.ok === true && isAskedIn(table, roundId, seat.value.role),
    whyNot: !leads ? { type: "NotYours", command: "reveal" } : allowed.ok ? null : allowed.error,
  };
}

function optionsOf(visible: SessionState, me: string | null): OptionView[] {
  const label = (id: string) => speakerOf(visible, id)?.label ?? "";
  return visible.options
    .filter(({ status }) => status === "open")
    .map(({ id: optionId, participantId, text, lessNearness, harms }) => ({
      ...{ optionId, text, lessNearness, label: label(participantId) },
      harms: harms.map((harm) => ({ label: label(harm.participantId), text: harm.text })),
      stances: visible.stances
        .filter((stance) => stance.optionId === optionId)
        .map(({ id, step, text: reason, participantId: who }) => ({
          ...{ id, step, text: reason, label: label(who), mine: who === me },
        })),
    }));
}

/** What waits is in nobody's figures; each reader is shown their part of the same list. */
const loneViewsOnce = oncePerState((guide, state) => loneViews(guide, withoutWaiting(state)));

/** A lone view is shown to who may see what it stands in. */
function loneViewsOf(
  guide: PinnedGuide,
  state: SessionState,
  visible: SessionState,
  me: string | null,
): TogetherView["loneViews"] {
  const said = [...visible.answers, ...visible.positions, ...visible.stances];
  return loneViewsOnce(guide, state).flatMap((view) => {
    const holder = said.find(({ id }) => id === view.saidId)?.participantId;
    if (holder === undefined) return [];
    const label = speakerOf(state, view.participantId)?.label ?? "";
    return [{ ...view, label, mine: holder === me }];
  });
}

function aloneInRole(state: SessionState): Role[] {
  const roles = new Set(state.participants.map(({ role }) => role));
  return [...roles].filter((role) => isIdentifiable(state, role));
}

/** Yes to a question and to its opposite: the question was too hard, not the answer wrong (§4.4). */
function yesToBoth(guide: PinnedGuide, visible: SessionState): TogetherView["rephrase"] {
  const clients = presentParticipants(visible).filter(({ role }) => role === "client");
  return mirrorPairs(guide).flatMap((pair) => {
    const [questionId, mirrorOf] = [pair.question.id, pair.opposite.id];
    const both = clients.some(({ id }) => {
      const first = lastOf(visible, id, questionId);
      const second = lastOf(visible, id, mirrorOf);
      return first !== undefined && second !== undefined && saysYesToBoth(pair, first, second);
    });
    return both ? [{ questionId, mirrorOf }] : [];
  });
}

function lastOf(visible: SessionState, participantId: string, questionId: string) {
  return visible.answers.findLast(
    (answer) =>
      answer.participantId === participantId &&
      answer.questionId === questionId &&
      answer.status === "said",
  );
}
