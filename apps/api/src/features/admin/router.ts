import {
  commit,
  findSetting,
  listTeams,
  listUsers,
  recordAccess,
  saveSetting,
  saveTeam,
  schemaVersion,
  verifyAudit,
} from "@nabij/db";
import { EscalationContacts, Team } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { lastBackup } from "../../upkeep/last-backup.ts";
import { version } from "../../version.ts";
import { folderBytes } from "./data-folder.ts";
import {
  addPerson,
  changePerson,
  NewPerson,
  peopleOf,
  resetPassword,
  WantedAccess,
} from "./people.ts";

const contactsSetting = "escalation.contacts";
const OneUser = z.object({ id: z.string().min(1).max(64) });

export const adminRouter = router({
  /** Everybody with an account; of their clients only how many (product §1). */
  people: requires("user.manage").query(({ ctx }) => peopleOf(ctx)),

  /** Adds somebody; the password is in the answer and nowhere else. */
  addPerson: requires("user.manage")
    .input(NewPerson)
    .mutation(async ({ ctx, input }) => {
      const done = await addPerson(ctx, input);
      if (!done.ok) throw asTrpcError(done.error);
      return done.value;
    }),

  /** Changes role, clients, teams and last day of somebody, blocks them or lets them in again. */
  changePerson: requires("user.manage")
    .input(WantedAccess.extend(OneUser.shape))
    .mutation(({ ctx, input: { id, ...wanted } }) => {
      const done = changePerson(ctx, id, wanted);
      if (!done.ok) throw asTrpcError(done.error);
      ctx.live.dismissUser(id);
    }),

  /** Gives somebody another password; it is in the answer and nowhere else. */
  resetPassword: requires("user.manage")
    .input(OneUser)
    .mutation(async ({ ctx, input }) => {
      const done = await resetPassword(ctx, input.id);
      if (!done.ok) throw asTrpcError(done.error);
      return done.value;
    }),

  /** Adds a team, or gives one another name; two teams of one name are refused. */
  saveTeam: requires("organisation.manage")
    .input(z.object({ id: Team.shape.id.optional(), name: Team.shape.name }))
    .mutation(({ ctx, input }) => {
      const team = { id: input.id ?? ctx.newId(), name: input.name };
      const sameName = (other: Team) =>
        other.id !== team.id && other.name.toLowerCase() === team.name.toLowerCase();
      if (listTeams(ctx.db, ctx.scope).some(sameName)) throw asTrpcError({ type: "TeamNameTaken" });
      const done = commit(ctx.db, [
        saveTeam(ctx.scope, team),
        recordAccess(ctx.actor, "admin.saveTeam", { kind: "team", id: team.id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return team;
    }),

  /** How the tables outside the team are reached: for everybody who may put a question to one (S3). */
  contacts: requires("team.read").query(({ ctx }) => {
    const stored = EscalationContacts.safeParse(findSetting(ctx.db, ctx.scope, contactsSetting));
    return stored.success ? stored.data : [];
  }),

  /** Keeps how the tables are reached and when they meet. */
  saveContacts: requires("organisation.manage")
    .input(EscalationContacts)
    .mutation(({ ctx, input }) => {
      const done = commit(ctx.db, [
        saveSetting(ctx.scope, contactsSetting, input),
        recordAccess(ctx.actor, "admin.saveContacts", null, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return input;
    }),

  /** What runs here, how much it holds in bytes, and when it was last copied. */
  system: requires("organisation.manage").query(({ ctx }) => ({
    version,
    schemaVersion: schemaVersion(ctx.db),
    folderBytes: folderBytes(ctx.dataDir),
    lastBackup: lastBackup(ctx.dataDir)?.toISOString() ?? null,
    people: listUsers(ctx.db, ctx.scope).length,
    teams: listTeams(ctx.db, ctx.scope).length,
  })),

  /** Whether the access log is whole, without reading a line of it. */
  verifyLog: requires("organisation.manage").mutation(({ ctx }) => {
    const done = commit(ctx.db, [recordAccess(ctx.actor, "accessLog.verify", null, ctx.now())]);
    if (!done.ok) throw asTrpcError(done.error);
    return verifyAudit(ctx.db, ctx.scope.organisationId);
  }),
});
