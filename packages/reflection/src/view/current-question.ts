import {
  findQuestion,
  type Guide,
  type Probe,
  phaseOfQuestion,
  type Question,
} from "../guide/guide.ts";
import { fillClient, type Role, type Words } from "../guide/role.ts";
import { presentParticipants } from "../session/phase-rules.ts";
import { probesLeft } from "../session/probe-rules.ts";
import type { SessionState } from "../session/state.ts";

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
  } | null;
  readonly polarity: Question["polarity"] | null;
  readonly dimension: Question["dimension"] | null;
  readonly who: readonly Role[];
  readonly askEach: boolean;
  /** The question is for the client alone: anyone else's answer is an estimate. */
  readonly onlyClient: boolean;
  readonly source: Question["source"];
  readonly skipped: boolean;
  /** Follow-ups already asked here, oldest first. */
  readonly asked: readonly AskedProbeView[];
  /** The follow-up that `askProbe` for the whole table would ask; null when none is left. */
  readonly probe: string | null;
  /** Present people the question is for who have not answered; no verdict, only whose turn it is. */
  readonly waitingFor: readonly string[];
};

export function currentQuestion(guide: Guide, state: SessionState): CurrentQuestion | null {
  const questionId = state.openQuestionId ?? "";
  const question = findQuestion(guide, questionId);
  const phase = phaseOfQuestion(guide, questionId);
  if (question === undefined || phase === undefined) return null;
  const say = (words: Words) => fillClient(words, state.language, state.clientName);
  const probe = probesLeft(state, question, null)[0];
  const { row, kind, who, askEach, source, scale } = question;
  return {
    ...{ questionId, row, kind, who, askEach, source },
    phaseId: phase.id,
    phaseTitle: say(phase.title),
    phaseIntro: say(phase.intro),
    text: say(question.text),
    options: (question.options ?? []).map((option) => ({ id: option.id, text: say(option.text) })),
    scale:
      scale === undefined
        ? null
        : { ...scale, minText: say(scale.minText), maxText: say(scale.maxText) },
    polarity: question.polarity ?? null,
    dimension: question.dimension ?? null,
    onlyClient: who.every((role) => role === "client"),
    skipped: state.skipped.includes(questionId),
    asked: askedProbes(guide, state, question, say),
    probe: probe === undefined ? null : probeText(guide, probe, say),
    waitingFor: waitingFor(state, question),
  };
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

function waitingFor(state: SessionState, question: Question): string[] {
  const answered = new Set(
    state.answers
      .filter(({ questionId, status }) => questionId === question.id && status === "said")
      .map(({ participantId }) => participantId),
  );
  return presentParticipants(state)
    .filter(({ id, role }) => question.who.includes(role) && !answered.has(id))
    .map(({ id }) => id);
}
