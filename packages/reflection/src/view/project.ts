import type { SessionAgreement } from "../agreement/agreement.ts";
import type { PinnedGuide } from "../guide/guide.ts";
import { fillClient, type Language } from "../guide/role.ts";
import { type Quote, toQuote } from "../report/quote.ts";
import { isChairEmpty, type ReportAgreement, reportAgreement } from "../report/report.ts";
import { back, closePhase, closeSession, next } from "../session/decide-flow.ts";
import { isClosed } from "../session/phase-rules.ts";
import { readerSeq } from "../session/reader-seq.ts";
import type { Refusal } from "../session/refusal.ts";
import type { Participant, SessionState } from "../session/state.ts";
import {
  type CurrentQuestion,
  currentQuestion,
  questionsBeforehand,
  questionsLookedBackOn,
} from "./current-question.ts";
import { type TogetherView, togetherView } from "./together-view.ts";
import { eyesOf, readerOf, seatOf, type Viewer } from "./viewer.ts";
import { visibleState } from "./visible-state.ts";

export type AnswerView = Quote & { readonly status: "said" | "withdrawn"; readonly mine: boolean };

export type PhaseProgress = {
  readonly phaseId: string;
  readonly title: string;
  readonly status: "coming" | "open" | "closed";
  readonly questionIds: readonly string[];
  /** Questions answered or skipped. */
  readonly handled: number;
};

export type SessionView = {
  /** The last event this reader may know of; a command of theirs carries it. */
  readonly seq: number;
  readonly status: SessionState["status"];
  readonly sessionId: string | null;
  readonly startedOn: string | null;
  readonly language: Language;
  readonly clientName: string | null;
  readonly trajectoryId: string | null;
  /** Which of several sittings this is; null when the conversation is held at once. */
  readonly sitting: SessionState["sitting"];
  readonly participants: readonly Participant[];
  readonly emptyChair: boolean;
  readonly phases: readonly PhaseProgress[];
  /** 1-based place in the plan; 0 when no question is open. */
  readonly questionNumber: number;
  readonly questionCount: number;
  readonly current: CurrentQuestion | null;
  /** What this reader may answer before it begins; empty once it has. */
  readonly beforehand: readonly CurrentQuestion[];
  /** What a client answered, to look back on at the end; empty before, and for everyone else. */
  readonly lookedBackOn: readonly CurrentQuestion[];
  readonly answers: readonly AnswerView[];
  readonly impacts: SessionState["impacts"];
  readonly positions: SessionState["positions"];
  readonly agreements: readonly ReportAgreement[];
  readonly closing: SessionState["closing"];
  /** null: allowed; otherwise the reason why not, asked of the same rules as the command. */
  readonly whyNot: {
    readonly next: Refusal | null;
    readonly back: Refusal | null;
    readonly closePhase: Refusal | null;
    readonly closeSession: Refusal | null;
  };
  /** null for those who were not there. */
  readonly together: TogetherView | null;
};

/** The only way a session is shown: screen, export, mail and log all go through here. */
export function project(guide: PinnedGuide, viewer: Viewer, state: SessionState): SessionView {
  const { status, sessionId, startedOn, language, clientName, trajectoryId } = state;
  const { sitting, closing } = state;
  const inside = isInside(viewer, state);
  const visible = visibleState(guide, eyesOf(viewer, state), state);
  const reader = state.participants.find(({ id }) => id === seatOf(viewer)) ?? null;
  const steps = state.plan.flatMap(({ questionIds }) => questionIds);
  const agreements = visible.agreements.map((item) => agreementOf(visible, item));
  return {
    ...{ status, sessionId, startedOn, language, clientName, trajectoryId, sitting, closing },
    seq: readerSeq(state, readerOf(viewer)),
    participants: inside ? state.participants : [],
    emptyChair: isChairEmpty(state),
    phases: phasesOf(guide, visible),
    questionNumber: state.openQuestionId === null ? 0 : steps.indexOf(state.openQuestionId) + 1,
    questionCount: steps.length,
    current: inside ? currentQuestion(guide, visible, state, reader) : null,
    beforehand: inside ? questionsBeforehand(guide, visible, state, reader) : [],
    lookedBackOn: inside ? questionsLookedBackOn(guide, visible, state, reader) : [],
    answers: inside ? answersOf(guide, viewer, visible) : [],
    impacts: inside ? visible.impacts : [],
    positions: inside ? visible.positions : [],
    agreements: inside
      ? agreements
      : agreements.filter((item) => item.status === "afgesproken").map(outside),
    whyNot: whyNot(guide, viewer, state),
    together: inside ? togetherView(guide, viewer, state, visible) : null,
  };
}

