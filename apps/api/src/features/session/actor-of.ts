import { type Actor, PlainDate, Role, seesOwnClientsOnly } from "@nabij/domain";
import { z } from "zod";
import type { Auth } from "./auth.ts";
import { hasAccess } from "./has-access.ts";

const SignedIn = z.object({
  id: z.string(),
  name: z.string(),
  organisationId: z.string(),
  role: Role,
  clientIds: z.array(z.string()).nullish(),
  disabled: z.boolean().nullish(),
  validUntil: PlainDate.nullish(),
});

/**
 * Who the session cookie belongs to, or null; a disabled account is nobody, and so is a guest on
 * the day after the last day of the invitation.
 */
export async function actorOf(
  auth: Auth,
  headers: Headers,
  today: PlainDate,
): Promise<Actor | null> {
  const session = await auth.api.getSession({ headers });
  const user = SignedIn.safeParse(session?.user);
  if (!user.success || !hasAccess(user.data, today)) return null;
  const { id, organisationId, role, clientIds } = user.data;
  // For who sees named clients only, none named means none: never all.
  const ifUnnamed = seesOwnClientsOnly(role) ? [] : null;
  return { userId: id, organisationId, role, clientIds: clientIds ?? ifUnnamed };
}
