import { newCommandId } from "../command/command.ts";
import {
  type Draft,
  type DraftPlace,
  isEmpty,
  keepDraft,
  readDraft,
  type Storage,
} from "../draft/draft-store.ts";
import type { SetAside } from "./device-copy.ts";

/** Puts words that were set aside back where they were typed, unless something is typed there now. */
export function keepAsDrafts(
  storage: Storage,
  sessionId: string,
  setAside: readonly SetAside[],
): void {
  for (const { command, questionId, participantId, perspective } of setAside) {
    if (command.type !== "answer" || questionId === null || participantId === null) continue;
    const place: DraftPlace = { sessionId, questionId, participantId, perspective };
    if (!isEmpty(readDraft(storage, place))) continue;
    const { text = "", choice = null, scale = null } = command;
    const draft: Draft = { text, choice, scale, commandId: newCommandId() };
    keepDraft(storage, place, draft);
  }
}
