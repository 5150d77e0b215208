import { type Actor, Role } from "@nabij/domain";
import { z } from "zod";
import type { Auth } from "./auth.ts";

const SignedIn = z.object({
  id: z.string(),
  name: z.string(),
  organisationId: z.string(),
  role: Role,
  clientIds: z.array(z.string()).nullish(),
  disabled: z.boolean().nullish(),
});

/** Who the session cookie belongs to, or null; a disabled account is nobody. */
export async function actorOf(auth: Auth, headers: Headers): Promise<Actor | null> {
  const session = await auth.api.getSession({ headers });
  const user = SignedIn.safeParse(session?.user);
  if (!user.success || user.data.disabled === true) return null;
  const { id, organisationId, role, clientIds } = user.data;
  return { userId: id, organisationId, role, clientIds: clientIds ?? null };
}
