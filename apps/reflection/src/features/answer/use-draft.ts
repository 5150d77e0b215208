import { useState } from "react";
import { newCommandId } from "../conversation/command.ts";
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
  const change = (changes: Partial<Omit<Draft, "commandId">>) => {
    const next = { ...draft, ...changes, commandId: newCommandId() };
    setDraft(next);
    setKept(keepDraft(localStorage, place, next) && !isEmpty(next));
  };
  const forget = () => {
    keepDraft(localStorage, place, emptyDraft());
    setDraft(emptyDraft());
    setKept(false);
  };
  return { draft, isKept, change, forget };
}
