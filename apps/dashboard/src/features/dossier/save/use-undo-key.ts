import { useEffect } from "react";
import type { RecordEditor } from "./record-editor.ts";

/** Ctrl or Cmd with Z takes one step back in the record that is open. */
export function useUndoKey(editor: RecordEditor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || !editor.state().canUndo) return;
      event.preventDefault();
      editor.undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [editor]);
}
