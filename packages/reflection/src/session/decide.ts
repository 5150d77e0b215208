import { err, ok, type Result } from "@nabij/domain";
import type { PinnedGuide } from "../guide/guide.ts";
import type { Command } from "./command.ts";
import * as agreement from "./decide-agreement.ts";
import * as answer from "./decide-answer.ts";
import * as flow from "./decide-flow.ts";
import * as impact from "./decide-impact.ts";
import * as start from "./decide-start.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { Effect } from "./effect.ts";
import { SessionEvent } from "./event.ts";
import { askProbe } from "./probe-rules.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";

export type Decision = {
  readonly events: readonly SessionEvent[];
  readonly effects: readonly Effect[];
  /** The command was carried out before; there is nothing to store. */
  readonly repeated: boolean;
};

/**
 * What a command does to a session, or why it does not. Pure: store the events, fold them in
 * with `evolve`, then carry out the effects. A command that was carried out before gives no
 * events and no refusal, however often it is sent.
 */
export function decide(
  guide: PinnedGuide,
  state: SessionState,
  command: Command,
): Result<Decision, Refusal> {
  if (state.commandIds.includes(command.commandId))
    return ok({ events: [], effects: [], repeated: true });
  const refusal = refusedAtTheDoor(guide, state, command);
  if (refusal !== null) return err(refusal);
  const drafted = carryOut({ guide, state }, command);
  if (!drafted.ok) return drafted;
  const { commandId, at } = command;
  const events = drafted.value.events.map((event, index) =>
    SessionEvent.parse({ ...event, seq: state.seq + index + 1, commandId, at }),
  );
  return ok({ events, effects: drafted.value.effects, repeated: false });
}

function refusedAtTheDoor(
  guide: PinnedGuide,
  state: SessionState,
  command: Command,
): Refusal | null {
  const { seq, status } = state;
  if (command.expectedSeq !== seq)
    return { type: "StaleCommand", expectedSeq: command.expectedSeq, seq };
  if (status === "closed") return { type: "SessionClosed" };
  if (command.type === "startSession") return status === "new" ? null : { type: "AlreadyStarted" };
  if (state.guide === null) return { type: "NotStarted" };
  if (state.guide.hash !== guide.hash)
    return { type: "OtherGuide", pinned: state.guide.hash, given: guide.hash };
  const mayWhilePaused = command.type === "resume" || command.type === "closeSession";
  return status === "paused" && !mayWhilePaused ? { type: "SessionPaused" } : null;
}

function carryOut(table: Table, command: Command): Drafted {
  switch (command.type) {
    case "startSession":
      return start.startSession(table, command);
    case "addParticipant":
      return start.addParticipant(table, command);
    case "markAbsent":
    case "markPresent":
      return start.changePresence(table, command);
    case "openQuestion":
      return flow.openQuestion(table, command.questionId);
    case "next":
      return flow.next(table);
    case "back":
      return flow.back(table);
    case "skip":
      return flow.skip(table);
    case "repeat":
      return flow.say(table, "ReadQuestion");
    case "explain":
      return flow.say(table, "ExplainQuestion");
    case "pause":
      return draft([{ type: "SessionPaused" }], [{ type: "SaveSession" }]);
    case "resume":
      return table.state.status === "paused"
        ? draft([{ type: "SessionResumed" }])
        : err({ type: "NotPaused" });
    case "closePhase":
      return flow.closePhase(table, command.phaseId);
    case "closeSession":
      return flow.closeSession(table, command);
    default:
      return carryOutWords(table, command);
  }
}

type WordsCommand = Extract<
  Command,
  {
    type:
      | "answer"
      | "correctAnswer"
      | "withdrawAnswer"
      | "askProbe"
      | "markImpact"
      | "removeImpact"
      | "placeInField"
      | "proposeAgreement"
      | "editAgreement"
      | "acceptAgreement"
      | "dropAgreement";
  }
>;

function carryOutWords(table: Table, command: WordsCommand): Drafted {
  switch (command.type) {
    case "answer":
      return answer.giveAnswer(table, command);
    case "correctAnswer":
      return answer.correctAnswer(table, command);
    case "withdrawAnswer":
      return answer.withdrawAnswer(table, command);
    case "askProbe":
      return askProbe(table, command);
    case "markImpact":
      return impact.markImpact(table, command);
    case "removeImpact":
      return impact.removeImpact(table, command);
    case "placeInField":
      return impact.placeInField(table, command);
    case "proposeAgreement":
      return agreement.proposeAgreement(table, command);
    case "editAgreement":
      return agreement.editAgreement(table, command);
    case "acceptAgreement":
      return agreement.acceptAgreement(table, command);
    case "dropAgreement":
      return agreement.dropAgreement(table, command);
  }
}
