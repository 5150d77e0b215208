import { clear, createStore, values } from "idb-keyval";

/** Where the reflection keeps conversations that are held round this device. */
const kept = () => createStore("nabij-reflectie", "gesprekken");

/** Before what somebody typed in a conversation and did not send. */
const drafts = "nabij.reflectie.concept.";

/** Whether words of a conversation on this device still have to reach the node. */
export async function hasUnsentWords(): Promise<boolean> {
  try {
    return (await values<unknown>(kept())).some(hasWaiting);
  } catch {
    return false;
  }
}

/** Leaves no conversation and no draft of one behind for who uses this device next. */
export async function forgetConversations(): Promise<void> {
  try {
    await clear(kept());
    for (const key of Object.keys(localStorage))
      if (key.startsWith(drafts)) localStorage.removeItem(key);
  } catch {
    return;
  }
}

/** Storage is a border: a guide stands there too. */
function hasWaiting(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("waiting" in value)) return false;
  return Array.isArray(value.waiting) && value.waiting.length > 0;
}
