import { err, ok, type Result } from "@nabij/domain";
import type { Command } from "./command.ts";
import { isAnonymous } from "./event-reach.ts";
import type { Refusal } from "./refusal.ts";
import { isRevealed } from "./round-rules.ts";
import type { SessionState } from "./state.ts";

/**
 * Who sends a command. `table`: the one device everyone sits around. `facilitator`: who leads,
 * with the seat they have themselves, if any. `participant`: one person's own device. `node`: the
 * machine, which only knows connections.
 */
export type By =
  | { readonly kind: "table" | "node" }
  | { readonly kind: "facilitator"; readonly participantId: string | null }
  | { readonly kind: "participant"; readonly participantId: string };

/** What nobody does for somebody else who has a device, whoever leads. */
const personal: ReadonlySet<Command["type"]> = new Set([
  "answer",
  "correctAnswer",
  "withdrawAnswer",
  "placeInField",
  "describeMoment",
  "setReady",
  "giveConsent",
  "proposeOption",
  "nameHarm",
  "takeStance",
  "acceptAgreement",
  "raiseSafety",
  "handleSafety",
  "shareAnswer",
  "readBack",
  "changeDevice",
  "changeSupport",
]);

/** What somebody may do on their own device, for themselves alone. */
const ownCommands: ReadonlySet<Command["type"]> = new Set([
  ...personal,
  "askProbe",
  "markAbsent",
  "markPresent",
  "askHuman",
  "discussLoneView",
  "proposeAgreement",
  "takeOver",
  "repeat",
  "explain",
]);

/** Known by who keeps the connections, and by nobody else. */
const connections: ReadonlySet<Command["type"]> = new Set(["facilitatorLost", "facilitatorBack"]);

/** Beside these the node lets people in who hold the code of the session. */
const nodeCommands: ReadonlySet<Command["type"]> = new Set([
  ...connections,
  "addParticipant",
  "markPresent",
  "markAbsent",
  "changeDevice",
]);

/**
 * Whether this sender may send this command. A participant speaks for themselves alone; who leads
 * moves the table and writes only for people without a device of their own. Refuses NotYours.
 */
export function maySend(state: SessionState, by: By, command: Command): Result<null, Refusal> {
  return isTheirs(state, by, command) ? ok(null) : err({ type: "NotYours", command: command.type });
}

function isTheirs(state: SessionState, by: By, command: Command): boolean {
  if (by.kind === "node") return nodeCommands.has(command.type);
  if (connections.has(command.type)) return false;
  if (by.kind === "table" && state.writing === "aloud") return true;
  const seat = "participantId" in by ? by.participantId : null;
  const subjects = subjectsOf(state, command);
  const isOwn = (id: string) => id === seat;
  if (by.kind === "participant")
    return ownCommands.has(command.type) && isForSelf(command) && subjects.every(isOwn);
  if (command.type === "takeOver") return false;
  if (command.type === "askProbe") return subjects.every((id) => isOwn(id) || mayAskOn(state, id));
  if (!personal.has(command.type) && command.type !== "discussLoneView") return true;
  return subjects.every((id) => isOwn(id) || deviceOf(state, id) === "table");
}

/**
 * A follow-up for one person goes with words everybody saw: before the reveal it would tell what
 * they wrote, and in an anonymous role afterwards which words are theirs.
 */
function mayAskOn(state: SessionState, participantId: string): boolean {
  return isRevealed(state, state.openQuestionId ?? "") && !isAnonymous(state, participantId);
}

/** A follow-up for the table and the talk about a lone view are steps of who leads. */
function isForSelf(command: Command): boolean {
  if (command.type === "askProbe") return command.participantId !== undefined;
  return command.type !== "discussLoneView" || command.withdrawn === true;
}

/** Whose words, tick or yes a command is; an answer that is not there belongs to nobody. */
function subjectsOf(state: SessionState, command: Command): readonly string[] {
  switch (command.type) {
    case "correctAnswer":
    case "withdrawAnswer":
    case "shareAnswer":
      return [state.answers.find(({ id }) => id === command.answerId)?.participantId ?? ""];
    case "discussLoneView":
      return command.withdrawn === true ? [holderOf(state, command.loneViewId)] : [];
    case "acceptAgreement":
      return command.participantIds;
    default:
      return "participantId" in command && command.participantId !== undefined
        ? [command.participantId]
        : [];
  }
}

/** Only who holds a lone view takes it back; its id ends with what they said. */
function holderOf(state: SessionState, loneViewId: string): string {
  const saidId = loneViewId.slice(loneViewId.lastIndexOf(":") + 1);
  const said = [...state.answers, ...state.positions, ...state.stances];
  return said.find(({ id }) => id === saidId)?.participantId ?? "";
}

function deviceOf(state: SessionState, participantId: string) {
  return state.participants.find(({ id }) => id === participantId)?.device ?? "own";
}
