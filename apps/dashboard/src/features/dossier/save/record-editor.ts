import type { Fields, StoredRecord, WritableKind } from "../dossier.ts";
import { mergeTheirs } from "./merge-theirs.ts";
import type { Reloaded, SaveOutcome } from "./save-outcome.ts";
import { type FieldProblems, sendableChanges, sendableRecord } from "./sendable.ts";
import { endRun, remember, stepBack, type UndoStack } from "./undo-stack.ts";

/** Milliseconds of silence before typing is stored. */
const typingPause = 600;
/** Milliseconds between tries while there is no connection. */
const retryPause = 5000;

/** `incomplete`: a new record that lacks a field it must have. `conflict`: two people, one field. */
type EditorStatus =
  | "idle"
  | "waiting"
  | "saving"
  | "saved"
  | "offline"
  | "conflict"
  | "refused"
  | "incomplete";

export type EditorState = {
  readonly draft: Fields;
  readonly stored: StoredRecord | null;
  readonly status: EditorStatus;
  readonly problems: FieldProblems;
  /** The refusal's type while `refused`. */
  readonly reason: string | null;
  readonly conflicts: readonly string[];
  /** Someone else changed other fields meanwhile; both are kept. */
  readonly wasMerged: boolean;
  readonly isTouched: boolean;
  readonly canUndo: boolean;
};

/** What the editor needs from outside: the node, a clock and who listens. */
export type EditorPorts = {
  readonly create: (fields: Fields) => Promise<SaveOutcome>;
  readonly change: (id: string, version: number, changes: Fields) => Promise<SaveOutcome>;
  readonly reload: (id: string) => Promise<Reloaded>;
  /** Calls back after `ms`; returns how to cancel. */
  readonly later: (run: () => void, ms: number) => () => void;
  readonly onStored: (record: StoredRecord, isNew: boolean) => void;
};

export type RecordEditor = {
  readonly state: () => EditorState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** `run` names the text field that is typed in; leave it out for a choice. */
  readonly edit: (changes: Fields, run?: string) => void;
  readonly leaveField: () => void;
  readonly undo: () => void;
  /** Stores at once what waits; also the way to store a new record as it was prefilled. */
  readonly flush: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/**
 * Keeps one record saved as it is typed: one request at a time, always on the latest version,
 * and nothing typed is ever dropped because a write failed.
 */
export function createRecordEditor(
  kind: WritableKind,
  start: { stored: StoredRecord | null; draft: Fields },
  ports: EditorPorts,
): RecordEditor {
  let state: EditorState = {
    draft: start.draft,
    stored: start.stored,
    status: "idle",
    problems: {},
    reason: null,
    conflicts: [],
    wasMerged: false,
    isTouched: false,
    canUndo: false,
  };
  let undoStack: UndoStack = [];
  let dirty: ReadonlySet<string> = new Set();
  let isSending = false;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  const set = (next: Partial<EditorState>) => {
    state = { ...state, ...next, canUndo: undoStack.length > 0 };
    for (const listener of listeners) listener();
  };
  const schedule = (ms: number) => {
    cancel();
    cancel = ports.later(() => void send(), ms);
  };

  const apply = (changes: Fields, ms: number) => {
    dirty = new Set([...dirty, ...Object.keys(changes)]);
    set({ draft: { ...state.draft, ...changes }, status: "waiting", isTouched: true });
    schedule(ms);
  };

  const send = async (): Promise<void> => {
    cancel();
    if (isSending || state.status === "conflict") return;
    const { stored } = state;
    const sendable =
      stored === null
        ? sendableRecord(kind, state.draft)
        : sendableChanges(kind, stored, pick(state.draft, dirty));
    if (sendable.fields === null) return set({ status: "incomplete", problems: sendable.problems });
    const names = Object.keys(sendable.fields);
    if (names.length === 0)
      return set({ problems: sendable.problems, status: restingStatus(sendable.problems) });
    isSending = true;
    const held =
      stored === null
        ? new Set(Object.keys(sendable.problems))
        : new Set([...dirty].filter((field) => !names.includes(field)));
    const sent = stored === null ? new Set(Object.keys(state.draft)) : new Set(names);
    dirty = held;
    set({ status: "saving", problems: sendable.problems });
    const outcome =
      stored === null
        ? await ports.create(sendable.fields)
        : await ports.change(stored.id, stored.version, sendable.fields);
    isSending = false;
    await settle(outcome, sent);
  };

  const settle = async (outcome: SaveOutcome, sent: ReadonlySet<string>): Promise<void> => {
    if (outcome.type === "saved") {
      const isNew = state.stored === null;
      const rest = [...dirty].filter((field) => !(field in state.problems));
      set({
        stored: outcome.record,
        reason: null,
        status: rest.length > 0 ? "waiting" : restingStatus(state.problems),
      });
      ports.onStored(outcome.record, isNew);
      if (rest.length > 0) schedule(0);
      return;
    }
    dirty = new Set([...sent, ...dirty]);
    if (outcome.type === "offline") {
      set({ status: "offline" });
      schedule(retryPause);
    } else if (outcome.type === "stale") await catchUp();
    else set({ status: "refused", reason: outcome.reason });
  };

  const catchUp = async (): Promise<void> => {
    const base = state.stored;
    if (base === null) return;
    const reloaded = await ports.reload(base.id);
    if (reloaded.type === "gone") return set({ status: "refused", reason: "NotFound" });
    if (reloaded.type === "offline") {
      set({ status: "offline" });
      return schedule(retryPause);
    }
    const { draft, conflicts } = mergeTheirs(base, reloaded.record, state.draft, dirty);
    const status = conflicts.length > 0 ? "conflict" : "waiting";
    set({ draft, stored: reloaded.record, conflicts, wasMerged: true, status });
    if (status === "waiting") schedule(0);
  };

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    edit: (changes, run) => {
      undoStack = remember(undoStack, pick(state.draft, Object.keys(changes)), run ?? null);
      apply(changes, run === undefined ? 150 : typingPause);
    },
    leaveField: () => {
      undoStack = endRun(undoStack);
    },
    undo: () => {
      const step = stepBack(undoStack);
      if (step === undefined) return;
      undoStack = step.rest;
      apply(step.before, 150);
    },
    flush: () => {
      if (state.stored === null || dirty.size > 0) void send();
    },
    keepMine: () => {
      set({ conflicts: [], status: "waiting" });
      schedule(0);
    },
    takeTheirs: () => {
      const { stored, conflicts } = state;
      if (stored === null) return;
      dirty = new Set([...dirty].filter((field) => !conflicts.includes(field)));
      set({
        draft: { ...state.draft, ...pick(stored, conflicts) },
        conflicts: [],
        status: dirty.size > 0 ? "waiting" : "saved",
      });
      if (dirty.size > 0) schedule(0);
    },
  };
}

/** Undefined becomes unknown: an undo must be able to put "nothing yet" back. */
function pick(fields: Fields, names: Iterable<string>): Fields {
  return Object.fromEntries([...names].map((name) => [name, fields[name] ?? null]));
}

function restingStatus(problems: FieldProblems): EditorStatus {
  return Object.keys(problems).length > 0 ? "waiting" : "saved";
}
