import type { SessionAgreement } from "../agreement/agreement.ts";
import type { AgreementGap } from "../agreement/agreement-gaps.ts";
import type { RestrictionPointer } from "../agreement/restriction-steps.ts";
import type { Guide, Question } from "../guide/guide.ts";
import { fillClient, type Language, type Words } from "../guide/role.ts";
import { gapsOf, restrictionPointer } from "../session/decide-agreement.ts";
import { withoutWaiting } from "../session/late-words.ts";
import { isClosed } from "../session/phase-rules.ts";
import { readyRounds } from "../session/round-rules.ts";
import type { Participant, SessionState } from "../session/state.ts";
import type { SessionOption } from "../session/together.ts";
import { sharedState } from "../view/visible-state.ts";
import { type ChoiceDifference, choiceDifferences } from "./choice-differences.ts";
import { type ClientGap, clientGaps, type Difference, differences } from "./differences.ts";
import { type ImpactReport, impactReport } from "./impact-report.ts";
import { type LoneView, loneViews } from "./lone-views.ts";
import { type OptionDifference, optionDifferences } from "./option-differences.ts";
import { type Quote, saidQuotes } from "./quote.ts";
import { speakerOf } from "./speaker.ts";

export type ReportQuestion = {
  readonly questionId: string;
  readonly row: number;
  readonly text: string;
  /** Why there is nothing to read here; null when somebody answered. */
  readonly unanswered: "not-asked" | "skipped" | "no-answer" | null;
  readonly quotes: readonly Quote[];
  /** "Weet ik niet", "liever niet", "later", "niets" without more words. */
  readonly silences: readonly Quote[];
};

export type ReportPhase = {
  readonly phaseId: string;
  readonly title: string;
  readonly state: "closed" | "open" | "not-discussed";
  readonly secondRoundHeld: boolean;
  /** Labels of those who were away when it closed. */
  readonly absent: readonly string[];
  readonly questions: readonly ReportQuestion[];
};

export type ReportAgreement = SessionAgreement & {
  readonly gaps: readonly AgreementGap[];
  readonly restriction: RestrictionPointer | null;
  readonly acceptedByLabels: readonly string[];
  /** Only the client's own yes counts; absence and silence never do. */
  readonly clientAccepted: boolean;
};

/** Made from the answers alone, the same every time, complete without a language model. */
export type Report = {
  readonly sessionId: string | null;
  readonly startedOn: string | null;
  readonly language: Language;
  readonly clientName: string | null;
  readonly trajectoryId: string | null;
  readonly guide: SessionState["guide"];
  /** Which of several sittings it was; null when the conversation was held at once. */
  readonly sitting: SessionState["sitting"];
  readonly closing: SessionState["closing"];
  readonly present: readonly Participant[];
  readonly absent: readonly Participant[];
  /** No client sat at the table: the empty chair. */
  readonly emptyChair: boolean;
  readonly phases: readonly ReportPhase[];
  readonly impact: ImpactReport;
  readonly differences: readonly Difference[];
  readonly choiceDifferences: readonly ChoiceDifference[];
  readonly clientGaps: readonly ClientGap[];
  /** Questions of the plan that nobody answered. */
  readonly notAnswered: readonly ReportQuestion[];
  /** Silence that came with words, and answers outside the plan. */
  readonly alsoSaid: readonly Quote[];
  readonly withdrawn: number;
  /** Rounds whose words were never revealed; the words stay with their writers. */
  readonly neverRevealed: number;
  readonly loneViews: readonly (LoneView & { readonly label: string })[];
  readonly options: readonly SessionOption[];
  /** Options that were put aside; the positions taken on them stay in `stances`. */
  readonly droppedOptions: readonly SessionOption[];
  readonly optionDifferences: readonly OptionDifference[];
  readonly groups: SessionState["groups"];
  readonly previous: SessionState["previous"];
  readonly stances: SessionState["stances"];
  readonly moment: SessionState["moment"];
  readonly readBack: SessionState["readBack"];
  readonly positions: SessionState["positions"];
  readonly agreements: readonly ReportAgreement[];
};

/**
 * The summary of a session (reflection §4.7). Every answer that was not withdrawn stands
 * exactly once under its question, among its silences, or under `alsoSaid`. Words that were never
 * revealed are counted and stay with their writers.
 */
