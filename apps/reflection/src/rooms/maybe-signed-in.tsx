import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Session, SessionContext, whoIsThere } from "../session/session-context.ts";

/**
 * For pages that a seat opens as well as an account: who is signed in is known where somebody is,
 * and a device without an account reads on with the day of its own clock.
 */
export function MaybeSignedIn({ children }: { children: ReactNode }) {
  const { data, error } = useQuery(whoIsThere);
  if (data === undefined) {
    const kind = error === null ? "asking" : "unreachable";
    return <SessionContext value={guest(kind)}>{children}</SessionContext>;
  }
  if (!data.signedIn) return <SessionContext value={guest("nobody")}>{children}</SessionContext>;
  const { role, fictional, today, userId } = data;
  const mayHold = data.may.includes("reflection.hold");
  const session = { role, fictional, today, mayHold, who: { kind: "user", userId } } as const;
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Nobody in particular: no rights, and no notice about made-up data. */
function guest(kind: "asking" | "unreachable" | "nobody"): Session {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  const here = { role: "", fictional: false, today: today.format(new Date()), mayHold: false };
  return { ...here, who: { kind } };
}
