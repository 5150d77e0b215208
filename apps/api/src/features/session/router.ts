import { findOrganisation, findUser, listDemoUsers, listTeams } from "@nabij/db";
import { mayAct, type Permission, permissions } from "@nabij/domain";
import { open, router } from "../../trpc.ts";
import { demoPassword } from "./demo-password.ts";

export const sessionRouter = router({
  /** Who is signed in, what they may do, and the day it is. */
  current: open("the sign-in page asks who is there").query(({ ctx }) => {
    const today = ctx.today();
    const { actor } = ctx;
    if (actor === null) return { signedIn: false, today } as const;
    const organisation = findOrganisation(ctx.db, actor.organisationId);
    const user = findUser(ctx.db, actor.userId);
    const { organisationId, teamIds } = actor;
    const own = actor.clientIds === null ? teamIds : null;
    const teams = own === null ? [] : listTeams(ctx.db, { organisationId, clientIds: null });
    const may: readonly Permission[] = permissions.filter((each) => mayAct(actor, each));
    return {
      signedIn: true,
      today,
      userId: actor.userId,
      name: user?.name ?? "",
      role: actor.role,
      /** The last day of an invitation; null has no end. */
      validUntil: user?.validUntil ?? null,
      /** The teams whose clients they see, by name; null sees more or otherwise. */
      teams: own === null ? null : teams.filter(({ id }) => own.includes(id)),
      may,
      organisation: organisation?.name ?? "",
      fictional: organisation?.fictional ?? false,
    } as const;
  }),

  /** Accounts of fictional organisations, for signing in with one click. */
  demoAccounts: open("only accounts of fictional organisations, shown on the sign-in page").query(
    ({ ctx }) =>
      listDemoUsers(ctx.db, ctx.today()).map((user) => ({ ...user, password: demoPassword })),
  ),
});
