import { err, ok, type Result } from "@nabij/domain";
import { findQuestion, type Phase, phaseOfQuestion, type Question } from "../guide/guide.ts";
import { readContent } from "./answer-content.ts";
import type { CommandOf } from "./command.ts";
import { untick } from "./decide-consent.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import { findAnswer, maySpeak } from "./find-in-session.ts";
import { mayPrepare } from "./phase-rules.ts";
import { automaticProbe, wasProbed } from "./probe-rules.ts";
import type { Refusal } from "./refusal.ts";
import { roundOf } from "./round-rules.ts";
import { shortId } from "./short-id.ts";
import type { Participant, Perspective, SessionState } from "./state.ts";

/** Words are stored only as the answer to the question on the table; nothing is guessed. */
export function giveAnswer(table: Table, command: CommandOf<"answer">): Drafted {
  const { guide, state } = table;
  const { questionId, participantId } = command;
  const question = findQuestion(guide, questionId);
  const phase = phaseOfQuestion(guide, questionId);
  if (question === undefined || phase === undefined)
    return err({ type: "UnknownQuestion", questionId });
  const isEarly = state.openQuestionId !== questionId;
  if (isEarly && !mayAnswerEarly(state, questionId))
    return err({ type: "QuestionNotOpen", questionId, open: state.openQuestionId });
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const prepared = isEarly ? mayPrepare(table, questionId, participantId) : person;
  if (!prepared.ok) return prepared;
  const perspective = perspectiveOf(question, person.value, command.perspective);
  if (!perspective.ok) return perspective;
  const content = readContent(question, command, person.value.role);
  if (!content.ok) return content;
  const given: NewEvent = {
    type: "AnswerGiven",
    answerId: newAnswerId(state, command.commandId),
    questionId,
    phaseId: phase.id,
    participantId,
    prompt: command.prompt ?? promptOf(state, phase, questionId, participantId),
    perspective: perspective.value,
    ...content.value,
  };
  const probe = automaticProbe(state, question, participantId, content.value);
  if (probe === null) return draft([given]);
  const { id: probeId } = probe;
  const asked: NewEvent = {
    type: "ProbeAsked",
    questionId,
    probeId,
    participantId,
    automatic: true,
  };
  return draft([given, asked], [{ type: "AskProbe", questionId, probeId, participantId }]);
}

export function correctAnswer(table: Table, command: CommandOf<"correctAnswer">): Drafted {
  const { state } = table;
  const answer = findAnswer(state, command.answerId);
  if (!answer.ok) return answer;
  const question = findQuestion(table.guide, answer.value.questionId);
  if (question === undefined)
    return err({ type: "UnknownQuestion", questionId: answer.value.questionId });
  const role = state.participants.find(({ id }) => id === answer.value.participantId)?.role;
  const content = readContent(question, command, role ?? "begeleider");
  if (!content.ok) return content;
  return draft([{ type: "AnswerCorrected", answerId: command.answerId, ...content.value }]);
}

export function withdrawAnswer({ state }: Table, command: CommandOf<"withdrawAnswer">): Drafted {
  const answer = findAnswer(state, command.answerId);
  if (!answer.ok) return answer;
  const { id: answerId, questionId, participantId } = answer.value;
  const round = roundOf(state, questionId);
  const isLast = !state.answers.some(
    (other) =>
      other.id !== answerId &&
      other.status === "said" &&
      other.questionId === questionId &&
      other.participantId === participantId,
  );
  const isTicked = isLast && !round.revealed && round.ready.includes(participantId);
  const ticks = isTicked ? [untick(participantId, questionId)] : [];
  return draft([{ type: "AnswerWithdrawn", answerId }, ...ticks]);
}

/** Beforehand every planned question is open to whoever prepares; later only the one on the table. */
function mayAnswerEarly({ stage, plan }: SessionState, questionId: string): boolean {
  return stage === "beforehand" && plan.some(({ questionIds }) => questionIds.includes(questionId));
}

/** Aloud answers are counted; alone or anonymous a number would tell who was first. */
function newAnswerId({ writing, naming, answers }: SessionState, commandId: string): string {
  if (writing === "aloud" && naming !== "anonymous") return `A${answers.length + 1}`;
  const short = shortId("A", commandId);
  const isTaken = answers.some(({ id }) => id === short);
  return isTaken ? shortId("A", `${commandId} again`) : short;
}

/** A question for the client alone, answered by someone else, is an estimate and says so. */
function perspectiveOf(
  question: Question,
  person: Participant,
  asked: Perspective | undefined,
): Result<Perspective, Refusal> {
  if (person.role === "client") return ok("own");
  const onlyClient = question.who.every((role) => role === "client");
  if (!onlyClient) return ok(asked ?? "own");
  return asked === "own"
    ? err({ type: "AnswersForClient", questionId: question.id })
    : ok("as-client");
}

function promptOf(state: SessionState, phase: Phase, questionId: string, participantId: string) {
  const probed = wasProbed(state, questionId, participantId) || phase.secondRound === questionId;
  return probed ? ("after-probing" as const) : ("spontaneous" as const);
}
