import { createContext, useContext } from "react";

/** Who is signed in, as far as this app needs to know. */
export type Session = {
  readonly role: string;
  /** True while the data is made up. */
  readonly fictional: boolean;
  /** The day it is for the node, ISO. */
  readonly today: string;
  readonly mayHold: boolean;
};

export const SessionContext = createContext<Session | null>(null);

/** The session, or null on the page that asks to sign in. */
export function useSession(): Session | null {
  return useContext(SessionContext);
}

/** The day it is for the node, ISO. Only for pages behind the sign-in. */
export function useToday(): string {
  const session = useSession();
  if (session === null) throw new Error("a page behind the sign-in was drawn without a session");
  return session.today;
}