/** It cites only answers this reader may see. */
function agreementOf(visible: SessionState, item: SessionAgreement): ReportAgreement {
  const agreement = reportAgreement(visible, item);
  const seen = new Set(visible.answers.map(({ id }) => id));
  return { ...agreement, answerIds: agreement.answerIds.filter((id) => seen.has(id)) };
}

/** Whoever sits there or leads; what each of them sees is narrowed further by `visibleState`. */
function isInside(viewer: Viewer, state: SessionState): boolean {
  if (viewer.kind === "participant")
    return state.participants.some(({ id }) => id === viewer.participantId);
  return viewer.kind !== "organisation";
}

/** Which answers an agreement follows from, and who said yes, stays at the table. */
function outside(agreement: ReportAgreement): ReportAgreement {
  return { ...agreement, answerIds: [], acceptedBy: [], acceptedByLabels: [] };
}

function answersOf(guide: PinnedGuide, viewer: Viewer, state: SessionState): AnswerView[] {
  return state.answers.flatMap((answer) => {
    const quote = toQuote(guide, state, answer);
    if (quote === null) return [];
    const mine = seatOf(viewer) === answer.participantId;
    return [{ ...quote, status: answer.status, mine }];
  });
}

function phasesOf(guide: PinnedGuide, state: SessionState): PhaseProgress[] {
  const answered = new Set(
    state.answers.filter(({ status }) => status === "said").map(({ questionId }) => questionId),
  );
  return state.plan.flatMap(({ phaseId, questionIds }) => {
    const phase = guide.phases.find(({ id }) => id === phaseId);
    if (phase === undefined) return [];
    const title = fillClient(phase.title, state.language, state.clientName);
    const handled = questionIds.filter(
      (id) => answered.has(id) || state.skipped.includes(id),
    ).length;
    const begun = questionIds.some((id) => state.visited.includes(id));
    const status = isClosed(state, phaseId) ? "closed" : begun ? "open" : "coming";
    return [{ phaseId, title, status, questionIds, handled }];
  });
}

function whyNot(guide: PinnedGuide, viewer: Viewer, state: SessionState): SessionView["whyNot"] {
  if (viewer.kind === "participant" || viewer.kind === "organisation") return notTheirs;
  const table = { guide, state };
  const closed = closedFor(state);
  const ending = { commandId: "", expectedSeq: 0, at: "", type: "closeSession" as const };
  const mayEnd = closed === null || closed.type === "SessionPaused";
  const closing = mayEnd ? reason(closeSession(table, ending)) : closed;
  if (closed !== null)
    return { next: closed, back: closed, closePhase: closed, closeSession: closing };
  const open = state.plan.find(({ questionIds }) =>
    questionIds.includes(state.openQuestionId ?? ""),
  );
  return {
    next: reason(next(table)),
    back: reason(back(table)),
    closePhase:
      open === undefined ? { type: "NoQuestionOpen" } : reason(closePhase(table, open.phaseId)),
    closeSession: closing,
  };
}

/** Moving the table is for who leads. */
const notTheirs: SessionView["whyNot"] = {
  next: { type: "NotYours", command: "next" },
  back: { type: "NotYours", command: "back" },
  closePhase: { type: "NotYours", command: "closePhase" },
  closeSession: { type: "NotYours", command: "closeSession" },
};

function closedFor(state: SessionState): Refusal | null {
  if (state.status === "new") return { type: "NotStarted" };
  if (state.status === "closed") return { type: "SessionClosed" };
  return state.status === "paused" ? { type: "SessionPaused" } : null;
}

function reason(drafted: { ok: true } | { ok: false; error: Refusal }): Refusal | null {
  return drafted.ok ? null : drafted.error;
}
