import {
  type AgreedSignal,
  agreedSignals,
  type ClosedSignal,
  closedSignals,
  factsOf,
} from "@nabij/db";
import { mayDo, type PlainDate, type Role, readPermission } from "@nabij/domain";
import { isKept, readerOf } from "../../kept-signals/kept-signals.ts";
import type { Holder } from "./follow-up.ts";

/** How long a closed signal stays in sight, in days. */
const closedDays = 30;

/** What was agreed about the signals of one trajectory, and what lies behind and ahead of it. */
export type SignalsAround = {
  readonly open: readonly AgreedSignal[];
  /** Closed in the last thirty days, the last one first. */
  readonly closed: readonly ClosedSignal[];
  /** The day agreed for the next evaluation, when it is still to come. */
  readonly nextEvaluation: PlainDate | null;
};

/**
 * The signals around one trajectory as far as the reader may see them: who does not read the dossier
 * is told of no signal that closed, because why it closed is part of it.
 */
export function signalsAround(ctx: Holder, trajectoryId: string): SignalsAround {
  const { db, scope, actor } = ctx;
  const at = ctx.today();
  const { role } = actor;
  const reader = readerOf(role);
  const since = new Date(ctx.now().getTime() - closedDays * 24 * 60 * 60 * 1000).toISOString();
  const closed = reader === "process" ? [] : closedSignals(db, scope, trajectoryId, since);
  return {
    open: isKept(db, scope, at) ? agreedSignals(db, scope, trajectoryId, at, reader) : [],
    closed: closed.map((each) => (mayKnowWhy(role, each) ? each : { ...each, because: null })),
    nextEvaluation: mayDo(role, readPermission("evaluation"))
      ? nextEvaluation(ctx, trajectoryId, at)
      : null,
  };
}

function mayKnowWhy(role: Role, { because }: ClosedSignal): boolean {
  const kind = because?.kind;
  return kind === undefined || kind === "setting" || mayDo(role, readPermission(kind));
}

function nextEvaluation(
  { db, scope }: Holder,
  trajectoryId: string,
  at: PlainDate,
): PlainDate | null {
  const planned = factsOf(db, scope, trajectoryId)?.evaluations.flatMap(({ nextDate }) =>
    nextDate !== null && nextDate > at ? [nextDate] : [],
  );
  return planned?.toSorted()[0] ?? null;
}
