/** A record that is stored while it is typed in; every record has these. */
export type Stored = { readonly id: string; readonly version: number };

/** `stale`: someone else changed it meanwhile. `refused`: it cannot be stored as it stands. */
export type SavedStatus = "idle" | "waiting" | "saving" | "saved" | "offline" | "stale" | "refused";

export type SavedState<Draft extends Stored> = {
  readonly draft: Draft;
  readonly status: SavedStatus;
  /** Fields that hold back the write until they are mended. */
  readonly problems: readonly string[];
};

export type WriteOutcome<Draft extends Stored> =
  | { readonly type: "saved"; readonly record: Draft }
  | { readonly type: "stale" | "offline" | "refused" };

/** What the record needs from outside: the rules, the node, and a clock. */
export type SavedPorts<Draft extends Stored> = {
  /** The changes as they can be stored, or the fields that stop them. */
  readonly check: (
    stored: Draft,
    changes: Partial<Draft>,
  ) =>
    | { readonly ok: true; readonly changes: Partial<Draft> }
    | { readonly ok: false; readonly problems: readonly string[] };
  readonly change: (stored: Draft, changes: Partial<Draft>) => Promise<WriteOutcome<Draft>>;
  /** Calls back after `ms`; returns how to cancel. */
  readonly later: (run: () => void, ms: number) => () => void;
};

export type SavedRecord<Draft extends Stored> = {
  readonly state: () => SavedState<Draft>;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly edit: (changes: Partial<Draft>) => void;
  /** Stores at once what waits. */
  readonly flush: () => void;
};

/** Milliseconds of silence before typing is stored, and between tries without a connection. */
const typingPause = 600;
const retryPause = 5000;

/**
 * Keeps one record of the organisation saved as it is typed: one request at a time, and nothing
 * typed is dropped because a write failed.
 */
export function savedRecord<Draft extends Stored>(
  start: Draft,
  ports: SavedPorts<Draft>,
): SavedRecord<Draft> {
  let stored = start;
  let dirty: Partial<Draft> = {};
  let state: SavedState<Draft> = { draft: start, status: "idle", problems: [] };
  let isSending = false;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  const set = (next: Partial<SavedState<Draft>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const schedule = (ms: number) => {
    cancel();
    cancel = ports.later(() => void send(), ms);
  };

  const send = async (): Promise<void> => {
    cancel();
    if (isSending || state.status === "stale" || Object.keys(dirty).length === 0) return;
    const checked = ports.check(stored, dirty);
    if (!checked.ok) return set({ status: "refused", problems: checked.problems });
    const sent = dirty;
    dirty = {};
    isSending = true;
    set({ status: "saving", problems: [] });
    const outcome = await ports.change(stored, checked.changes);
    isSending = false;
    settle(outcome, sent);
  };

  const settle = (outcome: WriteOutcome<Draft>, sent: Partial<Draft>) => {
    if (outcome.type === "saved") {
      stored = outcome.record;
      const isMore = Object.keys(dirty).length > 0;
      set({
        draft: { ...state.draft, version: stored.version },
        status: isMore ? "waiting" : "saved",
      });
      if (isMore) schedule(0);
      return;
    }
    dirty = { ...sent, ...dirty };
    set({ status: outcome.type });
    if (outcome.type === "offline") schedule(retryPause);
  };

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    edit: (changes) => {
      dirty = { ...dirty, ...changes };
      const status = state.status === "stale" ? "stale" : "waiting";
      set({ draft: { ...state.draft, ...changes }, status });
      schedule(typingPause);
    },
    flush: () => void send(),
  };
}
