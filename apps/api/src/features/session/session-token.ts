import { createHmac, timingSafeEqual } from "node:crypto";

/** Where the token of a session stands in a request, and the key it was signed with. */
export type SessionCookie = { readonly name: string; readonly secret: string };

/**
 * The token in the cookie header that this node signed, or null: the token, a point, and an
 * HMAC-SHA-256 over it in base64, as better-auth writes them.
 */
export function sessionToken(
  header: string | undefined,
  { name, secret }: SessionCookie,
): string | null {
  const value = cookieOf(header ?? "", name);
  const point = value.lastIndexOf(".");
  if (point < 1) return null;
  const token = value.slice(0, point);
  const given = Buffer.from(value.slice(point + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** The first cookie of this name, decoded; empty when there is none or it cannot be read. */
function cookieOf(header: string, name: string): string {
  for (const part of header.split(";")) {
    const equals = part.indexOf("=");
    if (equals === -1 || part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return "";
    }
  }
  return "";
}
