import type { PlainDate, SignalId } from "@nabij/domain";
import { and, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { statementOf } from "../connect/statement.ts";
import { signalSpan } from "../kept-signal/table.ts";
import { listed, type Scope } from "../scope/scope.ts";
import type { Reader } from "./span.ts";

/** The open signals of these trajectories on a day, in the order of their number. */
export function signalsOfTrajectories(
  db: Database,
  { organisationId }: Scope,
  ids: readonly string[],
  at: PlainDate,
  reader: Reader,
): ReadonlyMap<string, readonly SignalId[]> {
  const query = statementOf(db, `signals of trajectories ${reader}`, (orm) =>
    orm
      .select({ trajectoryId: signalSpan.trajectoryId, signal: signalSpan.signal })
      .from(signalSpan)
      .where(
        and(
          sql`${signalSpan.trajectoryId} in ${listed("ids")}`,
          // The plus keeps SQLite from walking all signals of the organisation (see find-record).
          eq(sql`+${signalSpan.organisationId}`, sql.placeholder("organisationId")),
          lte(signalSpan.from, sql.placeholder("at")),
          gte(signalSpan.until, sql.placeholder("at")),
          reader === "process" ? eq(signalSpan.reads, "process") : undefined,
        ),
      ),
  );
  const found = new Map<string, SignalId[]>();
  for (const row of query.rows({ organisationId, at, ids: JSON.stringify(ids) })) {
    const [trajectoryId, signal] = row as [string, SignalId];
    const signals = found.get(trajectoryId);
    if (signals === undefined) found.set(trajectoryId, [signal]);
    else signals.push(signal);
  }
  for (const signals of found.values()) signals.sort((a, b) => numberOf(a) - numberOf(b));
  return found;
}

function numberOf(signal: SignalId): number {
  return Number(signal.slice(1));
}
