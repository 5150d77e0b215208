import {
  commit,
  findRecord,
  recordAccess,
  removeRecord,
  restoreRecord,
  saveRecord,
} from "@nabij/db";
import {
  changeRecord,
  newRecord,
  type RecordKind,
  type RecordOf,
  records,
  writePermission,
} from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { endNeedsClosing } from "./end-needs-closing.ts";

export type WritableKind = Exclude<RecordKind, "reflectionSession">;

const Reference = z.object({ id: z.uuid(), version: z.number().int().min(1) });

/** The fields a writer may send: those of the schema, each left out when it is not touched. */
function fieldsInput<K extends WritableKind>(kind: K): z.ZodType<Partial<RecordOf<K>>> {
  const shape = z.object(records[kind].schema.shape).omit({ id: true, version: true });
  return shape.partial().strict() as unknown as z.ZodType<Partial<RecordOf<K>>>;
}

/** Create, change, remove and restore for one kind; every write carries its audit line. */
export function recordRouter<K extends WritableKind>(kind: K) {
  const writes = requires(writePermission(kind));
  const fields = fieldsInput(kind);
  return router({
    create: writes.input(z.object({ fields })).mutation(({ ctx, input }) => {
      const decision = newRecord(kind, input.fields, ctx.newId());
      if (!decision.ok) throw asTrpcError(decision.error);
      const { value } = decision;
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, kind, value),
        recordAccess(ctx.actor, `${kind}.create`, { kind, id: value.id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return value;
    }),

    change: writes.input(Reference.extend({ changes: fields })).mutation(({ ctx, input }) => {
      const current = findRecord(ctx.db, ctx.scope, kind, input.id);
      if (current === undefined) throw asTrpcError({ type: "NotFound" });
      const decision = changeRecord(kind, current, input.changes, input.version);
      if (!decision.ok) throw asTrpcError(decision.error);
      const refusal = endNeedsClosing(ctx.db, ctx.scope, kind, current, decision.value);
      if (refusal !== null) throw asTrpcError(refusal);
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, kind, decision.value),
        recordAccess(ctx.actor, `${kind}.change`, { kind, id: input.id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return decision.value;
    }),

    remove: writes.input(Reference).mutation(({ ctx, input }) => {
      const done = commit(ctx.db, [
        removeRecord(ctx.scope, kind, input.id, input.version, ctx.now()),
        recordAccess(ctx.actor, `${kind}.remove`, { kind, id: input.id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { id: input.id, version: input.version + 1 };
    }),

    restore: writes.input(Reference).mutation(({ ctx, input }) => {
      const done = commit(ctx.db, [
        restoreRecord(ctx.scope, kind, input.id, input.version),
        recordAccess(ctx.actor, `${kind}.restore`, { kind, id: input.id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { id: input.id, version: input.version + 1 };
    }),
  });
}
