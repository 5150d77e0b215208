import type { IncomingHttpHeaders } from "node:http";
import { type Database, findSession } from "@nabij/db";
import { type Actor, PlainDate, Role, seesOwnClientsOnly, worksInTeams } from "@nabij/domain";
import { fromNodeHeaders } from "better-auth/node";
import { z } from "zod";
import { type Auth, refreshAfterMs, sessionMs } from "./auth.ts";
import { hasAccess } from "./has-access.ts";
import { sessionToken } from "./session-token.ts";

const SignedIn = z.object({
  id: z.string(),
  organisationId: z.string(),
  role: Role,
  clientIds: z.array(z.string()).nullish(),
  teamIds: z.array(z.string()).nullish(),
  disabled: z.boolean().nullish(),
  validUntil: PlainDate.nullish(),
});

/**
 * Who the session cookie belongs to, or null; a disabled account is nobody, and so is a guest on
 * the day after the last day of the invitation.
 */
export async function actorOf(
  auth: Auth,
  db: Database,
  headers: IncomingHttpHeaders,
  today: PlainDate,
): Promise<Actor | null> {
  if (headers.cookie === undefined) return null;
  const user = SignedIn.safeParse(await userOf(auth, db, headers));
  if (!user.success || !hasAccess(user.data, today)) return null;
  const { id, organisationId, role, clientIds, teamIds } = user.data;
  // For who sees named clients only, none named means none: never all.
  const ifUnnamed = seesOwnClientsOnly(role) ? [] : null;
  return {
    userId: id,
    organisationId,
    role,
    clientIds: clientIds ?? ifUnnamed,
    teamIds: worksInTeams(role) ? (teamIds ?? null) : null,
  };
}

/**
 * The user of a session, looked up at every request: one that was ended opens nothing from then on.
 * Only a session that runs and needs nothing done is decided here. What has ended or is due to be
 * prolonged goes to better-auth.
 */
async function userOf(auth: Auth, db: Database, headers: IncomingHttpHeaders): Promise<unknown> {
  const { secret, authCookies } = await auth.$context;
  const { name } = authCookies.sessionToken;
  const token = sessionToken(headers.cookie, { name, secret });
  if (token === null) return null;
  const found = findSession(db, token);
  if (found === undefined) return null;
  // By the clock better-auth counts with, which wrote the end of the session.
  const left = found.expiresAt.getTime() - Date.now();
  if (left > sessionMs - refreshAfterMs) return found.user;
  const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  return session?.user;
}
