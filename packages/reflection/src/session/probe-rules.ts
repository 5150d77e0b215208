import { err } from "@nabij/domain";
import { findQuestion, type Probe, type ProbeCondition, type Question } from "../guide/guide.ts";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { Answer, SessionState } from "./state.ts";

type Said = Pick<Answer, "choice" | "scale" | "saysNothing">;

/** The follow-up an answer calls for by itself, once per person; null when there is none. */
export function automaticProbe(
  state: SessionState,
  question: Question,
  participantId: string,
  said: Said,
): Probe | null {
  const left = probesLeft(state, question, participantId);
  return left.find((probe) => fires(probe.when, said)) ?? null;
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

function fires(when: ProbeCondition, said: Said): boolean {
  switch (when.op) {
    case "on-demand":
      return false;
    case "nothing-said":
      return said.saysNothing;
    case "at-most":
      return said.scale !== null && said.scale <= when.value;
    case "at-least":
      return said.scale !== null && said.scale >= when.value;
    case "one-of":
      return said.choice !== null && when.values.includes(said.choice);
  }
}
