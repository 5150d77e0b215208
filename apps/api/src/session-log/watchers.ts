import { createHash } from "node:crypto";
import type { ReflectionSeat, Scope } from "@nabij/db";
import { project, type SessionView, type Viewer } from "@nabij/reflection";
import { asPlain } from "./plain-json.ts";
import type { Loaded } from "./session-memory.ts";

/** A view as one reader gets it; readers who may see the same share it. */
export type Frame = { readonly id: string; readonly view: SessionView };

/** One open stream. It holds the newest frame only: who reads slowly skips what is past. */
export type Watcher = {
  readonly scope: Scope;
  readonly seat: ReflectionSeat | undefined;
  /** Who it is, as the access log calls them. */
  readonly userId: string;
  next: Frame | null;
  gone: boolean;
  wake: () => void;
};

/** Everyone who watches one session. */
export type Room = {
  readonly sessionId: string;
  readonly watchers: Set<Watcher>;
  readonly frames: Map<string, { readonly loaded: Loaded; readonly frame: Frame }>;
  isDue: boolean;
  stopWaiting: (() => void) | null;
};

export function newRoom(sessionId: string): Room {
  return { sessionId, watchers: new Set(), frames: new Map(), isDue: false, stopWaiting: null };
}

/**
 * The view of one kind of reader, made once per change of the session. A view that came out the same
 * keeps its frame, so that nobody is told that somebody else wrote (reflection §4.4).
 */
export function frameFor(room: Room, loaded: Loaded, viewer: Viewer): Frame {
  const key = "participantId" in viewer ? `${viewer.kind} ${viewer.participantId}` : viewer.kind;
  const known = room.frames.get(key);
  if (known !== undefined && heardNothing(known.loaded, loaded, viewer)) return known.frame;
  const view = project(loaded.guide, viewer, loaded.state);
  const id = `${view.seq}-${markOf(view, viewer, loaded)}`;
  const frame = known?.frame.id === id ? known.frame : { id, view: asPlain(view) };
  room.frames.set(key, { loaded, frame });
  return frame;
}

/**
 * Whether nothing happened since that this reader may know of: then there is nothing to look at. Who
 * leads gets hints from what is still hidden, and is looked at anew every time.
 */
function heardNothing({ state: before }: Loaded, { state }: Loaded, viewer: Viewer): boolean {
  if (before === state) return true;
  if (viewer.kind !== "participant" || state.writing === "aloud") return false;
  const since = state.reach.slice(before.seq);
  return since.every((readers) => readers !== null && !readers.includes(viewer.participantId));
}

/**
 * What tells two views of one reader apart that are at the same number. A participant's view, and
 * that of one device for all, changes with their number alone (`reachOf`), or when words are erased.
 * Only who leads gets hints from what is still hidden: that view is looked at as a whole, and it is
 * the only one that is written out here as well as where it is sent.
 */
function markOf(view: SessionView, viewer: Viewer, { state }: Loaded): string {
  if (viewer.kind === "participant" || state.writing === "aloud")
    return `${view.answers.filter(({ text }) => text === null).length}`;
  return createHash("sha1").update(JSON.stringify(view)).digest("base64url").slice(0, 16);
}
