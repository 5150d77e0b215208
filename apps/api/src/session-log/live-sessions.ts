import type { ReflectionSeat, Scope } from "@nabij/db";
import { project, type SessionView, type Viewer } from "@nabij/reflection";
import { asPlain } from "./plain-json.ts";
import { leads, readerOf } from "./reader.ts";
import type { Loaded, SessionMemory } from "./session-memory.ts";
import { type Frame, frameFor, newRoom, type Room, type Watcher } from "./watchers.ts";

/** Runs something later; what it gives back calls it off. */
export type Later = (work: () => void, ms: number) => () => void;

/** Says for the machine whether who leads is there. */
export type TellLeader = (scope: Scope, sessionId: string, isThere: boolean) => void;

/** The open streams of this process. */
export type LiveSessions = {
  /** The session as it is now, for this scope. */
  readonly load: SessionMemory["load"];
  /** What one kind of reader sees of it; made once for all who watch. */
  readonly view: (sessionId: string, loaded: Loaded, viewer: Viewer) => SessionView;
  /** Something happened: everyone whose view is different by it gets the new one. */
  readonly changed: (sessionId: string) => void;
  /** The words are erased, or a seat is given back: streams of that seat, or all, end. */
  readonly dismiss: (sessionId: string, participantId?: string) => void;
  /** Somebody's access changed: their streams end, and open again as far as they may now. */
  readonly dismissUser: (userId: string) => void;
  /** The frames of one reader, the newest each time, until `signal`; the first one at once. */
  readonly watch: (wish: Wish) => AsyncGenerator<Frame, void>;
  /** Ends every stream: the node stops. */
  readonly close: () => void;
  /** How many streams are open. */
  readonly count: () => number;
};

type Wish = {
  readonly scope: Scope;
  readonly sessionId: string;
  readonly seat: ReflectionSeat | undefined;
  /** Who it is, as the access log calls them. */
  readonly userId: string;
  readonly signal: AbortSignal;
  /** The last frame the reader has; nothing is sent as long as nothing changed since. */
  readonly after: string | null;
};

/** A page that is loaded anew is away for less. From then on the conversation counts (§4.4). */
const leaderGoneMs = 5000;

