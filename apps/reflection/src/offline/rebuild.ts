import { type Command, newSession, type PinnedGuide, type SessionState } from "@nabij/reflection";
import type { DeviceCopy, Waiting } from "./device-copy.ts";
import { after, holdHere } from "./hold-here.ts";
import { type NewIds, renameIds } from "./rename-ids.ts";
import { putAside } from "./set-aside.ts";

/**
 * The copy on top of what the node has now, which is what counts. What still waits is decided anew, in
 * order: what fits goes along, the words of what does not are set aside. `refusedId` is what the node
 * refused and would refuse again.
 */
export function rebuild(
  guide: PinnedGuide,
  copy: DeviceCopy,
  fresh: SessionState,
  refusedId: string | null = null,
): DeviceCopy {
  const known = copy.waiting
    .filter(({ command }) => fresh.commandIds.includes(command.commandId))
    .reduce((state, one) => after(guide, state, one), copy.sent);
  // A safety card never leaves the device of its writer, so the node does not send it back (§4.6).
  const sent = { ...newSession(), ...fresh, safetyCards: known.safetyCards };
  const start: Moved = { copy: { ...copy, sent, now: sent, waiting: [] }, ids: new Map() };
  const isElsewhere = known.seq !== fresh.seq;
  const change = { known, fresh, said: copy.now, refusedId, isElsewhere };
  return copy.waiting.reduce((moved, one) => putBack(guide, moved, one, change), start).copy;
}

/** Nothing of it is there any more: everything that waited is set aside. */
export function setAllAside(guide: PinnedGuide, copy: DeviceCopy): DeviceCopy {
  const start: DeviceCopy = { ...copy, waiting: [] };
  return copy.waiting.reduce<DeviceCopy>(
    (next, { command }) => putAside(guide, next, copy.now, command),
    start,
  );
}

/** The copy while what waits is put back on it, with the numbers that became others. */
type Moved = { readonly copy: DeviceCopy; readonly ids: NewIds };

type Change = {
  /** What the node would have if nothing had happened elsewhere. */
  readonly known: SessionState;
  readonly fresh: SessionState;
  /** The conversation as the table knew it while it spoke. */
  readonly said: SessionState;
  readonly isElsewhere: boolean;
  readonly refusedId: string | null;
};

function putBack(guide: PinnedGuide, moved: Moved, one: Waiting, change: Change): Moved {
  const { copy, ids } = moved;
  const { commandId } = one.command;
  // Only its answer was lost on the way.
  if (copy.now.commandIds.includes(commandId)) return moved;
  const named = renameIds(one.command, ids);
  const meant = named !== null && change.isElsewhere ? meantNow(named, one, copy.now) : named;
  if (meant === "done") return moved;
  const isLate = meant === null || commandId === change.refusedId || isTooLate(meant, change);
  const held = isLate ? null : holdHere(guide, copy, { ...meant, expectedSeq: copy.now.seq });
  if (held?.ok === true) {
    const made = held.value.waiting.at(-1)?.made ?? null;
    return { copy: held.value, ids: renumbered(ids, one.made, made) };
  }
  const { said } = change;
  return { copy: putAside(guide, copy, said, one.command), ids: renumbered(ids, one.made, null) };
}

function renumbered(ids: NewIds, before: string | null, now: string | null): NewIds {
  return before === null || before === now ? ids : new Map([...ids, [before, now]]);
}

const steps: ReadonlySet<Command["type"]> = new Set(["next", "back", "skip"]);

/**
 * A step of the table as it was meant: to the question it opened. When somebody else took the table
 * elsewhere, the same step from there would lead to another one.
 */
function meantNow(
  command: Command,
  { from, opened }: Waiting,
  { openQuestionId }: SessionState,
): Command | "done" {
  if (!steps.has(command.type) || openQuestionId === from) return command;
  if (opened === null || opened === openQuestionId) return "done";
  const { commandId, expectedSeq, at } = command;
  return { type: "openQuestion", questionId: opened, commandId, expectedSeq, at };
}

/** Nobody says yes to words they did not see, or ends a conversation in which more was said. */
function isTooLate(command: Command, { isElsewhere, known, fresh }: Change): boolean {
  if (!isElsewhere) return false;
  if (command.type === "closeSession") return true;
  if (!("agreementId" in command)) return false;
  const { agreementId } = command;
  // One that was made here has been seen by nobody else.
  const isShared = known.agreements.some(({ id }) => id === agreementId);
  return isShared && fresh.wordedAt[agreementId] !== known.wordedAt[agreementId];
}
