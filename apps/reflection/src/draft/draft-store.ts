import type { Perspective } from "@nabij/reflection";
import { newCommandId } from "../command/command.ts";

/** What somebody is writing: words, a chosen option or a place on a scale. */
export type Draft = {
  readonly text: string;
  readonly choice: string | null;
  readonly scale: number | null;
  /** The number it is sent under; changed words get another one. */
  readonly commandId: string;
};

/** Where a draft belongs: one person, one question, one way of looking. */
export type DraftPlace = {
  readonly sessionId: string;
  readonly questionId: string;
  readonly participantId: string;
  readonly perspective: Perspective;
};

/** The part of the browser's storage that drafts need. */
export type Storage = Pick<
  globalThis.Storage,
  "getItem" | "setItem" | "removeItem" | "key" | "length"
>;

/** Before every key in the browser's storage, so that a session can be forgotten as a whole. */
const prefix = "nabij.reflectie.concept.";

/** Nothing typed yet, under a number of its own. */
export function emptyDraft(): Draft {
  return { text: "", choice: null, scale: null, commandId: newCommandId() };
}

/** True when there is nothing worth keeping; spaces are nothing. */
export function isEmpty({ text, choice, scale }: Draft): boolean {
  return text.trim() === "" && choice === null && scale === null;
}

/** The draft as it was left on this device; an empty one when there is none to be read. */
export function readDraft(storage: Storage, place: DraftPlace): Draft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(place)) ?? "null");
    return isDraft(kept) ? kept : emptyDraft();
  } catch {
    return emptyDraft();
  }
}

/** Keeps a draft on this device and nowhere else; false when the browser keeps nothing. */
export function keepDraft(storage: Storage, place: DraftPlace, draft: Draft): boolean {
  try {
    if (isEmpty(draft)) storage.removeItem(keyOf(place));
    else storage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of a session behind on this device. */
export function forgetDrafts(storage: Storage, sessionId: string): void {
  try {
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place));
    for (const key of keys) if (key?.startsWith(`${prefix}${sessionId}.`)) storage.removeItem(key);
  } catch {
    return;
  }
}

function keyOf({ sessionId, questionId, participantId, perspective }: DraftPlace): string {
  return `${prefix}${sessionId}.${questionId}.${participantId}.${perspective}`;
}

/** Storage is a border: what an older version left there may have another shape. */
function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("text" in kept && "choice" in kept && "scale" in kept && "commandId" in kept)) return false;
  const { text, choice, scale, commandId } = kept;
  return (
    typeof text === "string" &&
    typeof commandId === "string" &&
    (choice === null || typeof choice === "string") &&
    (scale === null || typeof scale === "number")
  );
}
