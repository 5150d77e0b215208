import {
  clientByNumber,
  commit,
  hasAuditHash,
  listUsers,
  recordAccess,
  subjectNumbers,
  verifyAudit,
} from "@nabij/db";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { AccessFilter, accessLines } from "./access-lines.ts";

const linesOnPage = 50;
const linesInFile = 2000;

const Page = AccessFilter.extend({
  /** Only lines before this sequence: where the page before said the next begins. */
  cursor: z.number().int().positive().optional(),
});

const audit = () => requires("audit.read");

/** What a reading of the log was about: the dossier or record it was narrowed to. */
function narrowedTo({ clientId, recordId }: AccessFilter) {
  const id = clientId ?? recordId;
  return id === undefined ? null : { kind: clientId === undefined ? "record" : "client", id };
}

export const accessLogRouter = router({
  /** A page of the log, newest first. That it was read is on record too (NEN 7513, standards A8). */
  list: audit()
    .input(Page)
    .query(({ ctx, input: { cursor: before, ...filter } }) => {
      const line = recordAccess(ctx.actor, "accessLog.read", narrowedTo(filter), ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      const page = accessLines(ctx.db, ctx.scope, filter, { before, limit: linesOnPage });
      const about = filter.clientId;
      const subject = about === undefined ? [] : [{ kind: "client", id: about }];
      return {
        ...page,
        about: subjectNumbers(ctx.db, ctx.scope, subject).get(about ?? "") ?? null,
      };
    }),

  /** Rows for a file, many at a time: ask on until all are there. That they left is on record. */
  export: audit()
    .input(Page)
    .mutation(({ ctx, input: { cursor: before, ...filter } }) => {
      const line = recordAccess(ctx.actor, "accessLog.export", narrowedTo(filter), ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return accessLines(ctx.db, ctx.scope, filter, { before, limit: linesInFile });
    }),

  /** Everybody who can stand in the log, for the filter. */
  people: audit().query(({ ctx }) =>
    listUsers(ctx.db, ctx.scope).map(({ id, name, role }) => ({ id, name, role })),
  ),

  /** The client behind a number of a client or trajectory, without saying who that is. */
  find: audit()
    .input(z.object({ number: z.string().trim().min(1).max(40) }))
    .mutation(({ ctx, input }) => {
      const clientId = clientByNumber(ctx.db, ctx.scope, input.number);
      if (clientId === undefined) throw asTrpcError({ type: "NotFound" });
      return { clientId };
    }),

  /**
   * Whether the log is whole. `knownHead` is a head kept elsewhere: false when its line is gone, so
   * that a tail cut off or a log written anew shows too (quality §2 row 16).
   */
  verify: audit()
    .input(
      z.object({
        knownHead: z
          .string()
          .trim()
          .toLowerCase()
          .regex(/^[\da-f]{64}$/)
          .optional(),
      }),
    )
    .mutation(({ ctx, input: { knownHead } }) => {
      const { organisationId } = ctx.scope;
      // First the line about checking, so that the head that is kept holds it.
      const done = commit(ctx.db, [recordAccess(ctx.actor, "accessLog.verify", null, ctx.now())]);
      if (!done.ok) throw asTrpcError(done.error);
      const verdict = verifyAudit(ctx.db, organisationId);
      const isHeadKnown =
        knownHead === undefined ? null : hasAuditHash(ctx.db, organisationId, knownHead);
      return { ...verdict, isHeadKnown };
    }),
});
