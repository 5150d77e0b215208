import { err, ok, type Result } from "@nabij/domain";
import type { PinnedGuide } from "../guide/guide.ts";
import { type By, maySend } from "./by.ts";
import { carryOutTogether } from "./carry-out-together.ts";
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
import { eventSeq, readerSeq } from "./reader-seq.ts";
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
 * events and no refusal, however often it is sent. `by` is who sends it; without it the one device
 * around which everyone sits.
 */
export function decide(
  guide: PinnedGuide,
  state: SessionState,
  command: Command,
  by: By = { kind: "table" },
): Result<Decision, Refusal> {
  if (state.commandIds.includes(command.commandId))
    return ok({ events: [], effects: [], repeated: true });
  const refusal = refusedAtTheDoor(guide, state, command, by);
  if (refusal !== null) return err(refusal);
  const allowed = maySend(state, by, command);
  if (!allowed.ok) return allowed;
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
  by: By,
): Refusal | null {
  const { status } = state;
  const reader = "participantId" in by ? (by.participantId ?? "") : "";
  if (isStale(state, command, reader)) {
    const { expectedSeq } = command;
    return { type: "StaleCommand", expectedSeq, seq: readerSeq(state, reader) };
  }
  if (status === "closed" && !afterwards.has(command.type)) return { type: "SessionClosed" };
  if (command.type === "startSession") return status === "new" ? null : { type: "AlreadyStarted" };
  if (state.guide === null) return { type: "NotStarted" };
  if (state.guide.hash !== guide.hash)
    return { type: "OtherGuide", pinned: state.guide.hash, given: guide.hash };
  return status === "paused" && !whilePaused.has(command.type) ? { type: "SessionPaused" } : null;
}

/** A pause stops the conversation, not somebody's safety, consent or way out. */
const whilePaused: ReadonlySet<Command["type"]> = new Set([
  "resume",
  "closeSession",
  "giveConsent",
  "raiseSafety",
  "handleSafety",
  "askHuman",
  "markAbsent",
  "changeDevice",
  "facilitatorLost",
  "facilitatorBack",
  "takeOver",
]);

/** What stays somebody's own when the conversation is over: consent, words, sharing, safety. */
const afterwards: ReadonlySet<Command["type"]> = new Set([
  "giveConsent",
  "withdrawAnswer",
  "shareAnswer",
  "raiseSafety",
  "handleSafety",
  "readBack",
]);

const steps: ReadonlySet<Command["type"]> = new Set([
  "next",
  "back",
  "skip",
  "openQuestion",
  "openStage",
  "closePhase",
  "closeSession",
  "reveal",
  "handOver",
]);

/**
 * On one device there is one writer, who has seen everything. With several, people write at once
 * without seeing each other: only a step of the whole table, and an agreement, can come too late.
 */
function isStale(state: SessionState, command: Command, reader: string): boolean {
  const { expectedSeq } = command;
  if (state.writing === "aloud") return expectedSeq !== state.seq;
  if (expectedSeq > state.seq) return true;
  const seen = eventSeq(state, reader, expectedSeq);
  if (command.type === "acceptAgreement" || command.type === "editAgreement")
    return seen < (state.wordedAt[command.agreementId] ?? 0);
  return steps.has(command.type) && seen < state.steeredAt;
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
    case "changeDevice":
      return start.changeDevice(table, command);
    case "changeSupport":
      return start.changeSupport(table, command);
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

function carryOutWords(table: Table, command: Command): Drafted {
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
    default:
      return carryOutTogether(table, command);
  }
}
