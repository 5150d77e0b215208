import type { PlainDate } from "@nabij/domain";
import { createContext, useContext } from "react";
import { api } from "../trpc.ts";

/**
 * Whose sign-in this is. `asking`: the node has not said yet; `unreachable`: it cannot say, without a
 * connection; `nobody`: it says that nobody is signed in.
 */
export type Who =
  | { readonly kind: "asking" | "unreachable" | "nobody" }
  | { readonly kind: "user"; readonly userId: string };

/** Who is signed in, as far as this app needs to know. */
export type Session = {
  readonly who: Who;
  /** The role somebody signed in with, as the node calls it. */
  readonly role: string;
  /** True while the data is made up. */
  readonly fictional: boolean;
  /** The day it is for the node. */
  readonly today: PlainDate;
  /** Whether this role may start and lead a conversation; reading is another right. */
  readonly mayHold: boolean;
};

/** How long the node may take to say who is there, ms. */
const longestWait = 8000;

/** Without a connection it is soon clear that nobody can say who is there; then the page goes on. */
export const whoIsThere = {
  queryKey: ["session"],
  queryFn: () => api.session.current.query(undefined, { signal: AbortSignal.timeout(longestWait) }),
  staleTime: 60_000,
  retry: 1,
  retryDelay: 300,
} as const;

/** Filled once somebody is signed in. */
export const SessionContext = createContext<Session | null>(null);

/** The session, or null on the page that asks to sign in. */
export function useSession(): Session | null {
  return useContext(SessionContext);
}

/** The day it is for the node, ISO. Only for pages behind the sign-in. */
export function useToday(): PlainDate {
  const session = useSession();
  if (session === null) throw new Error("a page behind the sign-in was drawn without a session");
  return session.today;
}
