import { broughtBy } from "../guide/choose-questions.ts";
import { type ReadEasyWords, readEasy } from "../guide/easy-words.ts";
import { fillLead, type LeadReading } from "../guide/fill-lead.ts";
import {
  findQuestion,
  type Guide,
  type Phase,
  type Probe,
  phaseOfQuestion,
  type Question,
} from "../guide/guide.ts";
import { mirrorPairs, saysYesToBoth } from "../guide/mirror.ts";
import { fillClient, type Role, type Words } from "../guide/role.ts";
import { noFacts } from "../guide/session-facts.ts";
import { presentParticipants } from "../session/presence.ts";
import { probesLeft } from "../session/probe-rules.ts";
import { waitingFor } from "../session/round-rules.ts";
import type { Answer, Participant, SessionState } from "../session/state.ts";

export type AskedProbeView = {
  readonly probeId: string;
  readonly text: string;
  readonly participantId: string | null;
  readonly automatic: boolean;
};

/** The question on the table in the language of the session, with the client's chosen name. */
export type CurrentQuestion = {
  readonly questionId: string;
  readonly row: number;
  readonly phaseId: string;
  readonly phaseTitle: string;
  readonly phaseIntro: string;
  readonly text: string;
  readonly kind: Question["kind"];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly minText: string;
    readonly maxText: string;
    /** The words of each step from low to high; empty when only the ends have words. */
    readonly steps: readonly string[];
  } | null;
  readonly polarity: Question["polarity"] | null;
  readonly dimension: Question["dimension"] | null;
  readonly who: readonly Role[];
  readonly askEach: boolean;
  /** Asked apart: one's own view, and how the client would say it (Embregts 2019). */
  readonly asClient: boolean;
  /** A pictogram of `pictograms`; null when the guide has none. */
  readonly symbol: string | null;
  /** What is known of the trajectory, said above the question; null when it is not known. */
  readonly lead: string | null;
  /** Signals of the trajectory that brought this question (requirements, G rows). */
  readonly broughtBy: readonly string[];
  /** In easy-read Dutch; a client is spoken to, others read about the client. */
  readonly easy: ReadEasyWords & {
    readonly lead: string | null;
    readonly phaseTitle: string;
    /** As `again`. */
    readonly again: string | null;
  };
  /** The words to ask it once more with: its first follow-up; null when it has none. */
  readonly again: string | null;
  /**
   * Only for a client: they said yes to this and to its opposite, and were not asked once more yet.
   * Both answers stay (Finlay & Lyons 2002).
   */
  readonly asksOnceMore: boolean;
  /** The question is for the client alone: anyone else's answer is an estimate. */
  readonly onlyClient: boolean;
  readonly source: Question["source"];
  readonly skipped: boolean;
  /** Follow-ups already asked here, oldest first. */
  readonly asked: readonly AskedProbeView[];
  /** The follow-up that `askProbe` for the whole table would ask; null when none is left. */
  readonly probe: string | null;
  /**
   * Present people the question is for: aloud who has not answered, written first who is not ready.
   * No verdict, only whose turn it is.
   */
  readonly waitingFor: readonly string[];
};

/**
 * `state` is what the reader may see, `whole` tells who is ready, `reader` who is spoken to in
 * easy words.
 */
export function currentQuestion(
  guide: Guide,
  state: SessionState,
  whole: SessionState,
  reader: AskedReader,
): CurrentQuestion | null {
  const question = findQuestion(guide, state.openQuestionId ?? "");
  return question === undefined ? null : inWords({ guide, state, whole, reader }, question);
}

/** Beforehand: every planned question for the role of the reader; empty at any other time. */
export function questionsBeforehand(
  guide: Guide,
  state: SessionState,
  whole: SessionState,
  reader: AskedReader,
): CurrentQuestion[] {
  if (state.stage !== "beforehand" || reader === null) return [];
  const planned = state.plan.flatMap(({ questionIds }) => questionIds);
  return planned.flatMap((questionId) => {
    const question = findQuestion(guide, questionId);
    if (question === undefined || !question.who.includes(reader.role)) return [];
    return inWords({ guide, state, whole, reader }, question) ?? [];
  });
}

/**
 * At the end: the questions a client answered, to look back on and to choose who may read what they
 * said. Empty for everyone else, and at any other time.
 */
export function questionsLookedBackOn(
  guide: Guide,
  state: SessionState,
  whole: SessionState,
  reader: AskedReader,
): CurrentQuestion[] {
  const isOver = state.stage === "closing" || state.status === "closed";
  if (!isOver || reader?.role !== "client") return [];
  const answered = new Set(ownAnswers(state, reader.id).map(({ questionId }) => questionId));
  return state.plan
    .flatMap(({ questionIds }) => questionIds)
    .filter((id) => answered.has(id))
    .flatMap((id) => findQuestion(guide, id) ?? [])
    .flatMap((question) => inWords({ guide, state, whole, reader }, question) ?? []);
}

