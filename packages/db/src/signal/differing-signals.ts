import { type PlainDate, signalSpans } from "@nabij/domain";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { factsByIds, trajectoryIdsAfter } from "../trajectory/facts.ts";
import { keptDay } from "./kept-day.ts";
import { signalSettingsOf } from "./signal-settings.ts";
import { type SpanRow, spanRows } from "./span.ts";
import { covers } from "./span-changes.ts";
import { keptSpans } from "./span-store.ts";

const batchSize = 500;

/**
 * For how many trajectories the signals that are kept differ from what the facts say on a day; on the
 * kept day when that is later. Null while no signals are kept by the rules of this version.
 */
export function differingSignals(db: Database, scope: Scope, today: PlainDate): number | null {
  const kept = keptDay(db, scope);
  if (kept === undefined) return null;
  const day = kept > today ? kept : today;
  const settings = signalSettingsOf(db, scope);
  let [differing, seen, after] = [0, 0, ""];
  for (;;) {
    const ids = trajectoryIdsAfter(db, scope, after, batchSize);
    const spans = keptSpans(db, ids);
    for (const facts of factsByIds(db, scope, ids)) {
      const now = spanRows(
        scope.organisationId,
        facts,
        signalSpans(facts, day, settings),
        settings,
      );
      const before = openOn(spans.get(facts.trajectory.id) ?? [], day);
      seen += before.length;
      if (before.join() !== openOn(now, day).join()) differing += 1;
    }
    after = ids.at(-1) ?? after;
    if (ids.length < batchSize) break;
  }
  return differing + countOpen(db, scope, day) - seen;
}

/** The signals of a trajectory that stand open on a day, with what a list sorts them by. */
function openOn(spans: readonly SpanRow[], day: PlainDate): readonly string[] {
  return spans
    .filter((span) => covers(span, day))
    .map(({ signal, weight, teamId }) => `${signal} ${weight} ${teamId}`)
    .toSorted();
}

/** All that stand open, of trajectories that are gone too. */
function countOpen({ sqlite }: Database, { organisationId }: Scope, day: PlainDate): number {
  const count = sqlite.prepare(
    `select count(*) from signal_span where organisation_id = ? and "from" <= ? and until >= ?`,
  );
  return Number(count.pluck().get(organisationId, day, day));
}
