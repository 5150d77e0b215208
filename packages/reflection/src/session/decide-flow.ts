import { err } from "@nabij/domain";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { Effect } from "./effect.ts";
import type { NewEvent } from "./event.ts";
import { isClosed, mayClosePhase, mayOpenQuestion, secondRoundHeld } from "./phase-rules.ts";
import { absentIds } from "./presence.ts";
import { isUnread, roundOf, unreadRounds } from "./round-rules.ts";

/** Puts a question on the table; written first, that brings everyone to the questions. */
export function openQuestion(table: Table, questionId: string): Drafted {
  const allowed = mayOpenQuestion(table, questionId);
  if (!allowed.ok) return allowed;
  const arriving: NewEvent[] =
    table.state.stage === "questions" ? [] : [{ type: "StageOpened", stage: "questions" }];
  return draft([...arriving, opened(questionId)], [reads(questionId)]);
}

/**
 * On to the next question of the plan. Leaving the last question of a phase closes the phase, or
 * is refused with the reason why it may not close yet.
 */
export function next(table: Table): Drafted {
  const { openQuestionId } = table.state;
  if (openQuestionId !== null && isUnread(table.state, openQuestionId))
    return err({ type: "RevealFirst", roundIds: [openQuestionId] });
  const steps = stepsOf(table);
  const index = steps.findIndex((step) => step.questionId === table.state.openQuestionId);
  const here = steps[index];
  const target = steps[index + 1];
  const leaves = here !== undefined && here.phaseId !== target?.phaseId;
  if (!leaves || isClosed(table.state, here.phaseId))
    return target === undefined
      ? err({ type: "NothingAfter" })
      : openQuestion(table, target.questionId);
  const closing = closePhase(table, here.phaseId);
  if (!closing.ok || target === undefined) return closing;
  const closed = [
    ...table.state.closedPhases,
    { phaseId: here.phaseId, absent: [], secondRoundHeld: false },
  ];
  const after = { ...table, state: { ...table.state, closedPhases: closed } };
  const opening = openQuestion(after, target.questionId);
  if (!opening.ok) return opening;
  return draft([...closing.value.events, ...opening.value.events], opening.value.effects);
}

export function back(table: Table): Drafted {
  const steps = stepsOf(table);
  const index = steps.findIndex((step) => step.questionId === table.state.openQuestionId);
  const target = steps[index - 1];
  return target === undefined
    ? err({ type: "NothingBefore" })
    : openQuestion(table, target.questionId);
}

/**
 * Passing over a question is recorded; then on to the next one, when that is allowed. A question
 * somebody is ready with is not passed over: their words would stay unread.
 */
export function skip(table: Table): Drafted {
  const questionId = table.state.openQuestionId;
  if (questionId === null) return err({ type: "NoQuestionOpen" });
  const { revealed, ready } = roundOf(table.state, questionId);
  if (ready.length > 0 && !revealed) return err({ type: "RevealFirst", roundIds: [questionId] });
  const skipped: NewEvent = { type: "QuestionSkipped", questionId };
  const passed = { ...table.state, skipped: [...table.state.skipped, questionId] };
  const onward = next({ ...table, state: passed });
  if (!onward.ok) return draft([skipped]);
  return draft([skipped, ...onward.value.events], onward.value.effects);
}

export function say(table: Table, type: "ReadQuestion" | "ExplainQuestion"): Drafted {
  const questionId = table.state.openQuestionId;
  return questionId === null ? err({ type: "NoQuestionOpen" }) : draft([], [{ type, questionId }]);
}

export function closePhase(table: Table, phaseId: string): Drafted {
  const allowed = mayClosePhase(table, phaseId);
  if (!allowed.ok) return allowed;
  const { state } = table;
  const held = secondRoundHeld(state, allowed.value);
  return draft([{ type: "PhaseClosed", phaseId, absent: absentIds(state), secondRoundHeld: held }]);
}

/**
 * Ends the conversation. What was on the table closes with it, by the same rules; without
 * `early` a phase that may not close yet keeps the conversation open.
 */
export function closeSession(table: Table, command: CommandOf<"closeSession">): Drafted {
  const { state } = table;
  const open = state.plan.filter(({ phaseId }) => !isClosed(state, phaseId));
  const early = command.early === true;
  const hidden = unreadRounds(state);
  if (hidden.length > 0 && !early) return err({ type: "RevealFirst", roundIds: hidden });
  const held = open.filter(({ phaseId }) => !mayClosePhase(table, phaseId).ok);
  if (held.length > 0 && !early)
    return err({ type: "PhasesStillOpen", phaseIds: held.map(({ phaseId }) => phaseId) });
  const visited = open.filter(({ questionIds }) =>
    questionIds.some((id) => state.visited.includes(id)),
  );
  const closings = visited.flatMap(({ phaseId }) => {
    const closing = closePhase(table, phaseId);
    return closing.ok ? closing.value.events : [];
  });
  const closed = new Set(closings.map((event) => ("phaseId" in event ? event.phaseId : "")));
  const openPhases = open.map(({ phaseId }) => phaseId).filter((id) => !closed.has(id));
  const ended: NewEvent = { type: "SessionClosed", early, openPhases, absent: absentIds(state) };
  return draft([...closings, ended], [{ type: "SaveSession" }]);
}

type Step = { readonly phaseId: string; readonly questionId: string };

function stepsOf({ state }: Table): Step[] {
  return state.plan.flatMap(({ phaseId, questionIds }) =>
    questionIds.map((questionId) => ({ phaseId, questionId })),
  );
}

function opened(questionId: string): NewEvent {
  return { type: "QuestionOpened", questionId };
}

function reads(questionId: string): Effect {
  return { type: "ReadQuestion", questionId };
}
