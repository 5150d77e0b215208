import type { Store } from "./connect.ts";

/** Somebody who may sign in at the hub and approve organisations. */
export type Approver = { readonly id: string; readonly email: string; readonly name: string };

type Kept = Approver & { readonly password: string };

/** Adds an approver; false when the e-mail address is taken. */
export function addApprover(store: Store, approver: Kept, at: string): boolean {
  const { changes } = store
    .prepare(
      `INSERT INTO approver (id, email, name, password, created_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (email) DO NOTHING`,
    )
    .run(approver.id, approver.email.toLowerCase(), approver.name, approver.password, at);
  return changes === 1;
}

/** The approvers that may sign in, by name. */
export function listApprovers(store: Store): readonly Approver[] {
  return store
    .prepare<[], Approver>(
      "SELECT id, email, name FROM approver WHERE disabled_at IS NULL ORDER BY name",
    )
    .all();
}

/** An approver with the kept password, by e-mail address. */
export function findApprover(store: Store, email: string): Kept | undefined {
  return store
    .prepare<[string], Kept>(
      "SELECT id, email, name, password FROM approver WHERE email = ? AND disabled_at IS NULL",
    )
    .get(email.toLowerCase());
}

/** Takes away the right to sign in, and the sessions; false when there is no such approver. */
export function disableApprover(store: Store, email: string, at: string): boolean {
  const found = findApprover(store, email);
  if (found === undefined) return false;
  store.prepare("UPDATE approver SET disabled_at = ? WHERE id = ?").run(at, found.id);
  store.prepare("DELETE FROM session WHERE approver_id = ?").run(found.id);
  return true;
}

/** Keeps a session by the hash of its token, and forgets those that are over. */
export function keepSession(
  store: Store,
  session: { readonly tokenHash: string; readonly approverId: string; readonly expiresAt: string },
  now: string,
): void {
  store.prepare("DELETE FROM session WHERE expires_at <= ?").run(now);
  store
    .prepare("INSERT INTO session (token_hash, approver_id, expires_at) VALUES (?, ?, ?)")
    .run(session.tokenHash, session.approverId, session.expiresAt);
}

/** Who is signed in with a token, unless the session is over or the approver disabled. */
export function findSession(store: Store, tokenHash: string, now: string): Approver | undefined {
  return store
    .prepare<[string, string], Approver>(
      `SELECT approver.id, email, name FROM session JOIN approver ON approver.id = approver_id
       WHERE token_hash = ? AND expires_at > ? AND disabled_at IS NULL`,
    )
    .get(tokenHash, now);
}

/** Ends a session. */
export function dropSession(store: Store, tokenHash: string): void {
  store.prepare("DELETE FROM session WHERE token_hash = ?").run(tokenHash);
}
