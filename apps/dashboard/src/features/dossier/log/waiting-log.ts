import type { RecordEditor } from "../save/record-editor.ts";

/** What was logged and is not stored yet; it goes on trying whatever page is open. */
export type WaitingLog = {
  /** Stores now; without a connection it is tried again until it is stored. */
  readonly store: (editor: RecordEditor) => void;
  readonly count: () => number;
  readonly retry: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
};

/** Editors that wait for a connection; one that was stored or refused leaves. */
export function createWaitingLog(): WaitingLog {
  let waiting: readonly RecordEditor[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly RecordEditor[]) => {
    waiting = next;
    for (const listener of listeners) listener();
  };
  return {
    store: (editor) => {
      const stop = editor.subscribe(() => {
        const { status } = editor.state();
        if (status === "offline" && !waiting.includes(editor)) set([...waiting, editor]);
        if (status !== "saved" && status !== "refused") return;
        stop();
        if (waiting.includes(editor)) set(waiting.filter((each) => each !== editor));
      });
      editor.flush();
    },
    count: () => waiting.length,
    retry: () => {
      for (const editor of waiting) editor.flush();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
