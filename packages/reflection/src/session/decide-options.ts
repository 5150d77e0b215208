import { err, ok, type Result } from "@nabij/domain";
import { longestAnswer, plainText, textLength } from "../answer/plain-text.ts";
import { findQuestion } from "../guide/guide.ts";
import { loneViews } from "../report/lone-views.ts";
import { repairGroups } from "./answer-groups.ts";
import type { CommandOf } from "./command.ts";
import { untick } from "./decide-consent.ts";
import { loneViewsLeft } from "./decide-together.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import { maySpeak } from "./find-in-session.ts";
import { withoutWaiting } from "./late-words.ts";
import { optionGaps } from "./option-gaps.ts";
import type { Refusal } from "./refusal.ts";
import { isRevealed, roundOf } from "./round-rules.ts";
import type { SessionState } from "./state.ts";
import { positionsRound, type SessionOption } from "./together.ts";

/** Words as they are stored: plain, bounded, never empty. */
export function readWords(given: string): Result<string, Refusal> {
  const text = plainText(given);
  const length = textLength(text);
  if (length > longestAnswer) return err({ type: "AnswerTooLong", max: longestAnswer, length });
  return text === "" ? err({ type: "NoWords" }) : ok(text);
}

export function describeMoment({ state }: Table, command: CommandOf<"describeMoment">): Drafted {
  const { participantId } = command;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const words = readWords(command.text);
  return words.ok ? draft([{ type: "MomentDescribed", participantId, text: words.value }]) : words;
}

export function proposeOption(table: Table, command: CommandOf<"proposeOption">): Drafted {
  const { state } = table;
  const { participantId, lessNearness } = command;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const loneViewIds = loneViewsLeft(table);
  if (loneViewIds.length > 0) return err({ type: "LoneViewsFirst", loneViewIds });
  if (roundOf(state, positionsRound).revealed)
    return err({ type: "AlreadyRevealed", roundId: positionsRound });
  const words = readWords(command.text);
  if (!words.ok) return words;
  const optionId = `O${state.options.length + 1}`;
  return draft([
    { type: "OptionProposed", optionId, participantId, text: words.value, lessNearness },
    ...allUnticked(state),
  ]);
}

/** Before the positions are open; afterwards people have said something about it. */
export function dropOption({ state }: Table, { optionId }: CommandOf<"dropOption">): Drafted {
  const option = findOption(state, optionId);
  if (!option.ok) return option;
  if (roundOf(state, positionsRound).revealed)
    return err({ type: "AlreadyRevealed", roundId: positionsRound });
  return draft([{ type: "OptionDropped", optionId }, ...allUnticked(state)]);
}

/** Other options ask for other positions: who was ready is asked again. */
function allUnticked(state: SessionState): NewEvent[] {
  const { ready } = roundOf(state, positionsRound);
  return ready.map((participantId) => untick(participantId, positionsRound));
}

/** Each option has harm as well; who sees it says it (dilemma method). */
export function nameHarm({ state }: Table, command: CommandOf<"nameHarm">): Drafted {
  const { optionId, participantId } = command;
  const option = findOption(state, optionId);
  if (!option.ok) return option;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const words = readWords(command.text);
  return words.ok
    ? draft([{ type: "HarmNamed", optionId, participantId, text: words.value }])
    : words;
}

/** A step from 1 to 5 with its reason; taken alone, revealed together, and then it stands. */
export function takeStance({ state }: Table, command: CommandOf<"takeStance">): Drafted {
  const { optionId, participantId, step } = command;
  const option = findOption(state, optionId);
  if (!option.ok) return option;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const took = state.stances.some(
    (one) => one.optionId === optionId && one.participantId === participantId,
  );
  if (took && roundOf(state, positionsRound).revealed)
    return err({ type: "AlreadyRevealed", roundId: positionsRound });
  const gaps = optionGaps(state);
  if (gaps.length > 0) return err({ type: "OptionsIncomplete", gaps });
  const words = readWords(command.text);
  return words.ok
    ? draft([{ type: "StanceTaken", optionId, participantId, step, text: words.value }])
    : words;
}

/** Lays answers together, each in exactly one group; without groups it is undone. */
export function groupAnswers({ guide, state }: Table, command: CommandOf<"groupAnswers">): Drafted {
  const { questionId } = command;
  if (findQuestion(guide, questionId) === undefined)
    return err({ type: "UnknownQuestion", questionId });
  if (!isRevealed(state, questionId)) return err({ type: "RevealFirst", roundIds: [questionId] });
  const there = withoutWaiting(state).answers.filter(
    (answer) => answer.questionId === questionId && answer.status === "said",
  );
  const groups = repairGroups(
    command.groups,
    there.map(({ id }) => id),
  );
  return draft([{ type: "AnswersGrouped", questionId, groups }]);
}

export function discussLoneView(table: Table, command: CommandOf<"discussLoneView">): Drafted {
  const { loneViewId, withdrawn = false } = command;
  const found = loneViews(table.guide, withoutWaiting(table.state)).find(
    ({ id }) => id === loneViewId,
  );
  if (found === undefined) return err({ type: "UnknownLoneView", loneViewId });
  return draft([{ type: "LoneViewDiscussed", loneViewId, withdrawn }]);
}

function findOption(state: SessionState, optionId: string): Result<SessionOption, Refusal> {
  const option = state.options.find(({ id, status }) => id === optionId && status === "open");
  return option === undefined ? err({ type: "UnknownOption", optionId }) : ok(option);
}
