import {
  err,
  ok,
  type PlainDate,
  type Result,
  type Role,
  seesOwnClientsOnly,
  worksInTeams,
} from "@nabij/domain";

/** Why somebody may not get this access. */
export type AccessRefusal =
  /** Nobody locks themselves out or makes themselves something else. */
  | { readonly type: "OwnAccess" }
  /** This role sees named clients only, and none was named (product §1). */
  | { readonly type: "ClientsUnnamed"; readonly role: Role }
  /** An invitation that has ended before it begins. */
  | { readonly type: "InvitationInPast" };

export type Access = {
  readonly role: Role;
  /** Null: all clients of the organisation. */
  readonly clientIds: readonly string[] | null;
  /** Null: not limited to teams; none is nobody's clients. */
  readonly teamIds: readonly string[] | null;
  readonly validUntil: PlainDate | null;
  readonly disabled: boolean;
};

type Change = {
  readonly actorId: string;
  /** Null: somebody new. */
  readonly userId: string | null;
  readonly before: Access | null;
  readonly today: PlainDate;
};

/**
 * What somebody may do from now on, or why not. The role decides whether clients must be named, and
 * whether there are teams to be limited to; clients who are named come before teams.
 */
export function decideAccess(
  wanted: Access,
  { actorId, userId, before, today }: Change,
): Result<Access, AccessRefusal> {
  if (actorId === userId) return err({ type: "OwnAccess" });
  const named = wanted.clientIds ?? [];
  if (seesOwnClientsOnly(wanted.role) && named.length === 0) {
    return err({ type: "ClientsUnnamed", role: wanted.role });
  }
  const { validUntil } = wanted;
  const isNewEnd = validUntil !== (before?.validUntil ?? null);
  if (isNewEnd && validUntil !== null && validUntil < today)
    return err({ type: "InvitationInPast" });
  if (named.length > 0) return ok({ ...wanted, clientIds: named, teamIds: null });
  const teamIds = worksInTeams(wanted.role) ? wanted.teamIds : null;
  return ok({ ...wanted, clientIds: null, teamIds });
}
