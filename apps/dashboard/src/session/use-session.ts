import { type Permission, type Role, rolesThatMay } from "@nabij/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { trpc } from "../trpc.ts";

export type Session = {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The last day of an invitation, ISO; null has no end. */
  readonly validUntil: string | null;
  /** What they may do here. */
  readonly may: readonly Permission[];
  /** The teams whose clients they see; null sees more, or clients by name. */
  readonly teams: readonly { readonly id: string; readonly name: string }[] | null;
  readonly organisation: string;
  /** True while the data is made up. */
  readonly fictional: boolean;
  /** The day it is for the node, ISO. */
  readonly today: string;
};

/** Who is signed in. Only for pages behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(
    trpc.session.current.queryOptions(undefined, { staleTime: 60_000 }),
  );
  if (!data.signedIn) throw new Error("a page behind the sign-in was drawn without a session");
  return data;
}

export type Leave = { readonly may: boolean; readonly roles: readonly Role[] };

/** Whether the reader may do this, and which roles may: a disabled button says who. */
export function useMay(permission: Permission): Leave {
  const { may } = useSession();
  return { may: may.includes(permission), roles: rolesThatMay(permission) };
}
