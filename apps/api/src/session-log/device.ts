import { createHash, randomBytes } from "node:crypto";
import { parseCookies } from "better-auth/cookies";

/** The device a request comes from: a random token in a cookie, which says nothing about anybody. */
export type Device = {
  /** null: this device never sat at a table. */
  readonly token: string | null;
  /** Where the request comes from: only to count wrong codes, never stored or logged. */
  readonly address: string;
  /** Lets the device keep its token for the coming weeks. */
  readonly keep: (token: string) => void;
};

const seatCookie = "nabij-plek";

const tokenBytes = 32;
const keptDays = 45;

/** A token nobody can guess. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString("base64url");
}

/** What is stored of a token. It is random, so that a plain hash gives nothing away. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The token in the cookies of a request, or null when there is none of the right shape. */
export function tokenIn(cookies: string | null): string | null {
  if (cookies === null) return null;
  const token = parseCookies(cookies).get(seatCookie) ?? "";
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** The header that keeps a token: out of reach of scripts, and never sent from another site. */
export function cookieOf(token: string, isSecure: boolean): string {
  const age = keptDays * 24 * 60 * 60;
  const secure = isSecure ? "; Secure" : "";
  return `${seatCookie}=${token}; Path=/api; Max-Age=${age}; HttpOnly; SameSite=Strict${secure}`;
}
