import { browserShell } from "./browser-shell.ts";
import { database } from "./copy-store.ts";
import { isDue, isOver } from "./device-copy.ts";

/**
 * Takes conversations off this device that are over, or that nobody opened here for as many days as
 * words are kept after a close. `today` is an ISO date.
 */
export async function forgetDue(today: string): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database)) return;
  const { store, inTurn } = browserShell();
  for (const copy of await store.all())
    if (isDue(copy, today) || isOver(copy))
      await inTurn(`kopie.${copy.sessionId}`, () => store.forget(copy.sessionId));
}
