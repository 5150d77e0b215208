import {
  type Database,
  findRecord,
  recordAccess,
  type Scope,
  saveRecord,
  type Write,
} from "@nabij/db";
import {
  type Actor,
  changeRecord,
  err,
  mayDo,
  ok,
  PlainDate,
  type RecordKind,
  type RecordOf,
  type Result,
  TrajectoryType,
  type WriteRefusal,
} from "@nabij/domain";
import { z } from "zod";

const Step = <T extends z.ZodType>(value: T) =>
  z.object({ id: z.uuid(), was: value, becomes: value });

/**
 * One field of many records, from what was on screen to what it becomes. The other way round it
 * takes the change back.
 */
export const ChangeMany = z.discriminatedUnion("field", [
  z.object({ field: z.literal("team"), steps: z.array(Step(z.uuid().nullable())).min(1).max(500) }),
  z.object({
    field: z.literal("plannedEndDate"),
    steps: z.array(Step(PlainDate.nullable())).min(1).max(500),
  }),
  z.object({ field: z.literal("type"), steps: z.array(Step(TrajectoryType)).min(1).max(500) }),
]);
export type ChangeMany = z.infer<typeof ChangeMany>;

/** `count` of the records were changed by someone else, or are gone; nothing was changed. */
export type ChangeManyRefusal = { readonly type: "SomeStale"; readonly count: number };

type Refusal = WriteRefusal | ChangeManyRefusal | { type: "MayNot"; permission: "client.write" };

type Shell = {
  readonly db: Database;
  readonly scope: Scope;
  readonly actor: Actor;
  readonly now: () => Date;
};

/** The writes that change one field of many trajectories, or of their clients, each with its audit line. */
export function changeMany(ctx: Shell, change: ChangeMany): Result<readonly Write[], Refusal> {
  if (change.field !== "team") return changeEach(ctx, "trajectory", change.field, change.steps);
  // A team belongs to the client: it takes the leave to write clients.
  if (!mayDo(ctx.actor.role, "client.write")) {
    return err({ type: "MayNot", permission: "client.write" });
  }
  return changeEach(ctx, "client", "teamId", change.steps);
}

type Steps = readonly { readonly id: string; readonly was: unknown; readonly becomes: unknown }[];

function changeEach<K extends "trajectory" | "client">(
  ctx: Shell,
  kind: K,
  field: keyof RecordOf<K> & string,
  steps: Steps,
): Result<readonly Write[], Refusal> {
  const current = steps.map((step) => ({
    ...step,
    record: findRecord(ctx.db, ctx.scope, kind, step.id),
  }));
  const stale = current.filter(({ record, was }) => record === undefined || record[field] !== was);
  if (stale.length > 0) return err({ type: "SomeStale", count: stale.length });
  const writes: Write[] = [];
  for (const { record, becomes } of current) {
    if (record === undefined) continue;
    const changed = changeRecord(kind, record, { [field]: becomes }, record.version);
    if (!changed.ok) return changed;
    writes.push(...writesOf(ctx, kind, changed.value));
  }
  return ok(writes);
}

function writesOf<K extends RecordKind>(
  ctx: Shell,
  kind: K,
  record: RecordOf<K>,
): readonly Write[] {
  return [
    saveRecord(ctx.scope, kind, record),
    recordAccess(ctx.actor, `${kind}.change`, { kind, id: record.id }, ctx.now()),
  ];
}