/** Who is spoken to: the reader's own seat; null without one. */
type AskedReader = Pick<Participant, "id" | "role"> | null;

type Reading = {
  readonly guide: Guide;
  readonly state: SessionState;
  readonly whole: SessionState;
  readonly reader: AskedReader;
};

function inWords(reading: Reading, question: Question): CurrentQuestion | null {
  const { guide, state, whole } = reading;
  const phase = phaseOfQuestion(guide, question.id);
  if (phase === undefined) return null;
  const say = (words: Words) => fillClient(words, state.language, state.clientName);
  const probe = probesLeft(state, question, null)[0];
  const again = question.probes[0];
  const { id: questionId, row, kind, who, askEach, source, asClient } = question;
  return {
    ...{ questionId, row, kind, who, askEach, source, asClient },
    phaseId: phase.id,
    phaseTitle: say(phase.title),
    phaseIntro: say(phase.intro),
    text: say(question.text),
    options: (question.options ?? []).map((option) => ({ id: option.id, text: say(option.text) })),
    scale: scaleInWords(question, say),
    polarity: question.polarity ?? null,
    dimension: question.dimension ?? null,
    symbol: question.symbol ?? null,
    ...knownOf(reading, question, phase),
    again: again === undefined ? null : probeText(guide, again, say),
    asksOnceMore: asksOnceMore(reading, question),
    onlyClient: who.every((role) => role === "client"),
    skipped: state.skipped.includes(questionId),
    asked: askedProbes(guide, state, question, say),
    probe: probe === undefined ? null : probeText(guide, probe, say),
    waitingFor:
      whole.writing === "first"
        ? waitingFor({ guide, state: whole }, questionId).map(({ id }) => id)
        : unanswered(state, question),
  };
}

/** What the trajectory adds to a question, and its easy words. */
function knownOf({ state, reader }: Reading, question: Question, phase: Phase) {
  const facts = state.facts ?? noFacts;
  const lead = (words: LeadReading) => fillLead(question, facts, words, state.clientName);
  const easy = readEasy(question, reader?.role ?? "begeleider", state.clientName);
  return {
    lead: lead(state.language),
    broughtBy: broughtBy(question, facts)?.signals ?? [],
    easy: {
      ...easy,
      lead: lead(reader?.role === "client" ? "easy-to-client" : "easy"),
      phaseTitle: phase.easy.title,
      again: easy.probes[question.probes[0]?.id ?? ""] ?? null,
    },
  };
}

/** Whether to ask a client this once more; each is looked at by their own answers alone. */
function asksOnceMore({ guide, state, reader }: Reading, { id }: Question): boolean {
  const pair =
    reader?.role === "client" && mirrorPairs(guide).find((one) => one.question.id === id);
  if (!pair || pair.question.probes.length === 0) return false;
  const own = (questionId: string) =>
    ownAnswers(state, reader.id).filter((answer) => answer.questionId === questionId);
  const first = own(id).find(({ prompt }) => prompt === "spontaneous");
  const opposite = own(pair.opposite.id).find(({ prompt }) => prompt === "spontaneous");
  if (first === undefined || opposite === undefined || own(id).length > 1) return false;
  return saysYesToBoth(pair, first, opposite);
}

function ownAnswers({ answers }: SessionState, participantId: string): Answer[] {
  return answers.filter(
    (answer) => answer.participantId === participantId && answer.status === "said",
  );
}

function scaleInWords(
  { scale }: Question,
  say: (words: Words) => string,
): CurrentQuestion["scale"] {
  if (scale === undefined) return null;
  const { min, max, minText, maxText, steps = [] } = scale;
  return { min, max, minText: say(minText), maxText: say(maxText), steps: steps.map(say) };
}

/** The words of a follow-up; one that points to another question borrows its words. */
function probeText(guide: Guide, probe: Probe, say: (words: Words) => string): string {
  if ("text" in probe) return say(probe.text);
  const target = findQuestion(guide, probe.ask);
  return target === undefined ? "" : say(target.text);
}

function askedProbes(
  guide: Guide,
  state: SessionState,
  question: Question,
  say: (words: Words) => string,
): AskedProbeView[] {
  return state.probes
    .filter((asked) => asked.questionId === question.id)
    .flatMap(({ probeId, participantId, automatic }) => {
      const probe = question.probes.find(({ id }) => id === probeId);
      if (probe === undefined) return [];
      return [{ probeId, participantId, automatic, text: probeText(guide, probe, say) }];
    });
}

function unanswered(state: SessionState, question: Question): string[] {
  const answered = new Set(
    state.answers
      .filter(({ questionId, status }) => questionId === question.id && status === "said")
      .map(({ participantId }) => participantId),
  );
  return presentParticipants(state)
    .filter(({ id, role }) => question.who.includes(role) && !answered.has(id))
    .map(({ id }) => id);
}
