import { createHash, randomBytes } from "node:crypto";
import {
  type Approver,
  dropSession,
  findApprover,
  findSession,
  keepSession,
} from "../store/approvers.ts";
import type { Store } from "../store/connect.ts";
import { isPassword } from "./password.ts";

const cookieName = "nabij-hub";
const hoursOpen = 8;

/** Signs an approver in; the answer is the token for the cookie, or nothing when it is not right. */
export async function signIn(
  store: Store,
  { email, password }: { readonly email: string; readonly password: string },
  now: Date,
): Promise<string | undefined> {
  const found = findApprover(store, email);
  if (!(await isPassword(password, found?.password)) || found === undefined) return undefined;
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + hoursOpen * 3_600_000).toISOString();
  const session = { tokenHash: hashOf(token), approverId: found.id, expiresAt };
  keepSession(store, session, now.toISOString());
  return token;
}

/** Who the cookies of a request say is here. */
export function signedIn(
  store: Store,
  cookies: string | undefined,
  now: Date,
): Approver | undefined {
  const token = cookieIn(cookies, cookieName);
  return token === undefined ? undefined : findSession(store, hashOf(token), now.toISOString());
}

/** Ends the session that the cookies of a request name. */
export function signOut(store: Store, cookies: string | undefined): void {
  const token = cookieIn(cookies, cookieName);
  if (token !== undefined) dropSession(store, hashOf(token));
}

/** The session's cookie: not for scripts, and never sent along from another site. */
export function sessionCookie(token: string | null, isHttps: boolean): string {
  const age = token === null ? 0 : hoursOpen * 3600;
  const secure = isHttps ? "; Secure" : "";
  return `${cookieName}=${token ?? ""}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${age}${secure}`;
}

/** The value of one cookie. */
export function cookieIn(cookies: string | undefined, name: string): string | undefined {
  return (cookies ?? "")
    .split(";")
    .map((part) => part.trim().split("="))
    .find(([key]) => key === name)?.[1];
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
