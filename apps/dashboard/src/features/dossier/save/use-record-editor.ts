import { useEffect, useState, useSyncExternalStore } from "react";
import { type Dossier, findInDossier, type StoredRecord } from "../dossier.ts";
import { newRecordFields } from "../form/new-record-fields.ts";
import type { Opening } from "../opening.ts";
import { createRecordEditor, type EditorState, type RecordEditor } from "./record-editor.ts";
import { changeStored, createStored, reloadStored } from "./record-gateway.ts";

type Hearing = (record: StoredRecord, isNew: boolean) => void;

/** The editor of what the drawer shows; it lives as long as the drawer does, and stores what waits when it closes. */
export function useRecordEditor(
  opening: Opening,
  dossier: Dossier,
  onStored: Hearing,
): { editor: RecordEditor; state: EditorState } {
  const [editor] = useState(() => opening.editor ?? recordEditorFor(opening, dossier, onStored));
  const state = useSyncExternalStore(editor.subscribe, editor.state);
  useEffect(() => {
    // What is proposed for a record that is there is a change like any other: stored, and undone.
    const { id, prefill } = opening;
    if (id !== null && prefill !== undefined && opening.editor === undefined) editor.edit(prefill);
  }, [editor, opening]);
  useEffect(() => {
    const retry = () => {
      if (editor.state().status === "offline") editor.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved(editor.state())) event.preventDefault();
    };
    window.addEventListener("online", retry);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", retry);
      window.removeEventListener("beforeunload", warn);
    };
  }, [editor]);
  return { editor, state };
}

/** Whether something typed is not stored yet. */
export function isUnsaved({ status, isTouched }: EditorState): boolean {
  return isTouched && status !== "saved" && status !== "idle";
}

/** Calls back when what waits cannot be stored as it is; at most once, also after the drawer closed. */
export function tellWhenStuck(editor: RecordEditor, tell: () => void): void {
  let stop = () => {};
  const look = () => {
    const state = editor.state();
    if (!isUnsaved(state)) return stop();
    const hasProblems = Object.keys(state.problems).length > 0;
    if (!stuck.has(state.status) && !hasProblems) return;
    stop();
    tell();
  };
  stop = editor.subscribe(look);
  look();
}

const stuck: ReadonlySet<string> = new Set(["incomplete", "conflict", "refused", "offline"]);

/** An editor that writes to the node: of a stored record, or of a new one with what is known. */
export function recordEditorFor(
  { kind, id, prefill }: Opening,
  dossier: Dossier,
  onStored: Hearing,
): RecordEditor {
  const stored = id === null ? null : (findInDossier(dossier, kind, id) ?? null);
  const start = stored ?? newRecordFields(kind, dossier, prefill);
  return createRecordEditor(
    kind,
    { stored, draft: start },
    {
      create: (fields) => createStored(kind, fields),
      change: (recordId, version, changes) => changeStored(kind, recordId, version, changes),
      reload: (recordId) => reloadStored(kind, dossier.trajectory.id, recordId),
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      onStored,
    },
  );
}
