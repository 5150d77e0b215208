import { err } from "@nabij/domain";
import { conditionHolds, type Said } from "../guide/condition-holds.ts";
import { findQuestion, type Probe, type Question } from "../guide/guide.ts";
import type { CommandOf } from "./command.ts";
import { type Draft, type Drafted, draft, type Table } from "./decision.ts";
import type { SessionState } from "./state.ts";

/** The follow-up an answer calls for by itself, once per person; null when there is none. */
export function automaticProbe(
  state: SessionState,
  question: Question,
  participantId: string,
  said: Said,
): Probe | null {
  const left = probesLeft(state, question, participantId);
  return left.find((probe) => conditionHolds(probe.when, said)) ?? null;
}

/** The follow-up for the table when the roles turn out to differ, if there is one left. */
export function probeOnDivergence(state: SessionState, question: Question): Draft {
  const nothing: Said = { choice: null, scale: null, saysNothing: false };
  const probe = probesLeft(state, question, null).find(
    ({ when }) =>
      conditionHolds(when, { ...nothing, diverges: true }) && !conditionHolds(when, nothing),
  );
  if (probe === undefined) return { events: [], effects: [] };
  const asked = { questionId: question.id, probeId: probe.id, participantId: null };
  return {
    events: [{ type: "ProbeAsked", ...asked, automatic: true }],
    effects: [{ type: "AskProbe", ...asked }],
  };
}

/** A follow-up on demand, for one person or (without `participantId`) for the table. */
export function askProbe({ guide, state }: Table, command: CommandOf<"askProbe">): Drafted {
  const participantId = command.participantId ?? null;
  const questionId = state.openQuestionId;
  const question = questionId === null ? undefined : findQuestion(guide, questionId);
  if (questionId === null || question === undefined) return err({ type: "NoQuestionOpen" });
  if (participantId !== null && !state.participants.some(({ id }) => id === participantId))
    return err({ type: "UnknownParticipant", participantId });
  const probe = probesLeft(state, question, participantId)[0];
  if (probe === undefined) return err({ type: "NoProbeLeft" });
  const { id: probeId } = probe;
  return draft(
    [{ type: "ProbeAsked", questionId, probeId, participantId, automatic: false }],
    [{ type: "AskProbe", questionId, probeId, participantId }],
  );
}

export function probesLeft(
  state: SessionState,
  question: Question,
  participantId: string | null,
): Probe[] {
  return question.probes.filter(
    (probe) =>
      !state.probes.some(
        (asked) =>
          asked.probeId === probe.id &&
          (asked.participantId === null || asked.participantId === participantId),
      ),
  );
}

export function wasProbed(state: SessionState, questionId: string, participantId: string): boolean {
  return state.probes.some(
    (asked) =>
      asked.questionId === questionId &&
      (asked.participantId === null || asked.participantId === participantId),
  );
}
