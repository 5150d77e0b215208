import { readPermission } from "../permission/permission.ts";
import { addDays, type PlainDate } from "../plain-date/plain-date.ts";
import { concerns } from "./concerns.ts";
import { rules } from "./rules.ts";
import type { Finding, Limit, SignalId, TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";
import { limitOf, type SignalSettings, shippedSettings } from "./signal-settings.ts";

/**
 * A stretch of days on which a signal stands open while the facts stay as they are; its last day
 * counts, null goes on. `reads` says what seeing it takes: `dossier` when it rests on a record
 * that takes dossier.read, else `process`.
 */
export type SignalSpan = {
  readonly id: SignalId;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly reads: "process" | "dossier";
};

/**
 * Every span of every signal from day `from` on, as the facts stand now, in the order of the
 * definitions and then of time: on each of those days exactly what `signalsAt` answers. A span
 * that stood open already begins on `from`.
 */
export function signalSpans(
  facts: TrajectoryFacts,
  from: PlainDate,
  settings: SignalSettings = shippedSettings,
): readonly SignalSpan[] {
  const { startDate, endDate } = facts.trajectory;
  const first = startDate > from ? startDate : from;
  if (endDate !== null && endDate < first) return [];
  const spans: SignalSpan[] = [];
  for (const definition of signalDefinitions) {
    if (!concerns(definition, facts.client)) continue;
    addSpans(spans, facts, definition.id, limitOf(definition.id, settings), first);
  }
  return spans;
}

function addSpans(
  spans: SignalSpan[],
  facts: TrajectoryFacts,
  id: SignalId,
  limit: Limit,
  first: PlainDate,
): void {
  const rule = rules[id];
  const { endDate } = facts.trajectory;
  let from = first;
  let reads = readsOf(rule.find(facts, first, limit));
  for (const day of laterDays(rule.changesOn(facts, limit, first), first, endDate)) {
    const found = readsOf(rule.find(facts, day, limit));
    if (found === reads) continue;
    if (reads !== null) spans.push({ id, from, until: addDays(day, -1), reads });
    from = day;
    reads = found;
  }
  if (reads !== null) spans.push({ id, from, until: endDate, reads });
}

const noDays: readonly PlainDate[] = [];

/** In order and once, the days after the first one and not after the end. */
function laterDays(
  days: readonly PlainDate[],
  first: PlainDate,
  end: PlainDate | null,
): readonly PlainDate[] {
  let later: PlainDate[] | undefined;
  for (const day of days) {
    if (day <= first || (end !== null && day > end)) continue;
    if (later === undefined) later = [day];
    else if (!later.includes(day)) later.push(day);
  }
  if (later === undefined) return noDays;
  return later.length > 1 ? later.sort() : later;
}

function readsOf(finding: Finding | null): SignalSpan["reads"] | null {
  if (finding === null) return null;
  const isInDossier = finding.about.some(({ kind }) => readPermission(kind) === "dossier.read");
  return isInDossier ? "dossier" : "process";
}
