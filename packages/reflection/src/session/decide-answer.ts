import { err, ok, type Result } from "@nabij/domain";
import { findQuestion, type Phase, phaseOfQuestion, type Question } from "../guide/guide.ts";
import { readContent } from "./answer-content.ts";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import { findAnswer, mayTakePart } from "./find-in-session.ts";
import { automaticProbe, wasProbed } from "./probe-rules.ts";
import type { Refusal } from "./refusal.ts";
import type { Participant, Perspective, SessionState } from "./state.ts";

/** Words are stored only as the answer to the question on the table; nothing is guessed. */
export function giveAnswer(table: Table, command: CommandOf<"answer">): Drafted {
  const { guide, state } = table;
  const { questionId, participantId } = command;
  const question = findQuestion(guide, questionId);
  const phase = phaseOfQuestion(guide, questionId);
  if (question === undefined || phase === undefined)
    return err({ type: "UnknownQuestion", questionId });
  if (state.openQuestionId !== questionId)
    return err({ type: "QuestionNotOpen", questionId, open: state.openQuestionId });
  const person = mayTakePart(state, participantId);
  if (!person.ok) return person;
  const perspective = perspectiveOf(question, person.value, command.perspective);
  if (!perspective.ok) return perspective;
  const content = readContent(question, command);
  if (!content.ok) return content;
  const given: NewEvent = {
    type: "AnswerGiven",
    answerId: `A${state.answers.length + 1}`,
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
  const answer = findAnswer(table.state, command.answerId);
  if (!answer.ok) return answer;
  const question = findQuestion(table.guide, answer.value.questionId);
  if (question === undefined)
    return err({ type: "UnknownQuestion", questionId: answer.value.questionId });
  const content = readContent(question, command);
  if (!content.ok) return content;
  return draft([{ type: "AnswerCorrected", answerId: command.answerId, ...content.value }]);
}

export function withdrawAnswer({ state }: Table, command: CommandOf<"withdrawAnswer">): Drafted {
  const answer = findAnswer(state, command.answerId);
  return answer.ok ? draft([{ type: "AnswerWithdrawn", answerId: command.answerId }]) : answer;
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
