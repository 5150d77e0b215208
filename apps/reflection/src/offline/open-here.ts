import type { Who } from "../session/session-context.ts";
import { browserShell } from "./browser-shell.ts";
import type { Beside, Fetched } from "./copy-store.ts";
import type { DeviceCopy } from "./device-copy.ts";
import type { DeviceSession } from "./device-session.ts";

/** A conversation that stands on this device, with what its page needs beside it. */
export type Here = { readonly session: DeviceSession; readonly beside: Beside };

/** The copy of an earlier time on this device; null when there is none for who is there now. */
export async function openKept(sessionId: string, who: Who, today: string): Promise<Here | null> {
  // Who takes part without an account has nothing here; no storage is made for it.
  if (who.kind === "nobody") return null;
  const shell = browserShell();
  const { store } = shell;
  const copy = await store.read(sessionId);
  if (copy === null || !isTheirs(copy, who)) return null;
  const guide = await store.readGuide(copy.guideHash);
  const beside = await store.readBeside(sessionId);
  if (guide === null || beside === null) return null;
  await shell.inTurn(`kopie.${sessionId}`, async () => {
    const now = await store.read(sessionId);
    if (now !== null && now.usedOn < today) await store.keep({ ...now, usedOn: today });
  });
  const { openDeviceSession } = await import("./device-session.ts");
  return { session: openDeviceSession(shell, guide, copy), beside };
}

/**
 * Fetches a copy to go on with and keeps it on this device; null where a device may not know it all,
 * or where words of somebody else still wait.
 */
export async function fetchHere(
  sessionId: string,
  userId: string,
  today: string,
): Promise<Here | null> {
  const shell = browserShell();
  const fetched = await shell.node.fetchCopy(sessionId);
  if (fetched === null || fetched.state.status === "closed") return null;
  const { guide, names, contacts, eraseAfterDays, hasModel } = fetched;
  const beside = { names, contacts, eraseAfterDays, hasModel };
  const copy = copyOf(fetched, sessionId, userId, today);
  const isKept = await shell.inTurn(`kopie.${sessionId}`, async () => {
    const before = await shell.store.read(sessionId);
    if (before !== null && before.waiting.length > 0) return false;
    await shell.store.keepBeside(sessionId, beside, guide);
    await shell.store.keep(copy);
    return true;
  });
  if (!isKept) return null;
  const { openDeviceSession } = await import("./device-session.ts");
  return { session: openDeviceSession(shell, guide, copy), beside };
}

/** Leaves nothing of a conversation on this device; also where a browser keeps nothing anyway. */
export async function forgetHere(sessionId: string): Promise<void> {
  try {
    await browserShell().store.forget(sessionId);
  } catch {
    return;
  }
}

/** Without a connection nobody can say who is there: then whoever holds the device goes on. */
function isTheirs({ userId }: DeviceCopy, who: Who): boolean {
  return who.kind === "unreachable" || (who.kind === "user" && who.userId === userId);
}

function copyOf(
  { state, guide, eraseAfterDays }: Fetched,
  sessionId: string,
  userId: string,
  today: string,
): DeviceCopy {
  return {
    ...{ schema: 1, sessionId, userId, usedOn: today, daysKept: eraseAfterDays },
    ...{ guideHash: guide.hash, sent: state, now: state, waiting: [], setAside: [] },
  };
}
