import type { PlainDate } from "@nabij/domain";
import { createContext, useContext } from "react";

/** Who is signed in, as far as this app needs to know. */
export type Session = {
  /** The role somebody signed in with, as the node calls it. */
  readonly role: string;
  /** True while the data is made up. */
  readonly fictional: boolean;
  /** The day it is for the node. */
  readonly today: PlainDate;
  /** Whether this role may start and lead a conversation; reading is another right. */
  readonly mayHold: boolean;
};

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