export function createLiveSessions(
  memory: SessionMemory,
  later: Later,
  tellLeader: TellLeader,
): LiveSessions {
  const rooms = new Map<string, Room>();

  /** Gives everyone their frame, once for however much happened at the same moment. */
  const publish = (room: Room): void => {
    room.isDue = false;
    try {
      const load = onceForEachScope((scope) => memory.load(scope, room.sessionId));
      for (const watcher of room.watchers) offer(room, watcher, load(watcher.scope));
      lookForLeader(room);
    } catch {
      // What is wrong with one session may not stop the node: whoever comes back is told by the call.
      for (const watcher of room.watchers) end(watcher);
    }
  };

  const changed = (sessionId: string): void => {
    const room = rooms.get(sessionId);
    if (room === undefined || room.isDue) return;
    room.isDue = true;
    setImmediate(() => publish(room));
  };

  /** Who leads counts as lost when no stream of theirs came back in time, and as back when one does. */
  const lookForLeader = (room: Room): void => {
    const [first] = room.watchers;
    const loaded = first === undefined ? undefined : memory.load(first.scope, room.sessionId);
    const stop = (): void => {
      room.stopWaiting?.();
      room.stopWaiting = null;
    };
    if (first === undefined || loaded === undefined || !needsLeader(loaded)) {
      stop();
      return;
    }
    const { state } = loaded;
    const isThere = [...room.watchers].some(({ seat }) => leads(state, seat));
    const isLost = state.facilitator.lostAt !== null;
    if (isThere || isLost) stop();
    if (isThere && isLost) tellLeader(first.scope, room.sessionId, true);
    if (isThere || isLost || room.stopWaiting !== null) return;
    room.stopWaiting = later(() => {
      room.stopWaiting = null;
      tellLeader(first.scope, room.sessionId, false);
    }, leaderGoneMs);
  };

  const view = (sessionId: string, loaded: Loaded, viewer: Viewer): SessionView => {
    const room = rooms.get(sessionId);
    if (room !== undefined) return frameFor(room, loaded, viewer).view;
    return asPlain(project(loaded.guide, viewer, loaded.state));
  };

  const leave = (room: Room, watcher: Watcher): void => {
    room.watchers.delete(watcher);
    lookForLeader(room);
    if (room.watchers.size === 0) rooms.delete(room.sessionId);
  };

  async function* watch(wish: Wish): AsyncGenerator<Frame, void> {
    const { scope, seat, userId, sessionId, signal } = wish;
    const room = rooms.get(sessionId) ?? newRoom(sessionId);
    rooms.set(sessionId, room);
    const watcher: Watcher = { scope, seat, userId, next: null, gone: false, wake: () => {} };
    const onAbort = () => watcher.wake();
    signal.addEventListener("abort", onAbort);
    // Before the session is read: what happens in between is not missed.
    room.watchers.add(watcher);
    try {
      offer(room, watcher, memory.load(scope, sessionId));
      lookForLeader(room);
      yield* frames(watcher, signal, wish.after);
    } finally {
      signal.removeEventListener("abort", onAbort);
      leave(room, watcher);
    }
  }

  const dismiss = (sessionId: string, participantId?: string): void => {
    for (const watcher of rooms.get(sessionId)?.watchers ?? []) {
      if (participantId !== undefined && watcher.seat?.participantId !== participantId) continue;
      end(watcher);
    }
    if (participantId === undefined) memory.forget(sessionId);
  };

  const endAll = (isMeant: (watcher: Watcher) => boolean): void => {
    for (const { watchers } of rooms.values()) {
      for (const watcher of watchers) if (isMeant(watcher)) end(watcher);
    }
  };
  const dismissUser = (userId: string) => endAll((watcher) => watcher.userId === userId);
  const close = () => endAll(() => true);

  const count = (): number =>
    [...rooms.values()].reduce((sum, { watchers }) => sum + watchers.size, 0);

  return { load: memory.load, view, changed, dismiss, dismissUser, watch, close, count };
}

/** Of one moment the session is read once for all who may see the same clients. */
function onceForEachScope(load: (scope: Scope) => Loaded | undefined): typeof load {
  const known = new Map<string, Loaded | undefined>();
  return (scope) => {
    const key = JSON.stringify([scope.organisationId, scope.clientIds, scope.teamIds]);
    if (!known.has(key)) known.set(key, load(scope));
    return known.get(key);
  };
}

/** Frames as they come, each once; a reader that waits gets the newest. */
async function* frames(
  watcher: Watcher,
  signal: AbortSignal,
  after: string | null,
): AsyncGenerator<Frame, void> {
  let sent = after;
  while (!signal.aborted && !watcher.gone) {
    const frame = watcher.next;
    watcher.next = null;
    if (frame !== null && frame.id !== sent) {
      sent = frame.id;
      yield frame;
    } else {
      await new Promise<void>((resolve) => {
        watcher.wake = resolve;
      });
    }
  }
}

/** Someone who may no longer see the session gets nothing more. */
function offer(room: Room, watcher: Watcher, loaded: Loaded | undefined): void {
  const reader = loaded === undefined ? null : readerOf(loaded.state, watcher.seat);
  if (loaded === undefined || reader === null) {
    end(watcher);
    return;
  }
  const frame = frameFor(room, loaded, reader.viewer);
  watcher.next = frame;
  watcher.wake();
}

function end(watcher: Watcher): void {
  watcher.gone = true;
  watcher.wake();
}

/** Beforehand everyone writes alone, and a conversation around one device has its table. */
function needsLeader({ state }: Loaded): boolean {
  const { writing, status, stage } = state;
  return writing === "first" && status !== "closed" && stage !== "beforehand";
}
