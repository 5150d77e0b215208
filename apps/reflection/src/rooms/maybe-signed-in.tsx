import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Session, SessionContext } from "../session/session-context.ts";
import { api } from "../trpc.ts";

/**
 * For pages that a seat opens as well as an account: who is signed in is known where somebody is,
 * and a device without an account reads on with the day of its own clock.
 */
export function MaybeSignedIn({ children }: { children: ReactNode }) {
  const { data } = useQuery({
    queryKey: ["session"],
    queryFn: () => api.session.current.query(),
    staleTime: 60_000,
  });
  if (data === undefined || !data.signedIn)
    return <SessionContext value={guest()}>{children}</SessionContext>;
  const { role, fictional, today } = data;
  const session = { role, fictional, today, mayHold: data.may.includes("reflection.hold") };
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Nobody in particular: no rights, and no notice about made-up data. */
function guest(): Session {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  return { role: "", fictional: false, today: today.format(new Date()), mayHold: false };
}
