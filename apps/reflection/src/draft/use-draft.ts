import { useRef, useState } from "react";
import { newCommandId } from "../command/command.ts";
import {
  type Draft,
  type DraftPlace,
  emptyDraft,
  isEmpty,
  keepDraft,
  readDraft,
} from "./draft-store.ts";

/**
 * The draft of one person at one question, kept on this device while typing. Draw the form with
 * a key per place: another place is another draft.
 */
export function useDraft(place: DraftPlace) {
  const [draft, setDraft] = useState(() => readDraft(localStorage, place));
  const [isKept, setKept] = useState(!isEmpty(draft));
  // What is typed while an answer is on its way is another answer, and must outlive it.
  const newest = useRef(draft.commandId);
  const change = (changes: Partial<Omit<Draft, "commandId">>) => {
    const next = { ...draft, ...changes, commandId: newCommandId() };
    newest.current = next.commandId;
    setDraft(next);
    setKept(keepDraft(localStorage, place, next) && !isEmpty(next));
  };
  /** Forgets the draft that was sent under this number; false when it has changed since. */
  const forget = (commandId: string): boolean => {
    if (newest.current !== commandId) return false;
    const empty = emptyDraft();
    newest.current = empty.commandId;
    keepDraft(localStorage, place, empty);
    setDraft(empty);
    setKept(false);
    return true;
  };
  return { draft, isKept, change, forget };
}
