import type { Storage } from "../../draft/draft-store.ts";

/** A code and until when it lets people in (instant, ISO 8601). */
export type Invitation = { readonly code: string; readonly expiresAt: string };

type CodeStorage = Pick<Storage, "getItem" | "setItem">;

const prefix = "nabij.reflectie.code.";

/** A code that is about to run out is no use to somebody who still has to type it, ms. */
const spareMs = 15 * 60_000;

/** Keeps the code in this browser alone, for every tab of the board. */
export function keepInvitation(
  storage: CodeStorage,
  sessionId: string,
  { code, expiresAt }: Invitation,
): void {
  try {
    storage.setItem(`${prefix}${sessionId}`, JSON.stringify({ code, expiresAt }));
  } catch {
    return;
  }
}

/** The code this browser had, as long as it lets people in; `now` in ms since 1970. */
export function readInvitation(
  storage: CodeStorage,
  sessionId: string,
  now: number,
): Invitation | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(`${prefix}${sessionId}`) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    if (!("code" in kept && "expiresAt" in kept)) return null;
    const { code, expiresAt } = kept;
    if (typeof code !== "string" || typeof expiresAt !== "string") return null;
    return Date.parse(expiresAt) - now > spareMs ? { code, expiresAt } : null;
  } catch {
    return null;
  }
}
