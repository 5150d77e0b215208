import type { Result } from "@nabij/domain";
import {
  type Command,
  type PinnedGuide,
  project,
  type Refusal,
  type SessionView,
} from "@nabij/reflection";
import { type CopyDesk, openDesk, type Shell } from "./copy-desk.ts";
import { type DeviceCopy, isOver, type SetAside } from "./device-copy.ts";
import { holdHere } from "./hold-here.ts";
import type { Hindrance } from "./node-calls.ts";
import { repeatedly } from "./repeatedly.ts";
import { bringUpToDate, type Sent } from "./send-waiting.ts";

/** What the screen shows of a conversation that stands on this device. */
export type Standing = {
  readonly view: SessionView;
  /** Steps the node has not answered yet. */
  readonly waiting: number;
  readonly setAside: readonly SetAside[];
  /** What keeps the waiting from going along; null while it can. */
  readonly hindrance: Hindrance | null;
  /** Why something was set aside; null while nothing is. */
  readonly refusal: Refusal | null;
  /** It is closed and the node has everything: nothing has to stay here. */
  readonly isOver: boolean;
};

/** A conversation on this device, in one tab. */
export type DeviceSession = {
  /** Whose sign-in it was fetched with. */
  readonly userId: string;
  readonly standing: () => Standing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries a command out at once and lets it go to the node; null: it is not here any more. */
  readonly send: (command: Command) => Promise<Result<SessionView, Refusal | null>>;
  /** The node has come this far, as the stream says. */
  readonly heard: (seq: number) => void;
  /** Somebody looked at what was set aside. */
  readonly takeOff: (commandId: string) => Promise<void>;
  readonly close: () => void;
};

/** Worth another try, sooner or later. */
const passing: ReadonlySet<Hindrance | null> = new Set(["offline", "busy", "signed-out"]);

/** Opens a copy that is in the store. It brings itself up to date at once, and after each step. */
export function openDeviceSession(
  shell: Shell,
  guide: PinnedGuide,
  first: DeviceCopy,
): DeviceSession {
  const { sessionId } = first;
  const screen = openScreen(guide, first);
  const desk = openDesk(shell, guide, sessionId, (copy) => screen.show(copy));
  const node = { seq: 0, isAsked: false };
  let isClosed = false;
  const sync = repeatedly(shell.wait, async () => {
    if (isClosed) return { tryAgain: false };
    const sent = await shell.inTurn(`versturen.${sessionId}`, () =>
      bringUpToDate(desk, (copy) => !node.isAsked || copy.sent.seq < node.seq),
    );
    node.isAsked ||= sent.hindrance === null;
    const copy = await desk.read();
    if (copy !== null) screen.show(copy, sent);
    return { tryAgain: passing.has(sent.hindrance) };
  });
  const look = async () => {
    const copy = await desk.read();
    if (copy !== null) screen.show(copy);
  };
  const stopListening = shell.onTold((changed) => {
    if (changed === sessionId) void look();
  });
  sync();
  return {
    ...screen,
    userId: first.userId,
    send: async (command) => {
      const said = await carryOut(desk, screen, command);
      sync();
      return said;
    },
    heard: (seq) => {
      node.seq = seq;
      sync();
    },
    takeOff: async (commandId) => {
      const isOther = ({ command }: SetAside) => command.commandId !== commandId;
      await desk.change((copy) => ({ ...copy, setAside: copy.setAside.filter(isOther) }));
    },
    close: () => {
      isClosed = true;
      stopListening();
    },
  };
}

/** On the copy as it is now, whichever tab changed it last. */
async function carryOut(
  desk: CopyDesk,
  screen: Screen,
  command: Command,
): Promise<Result<SessionView, Refusal | null>> {
  const outcome: { refused: Refusal | null } = { refused: null };
  const copy = await desk.change((now) => {
    const held = holdHere(desk.guide, now, command);
    outcome.refused = held.ok ? null : held.error;
    return held.ok ? held.value : now;
  });
  if (copy === null) return { ok: false, error: null };
  if (outcome.refused === null) return { ok: true, value: screen.standing().view };
  // Another tab may have gone on since this one was drawn.
  screen.show(copy);
  return { ok: false, error: outcome.refused };
}

type Screen = ReturnType<typeof openScreen>;

/** What stands on screen, and who draws it. */
function openScreen(guide: PinnedGuide, first: DeviceCopy) {
  const listeners = new Set<() => void>();
  let drawn = first;
  let standing = standingOf(guide, first, { hindrance: null, refusal: null });
  /** Without `sent` only the copy changed. */
  const show = (copy: DeviceCopy, sent?: Sent): void => {
    const { hindrance } = sent ?? standing;
    const why = sent?.refusal ?? standing.refusal;
    const refusal = copy.setAside.length === 0 ? null : why;
    const view = copy.now === drawn.now ? standing.view : viewOf(guide, copy);
    drawn = copy;
    standing = { ...standingOf(guide, copy, { hindrance, refusal }, view) };
    for (const listener of listeners) listener();
  };
  return {
    show,
    standing: () => standing,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function standingOf(
  guide: PinnedGuide,
  copy: DeviceCopy,
  sent: Sent,
  view: SessionView = viewOf(guide, copy),
): Standing {
  const { setAside } = copy;
  return { ...sent, view, setAside, waiting: copy.waiting.length, isOver: isOver(copy) };
}

function viewOf(guide: PinnedGuide, { now }: DeviceCopy): SessionView {
  return project(guide, { kind: "table" }, now);
}