export function report(guide: Guide, all: SessionState): Report {
  const whole = withoutWaiting(all);
  const state = sharedState(guide, whole);
  const { sessionId, startedOn, language, clientName, trajectoryId, closing, positions } = state;
  const quotes = saidQuotes(guide, state);
  const phases = phasesOf(guide, state, quotes);
  const placed = new Set(
    phases.flatMap(({ questions }) =>
      questions.flatMap((item) => [...item.quotes, ...item.silences]),
    ),
  );
  return {
    ...{ sessionId, startedOn, language, clientName, trajectoryId, closing, positions },
    guide: state.guide,
    sitting: state.sitting,
    present: state.participants.filter(({ presence }) => presence === "present"),
    absent: state.participants.filter(({ presence }) => presence === "absent"),
    emptyChair: isChairEmpty(state),
    phases,
    impact: impactReport(guide, state, quotes),
    differences: differences(guide, whole),
    choiceDifferences: choiceDifferences(guide, whole),
    clientGaps: clientGaps(guide, whole),
    optionDifferences: optionDifferences(whole),
    notAnswered: phases.flatMap(({ questions }) =>
      questions.filter((item) => item.unanswered !== null),
    ),
    alsoSaid: quotes.filter((quote) => !placed.has(quote)),
    withdrawn: state.answers.filter(({ status }) => status === "withdrawn").length,
    neverRevealed: readyRounds(whole).length,
    loneViews: loneViews(guide, whole).map((view) => ({
      ...view,
      label: speakerOf(whole, view.participantId)?.label ?? "",
    })),
    options: state.options.filter(({ status }) => status === "open"),
    droppedOptions: state.options.filter(({ status }) => status === "dropped"),
    groups: state.groups,
    previous: state.previous,
    stances: state.stances,
    moment: state.moment,
    readBack: state.readBack,
    agreements: state.agreements.map((agreement) => reportAgreement(state, agreement)),
  };
}

/** Nobody with the role of client is at the table now. */
export function isChairEmpty(state: SessionState): boolean {
  return !state.participants.some(
    ({ role, presence }) => role === "client" && presence === "present",
  );
}

/** An agreement with what it still has to be asked and where it may have to go first. */
export function reportAgreement(state: SessionState, agreement: SessionAgreement): ReportAgreement {
  const accepted = state.participants.filter(({ id }) => agreement.acceptedBy.includes(id));
  return {
    ...agreement,
    gaps: gapsOf(state, agreement),
    restriction: restrictionPointer(agreement),
    acceptedByLabels: accepted.map(({ label }) => label),
    clientAccepted: accepted.some(({ role }) => role === "client"),
  };
}

function phasesOf(guide: Guide, state: SessionState, quotes: readonly Quote[]): ReportPhase[] {
  return guide.phases.flatMap((phase) => {
    const planned = state.plan.find(({ phaseId }) => phaseId === phase.id);
    if (planned === undefined) return [];
    const closed = state.closedPhases.find(({ phaseId }) => phaseId === phase.id);
    const discussed = planned.questionIds.some((id) => state.visited.includes(id));
    const questions = phase.questions.filter(({ id }) => planned.questionIds.includes(id));
    return [
      {
        phaseId: phase.id,
        title: words(state, phase.title),
        state: discussed ? (isClosed(state, phase.id) ? "closed" : "open") : "not-discussed",
        secondRoundHeld: closed?.secondRoundHeld ?? false,
        absent: labels(state, closed?.absent ?? []),
        questions: questions.map((question) => reportQuestion(state, question, quotes)),
      },
    ];
  });
}

function reportQuestion(
  state: SessionState,
  question: Question,
  all: readonly Quote[],
): ReportQuestion {
  const { id: questionId, row } = question;
  const here = all.filter((quote) => quote.questionId === questionId);
  const silences = here.filter(({ kind, text }) => kind !== "answered" && text === null);
  const quotes = here.filter(
    ({ kind, text }) => kind === "answered" || (kind === "nothing" && text !== null),
  );
  const base = { questionId, row, text: words(state, question.text), quotes, silences };
  return { ...base, unanswered: unanswered(state, questionId, here) };
}

function unanswered(
  state: SessionState,
  questionId: string,
  here: readonly Quote[],
): ReportQuestion["unanswered"] {
  if (here.some(({ kind }) => kind === "answered" || kind === "nothing")) return null;
  if (state.skipped.includes(questionId)) return "skipped";
  return state.visited.includes(questionId) ? "no-answer" : "not-asked";
}

function labels(state: SessionState, ids: readonly string[]): string[] {
  return state.participants.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

function words(state: SessionState, text: Words): string {
  return fillClient(text, state.language, state.clientName);
}
