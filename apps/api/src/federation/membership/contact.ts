import type { Database, Scope } from "@nabij/db";

/** What was wrong when the node last called its hub; each is one sentence on the screen. */
export type HubFault =
  | "hub-unreachable"
  | "hub-unreadable"
  /** It understood what was asked and refused it. */
  | "hub-refused"
  /** It said something that is not signed, or not placed, as it must be. */
  | "hub-contradicts"
  /** Its log was changed, cut off, or is not the one this node read before. */
  | "log-broken"
  /** It has another key, and the one that was confirmed did not sign it. */
  | "hub-key-differs"
  /** A change of who takes part does not follow from what is known here. */
  | "roster-broken"
  | "identity-unreadable";

/** How it went when the node last called its hub. */
export type Contact = {
  /** ISO moment. */
  readonly at: string;
  /** Null: the hub answered as it should. */
  readonly fault: HubFault | null;
};

const perDatabase = new WeakMap<Database, Map<string, Contact>>();

/** The last call to the hub since this node started; null before the first. */
export function contactOf(db: Database, { organisationId }: Scope): Contact | null {
  return perDatabase.get(db)?.get(organisationId) ?? null;
}

/** Remembers how a call went, in memory: it changes nothing and needs no line in the log. */
export function noteContact(db: Database, { organisationId }: Scope, contact: Contact): void {
  const known = perDatabase.get(db) ?? new Map<string, Contact>();
  perDatabase.set(db, known.set(organisationId, contact));
}
